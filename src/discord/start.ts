/**
 * Logs in to Discord and answers until stopped, or until Discord closes the connection for good.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { App } from '../app.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { createDrawingThread } from '../pictures/drawing-thread.js';
import { dayOf } from '../store/day.js';
import { DEFAULT_SETTINGS } from '../store/settings.js';
import type { Store } from '../store/store.js';
import { createBot } from './bot.js';
import { startCorrecting } from './correct.js';
import { createClient } from './gateway/client.js';
import { type Health, watchConnection } from './gateway/connection.js';
import { DiscordFatalError, fatalClose, toFatal } from './gateway/fault.js';
import { measureAcknowledgements } from './gateway/measure-acknowledgements.js';
import { rememberThreads } from './gateway/threads.js';
import { startUpkeep } from './gateway/upkeep.js';
import { createDispatch, type Dispatch } from './interactions/dispatch.js';
import { answerMentions } from './interactions/mentions.js';
import type { Judgment } from './judgment.js';
import { createQueue, type Load, type QueueOptions } from './queueing/queue.js';
import type { SettingsFor } from './settings.js';

/** How the bot logs in and answers. */
export interface DiscordOptions {
  readonly token: string;
  /** Another base address for Discord's REST API, without the version; null for Discord's own. */
  readonly apiUrl: string | null;
  readonly logger: Logger;
  /** Language of the explanation when it fails; English when not given. */
  readonly locale?: LanguageCode;
  /** Ids of users who may run admin commands beside those who own the application. */
  readonly admins?: readonly string[];
  /** What servers have set, hidden and asked without an answer; nothing is kept when not given. */
  readonly store?: Store;
  /** What a server has settled; what the store says when not given. */
  readonly settingsFor?: SettingsFor;
  /**
   * Told whether an answer was useful; never what was asked, nor by whom. Counted in the store when
   * not given.
   */
  readonly onFeedback?: (judgment: Judgment) => void | Promise<void>;
  /** Whether messages that mention the bot are answered, for which Discord sends it more events. */
  readonly mentions?: boolean;
  /** discord.js itself would wait for an unreachable gateway for ever; 25 s when not given. */
  readonly loginTimeoutMs?: number;
  /** Longest an answer may take; 60 s when not given. */
  readonly answerTimeoutMs?: number;
  /** How long the download of a file handed in may take; 15 s when not given. */
  readonly downloadTimeoutMs?: number;
  /** How often Discord is asked who owns the bot and which servers have it; an hour when not given. */
  readonly upkeepEveryMs?: number;
  /** How long answers in progress are waited for when it stops; 10 s when not given. */
  readonly farewellMs?: number;
  readonly queue?: QueueOptions;
  /** Told how long Discord took to have the first response to an interaction, in milliseconds. */
  readonly onAcknowledged?: (elapsedMs: number) => void;
}

/** The bot while it is logged in. */
export interface RunningDiscord {
  /** The bot's name on Discord. */
  readonly botName: string;
  readonly applicationId: string;
  health(): Health;
  load(): Load;
  /**
   * Takes no more questions, lets the answers at hand finish, then logs out. Whoever asks meanwhile, or
   * is still without an answer when the time is up, is told so.
   */
  stop(): Promise<void>;
  /** Resolves after `stop`, rejects with DiscordFatalError when Discord ends it. */
  readonly closed: Promise<void>;
}

/** Before the 30 s that `ws` gives a handshake: its error would come when nobody listens any more. */
const LOGIN_TIMEOUT_MS = 25_000;
const ANSWER_TIMEOUT_MS = 60_000;
const DOWNLOAD_TIMEOUT_MS = 15_000;
const UPKEEP_MS = 60 * 60 * 1000;
const FAREWELL_MS = 10_000;
/** Time to tell those who were not answered, and then for Discord to close. */
const LAST_WORD_MS = 2000;

