/** What every kind of interaction needs to be answered. */
import type { BaseInteraction } from 'discord.js';
import type { Answer } from '../answers/answer.js';
import type { PassageContext, PassagePlace } from '../answers/context.js';
import { failure } from '../answers/failure.js';
import type { HiddenPlace } from '../answers/holdings/exclusion.js';
import type { SuggestionKind } from '../answers/holdings/suggest.js';
import type { App, Reply, Request } from '../app.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { MESSAGES } from '../messages/catalog.js';
import type { DrawnPicture } from '../pictures/draw.js';
import type { DrawingThread } from '../pictures/drawing-thread.js';
import { DEFAULT_SETTINGS } from '../store/settings.js';
import type { Store } from '../store/store.js';
import { faultFields } from './gateway/fault.js';
import type { Judgment } from './judgment.js';
import { languageOf } from './locale.js';
import { type CoolDown, createCoolDown } from './queueing/cool-down.js';
import { createPace, type Pace } from './queueing/pace.js';
import type { Place, Queue, TurnedAway } from './queueing/queue.js';
import { within } from './queueing/within.js';
import type { SettingsFor } from './settings.js';

/** With more questions than this in the queue, no names are offered. */
const MAX_WAITING_TO_SUGGEST = 20;

/** The app and the store, and all that is remembered between two interactions. */
export interface Bot {
  readonly app: App;
  readonly logger: Logger;
  /** Ids of the users who may run admin commands. */
  readonly admins: ReadonlySet<string>;
  readonly settingsFor: SettingsFor;
  /** The language for whoever uses a command or a button: the server's when it has one, else their own. */
  languageFor(interaction: BaseInteraction): LanguageCode;
  readonly onFeedback: (judgment: Judgment) => void | Promise<void>;
  /** Lets each member judge a message once; remembered only in memory. */
  readonly mayJudge: CoolDown;
  /** Makes members, and whole servers, wait between their questions. */
  readonly pace: Pace;
  /** Where questions wait for the library. */
  readonly queue: Queue;
  /** Whether messages that mention the bot reach it at all. */
  readonly hearsMentions: boolean;
  /** Null when the bot runs without one. */
  readonly store: Store | null;
  /** Longest that a file handed in may take to come. */
  readonly downloadTimeoutMs: number;
  /**
   * Asks the app, for so long as an answer may take, for a server (null: in direct messages) and without
   * what is hidden there. A question that has no place in the queue yet takes one; when there is none,
   * the answer says so. Never throws.
   */
  ask(request: Request, guildId: string | null, place?: Place): Promise<Reply>;
  /** The surroundings of a passage, without what is hidden in the server. Throws what the app throws. */
  context(place: PassagePlace, guildId: string | null): Promise<PassageContext | null>;
  /** Names to choose from, without those that only hidden articles have. Throws what the app throws. */
  suggest(kind: SuggestionKind, typed: string, guildId: string | null): Promise<readonly string[]>;
  /** The pictures of an answer; none when it has none or they cannot be drawn. Never throws. */
  draw(answer: Answer, locale: LanguageCode): Promise<readonly DrawnPicture[]>;
}

/** What a bot is made of. */
export interface BotOptions {
  readonly logger: Logger;
  readonly admins: ReadonlySet<string>;
  /** Longest an answer may take. */
  readonly answerTimeoutMs: number;
  readonly settingsFor: SettingsFor;
  readonly onFeedback: (judgment: Judgment) => void | Promise<void>;
  readonly drawing: DrawingThread;
  readonly queue: Queue;
  readonly hearsMentions: boolean;
  readonly store: Store | null;
  readonly downloadTimeoutMs: number;
}

/** The bot's `settingsFor` never throws, even when the one it is given does. */
export function createBot(app: App, { answerTimeoutMs, drawing, ...options }: BotOptions): Bot {
  const hiddenIn = (guildId: string | null): readonly HiddenPlace[] =>
    guildId === null
      ? []
      : (options.store?.hidden.of(guildId) ?? []).map(({ articleId, paragraph }) => ({
          articleId,
          paragraph,
        }));

  const settingsFor: SettingsFor = (guildId) => {
    try {
      return options.settingsFor(guildId);
    } catch (error) {
      // An answer by the default settings is better than none.
      options.logger.error(faultFields(error), 'no settings');
      return DEFAULT_SETTINGS;
    }
  };

  const { queue } = options;

  return {
    app,
    ...options,
    settingsFor,
    languageFor: ({ guildId, locale }) => settingsFor(guildId).language ?? languageOf(locale),
    mayJudge: createCoolDown(),
    pace: createPace(),
    context: (place, guildId) => app.context(place, hiddenIn(guildId)),
    async suggest(kind, typed, guildId) {
      // Autocompletion must not delay answers: each keystroke asks for names again.
      if (queue.load().waiting > MAX_WAITING_TO_SUGGEST) return [];
      return await app.suggest(kind, typed, hiddenIn(guildId));
    },
    async draw(answer, locale) {
      const picture = answer.kind === 'found' ? answer.picture : undefined;
      return picture === undefined ? [] : await drawing.draw(picture, locale);
    },
    async ask(request, guildId, place) {
      const own = place ?? queue.join();
      if (typeof own === 'string') return turnedAway(own, request.locale);
      const hidden = hiddenIn(guildId);
      try {
        const asked = hidden.length === 0 ? request : { ...request, hidden };
        const reply = await own.use(() => within(answerTimeoutMs, app.run(asked)));
        return typeof reply === 'string' ? turnedAway(reply, request.locale) : reply;
      } catch (error) {
        options.logger.error({ ...faultFields(error), command: request.command }, 'no answer');
        const answer = failure('fault', MESSAGES[request.locale].errors.fault);
        return { answer, elapsedMs: 0, edition: '' };
      }
    },
  };
}

function turnedAway(why: TurnedAway, locale: LanguageCode): Reply {
  return { answer: failure('usage', MESSAGES[locale].queue[why]), elapsedMs: 0, edition: '' };
}
