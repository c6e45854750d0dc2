/** What every kind of interaction needs to be answered. */
import type { Answer } from '../answers/answer.js';
import type { App, Reply, Request } from '../app.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { MESSAGES } from '../messages/catalogue.js';
import type { Artist } from '../pictures/artist.js';
import type { DrawnPicture } from '../pictures/draw.js';
import { type CoolDown, createCoolDown } from './cool-down.js';
import { faultFields } from './fault.js';
import type { Feedback } from './feedback.js';
import { DEFAULT_SETTINGS, type SettingsFor } from './settings.js';

export interface Bot {
  readonly app: App;
  readonly logger: Logger;
  /** Ids of the users who may run admin commands. */
  readonly admins: ReadonlySet<string>;
  readonly settingsFor: SettingsFor;
  readonly onFeedback: (feedback: Feedback) => void | Promise<void>;
  /** Lets each member judge a message once; remembered in memory alone. */
  readonly mayJudge: CoolDown;
  /** Asks the app, for so long as an answer may take. Never throws. */
  ask(request: Request): Promise<Reply>;
  /** The pictures of an answer; none when it has none or they cannot be drawn. Never throws. */
  draw(answer: Answer, locale: LanguageCode): Promise<readonly DrawnPicture[]>;
}

export interface BotOptions {
  readonly logger: Logger;
  readonly admins: ReadonlySet<string>;
  /** Longest an answer may take. */
  readonly answerTimeoutMs: number;
  readonly settingsFor: SettingsFor;
  readonly onFeedback: (feedback: Feedback) => void | Promise<void>;
  readonly artist: Artist;
}

/** `settingsFor` of the bot never throws, whatever the one of the options does. */
export function createBot(app: App, { answerTimeoutMs, artist, ...options }: BotOptions): Bot {
  return {
    app,
    ...options,
    settingsFor(guildId) {
      try {
        return options.settingsFor(guildId);
      } catch (error) {
        // Better an answer by the usual settings than none.
        options.logger.error(faultFields(error), 'no settings');
        return DEFAULT_SETTINGS;
      }
    },
    mayJudge: createCoolDown(),
    async draw(answer, locale) {
      const picture = answer.kind === 'found' ? answer.picture : undefined;
      return picture === undefined ? [] : await artist.draw(picture, locale);
    },
    async ask(request) {
      try {
        return await within(answerTimeoutMs, app.run(request));
      } catch (error) {
        options.logger.error({ ...faultFields(error), command: request.command }, 'no answer');
        const answer = failure('fault', MESSAGES[request.locale].errors.fault);
        return { answer, elapsedMs: 0, edition: '' };
      }
    },
  };
}

/** An answer that says why there is none. */
export function failure(code: 'usage' | 'fault', message: string): Answer {
  return { kind: 'error', code, message, suggestions: [] };
}

class AnswerTimeout extends Error {
  override readonly name = 'AnswerTimeout';
}

/** What `work` gives, unless it takes longer than `milliseconds`: then it throws. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AnswerTimeout()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