/** Resolves when interactions are being answered. Throws DiscordFatalError when it cannot log in. */
export async function startDiscord(app: App, options: DiscordOptions): Promise<RunningDiscord> {
  const { logger, locale = 'en' } = options;
  const client = createClient(options.apiUrl, options.mentions ?? false);
  const drawing = createDrawingThread({ logger });
  const { store = null } = options;
  const admins = new Set(options.admins);
  const queue = createQueue(options.queue);
  const bot = createBot(app, {
    drawing,
    queue,
    logger,
    store,
    admins,
    hearsMentions: options.mentions ?? false,
    answerTimeoutMs: options.answerTimeoutMs ?? ANSWER_TIMEOUT_MS,
    downloadTimeoutMs: options.downloadTimeoutMs ?? DOWNLOAD_TIMEOUT_MS,
    settingsFor: options.settingsFor ?? settingsIn(store),
    onFeedback: options.onFeedback ?? countIn(store),
  });
  const dispatch = createDispatch(bot);
  const track = (work: Promise<void>) => void dispatch.track(work);
  rememberThreads(client);
  if (options.onAcknowledged !== undefined) measureAcknowledgements(client, options.onAcknowledged);
  const { promise: closed, resolve, reject } = settle();
  const connection = watchConnection(client, logger, (code) => reject(fatalClose(code, locale)));
  client.on(Events.InteractionCreate, (interaction) => void dispatch.handle(interaction));
  const stopMentions = options.mentions ? answerMentions(client, bot, locale, track) : () => {};

  await login(client, options, closed);
  closed.catch(() => client.destroy()).catch(() => {});
  const everyMs = options.upkeepEveryMs ?? UPKEEP_MS;
  const stopUpkeep = await startUpkeep(client, { logger, store, admins, everyMs, track });
  const stopCorrecting = store === null ? () => {} : startCorrecting(client, bot, store, track);
  return {
    botName: client.user?.tag ?? '',
    applicationId: client.application?.id ?? '',
    health: () => connection.health(),
    load: () => queue.load(),
    async stop() {
      dispatch.stop();
      stopMentions();
      stopCorrecting();
      stopUpkeep();
      await idle(dispatch, options.farewellMs ?? FAREWELL_MS);
      queue.giveUp();
      await idle(dispatch, LAST_WORD_MS);
      client.removeAllListeners(Events.InteractionCreate);
      await drawing.close();
      connection.end();
      // A silent gateway does not acknowledge a close either: discord.js would wait for it for 30
      // s.
      await Promise.race([client.destroy(), wait(LAST_WORD_MS, undefined, { ref: false })]);
      resolve();
    },
    closed,
  };
}

function settingsIn(store: Store | null): SettingsFor {
  return (guildId) =>
    guildId === null || store === null ? DEFAULT_SETTINGS : store.settings.of(guildId);
}

function countIn(store: Store | null) {
  return async ({ command, kind, verdict, reason }: Judgment) => {
    await store?.feedback.count({ command, kind, verdict, reason, day: dayOf(new Date()) });
  };
}

async function login(
  client: Client,
  { token, locale = 'en', loginTimeoutMs = LOGIN_TIMEOUT_MS }: DiscordOptions,
  closed: Promise<void>,
): Promise<void> {
  // `login` resolves a moment before interactions are let through.
  const isReady = new Promise<void>((ready) => client.once(Events.ClientReady, () => ready()));
  const timeout = new AbortController();
  const tooLate = wait(loginTimeoutMs, undefined, { signal: timeout.signal }).then(() => {
    throw new DiscordFatalError('unreachable', 'timeout', locale);
  });
  try {
    await Promise.race([client.login(token).then(() => isReady), closed, tooLate]);
  } catch (error) {
    await client.destroy();
    throw toFatal(error, locale);
  } finally {
    timeout.abort();
    tooLate.catch(() => {});
  }
}

/** Waits until all is answered, or the time is up. */
async function idle(dispatch: Dispatch, limitMs: number): Promise<void> {
  const timeout = new AbortController();
  const limit = wait(limitMs, undefined, { signal: timeout.signal }).catch(() => {});
  await Promise.race([dispatch.idle(), limit]);
  timeout.abort();
}

function settle() {
  let resolve = () => {};
  let reject = (_error: DiscordFatalError) => {};
  const promise = new Promise<void>((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  // Whoever awaits it sees the error; until then it must not end the process.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
