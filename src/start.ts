/** Starts Kutip: in Discord when there is a token, else as a chat in the terminal. */
import process, { stdin, stdout } from 'node:process';
import { type App, type RunningApp, startApp } from './app.js';
import type { Config } from './config.js';
import type { RunningDiscord } from './discord/start.js';
import type { Watch } from './library/watch.js';
import { createLogger, type Logger } from './logger.js';
import { MESSAGES } from './messages/catalogue.js';
import { createAlbum } from './terminal/album.js';
import { runChat } from './terminal/chat.js';

/**
 * Resolves when it was told to stop, or when the chat is over. Throws CorpusError; in Discord also
 * StoreError when the store cannot be opened, and DiscordFatalError when Discord cannot be used.
 */
export async function start(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const { corpusPath, corpusMinShare: minShare } = config;
  const app = await startApp({ corpusPath, snapshotPath: null, logger, minShare });
  const watch = config.corpusWatch ? await watchApp(app, corpusPath, logger) : null;
  try {
    if (config.discordToken !== null) await serve(app, config.discordToken, config, logger);
    else await chat(app, config, logger);
  } finally {
    await watch?.close();
    await app.close();
  }
}

async function watchApp(app: RunningApp, corpusPath: string, logger: Logger): Promise<Watch> {
  const { watchCorpus } = await import('./library/watch.js');
  return await watchCorpus(corpusPath, () => app.reload(), { logger });
}

async function chat(app: RunningApp, { locale, noColor }: Config, logger: Logger): Promise<void> {
  const album = createAlbum({ logger, folder: null, isWatched: stdout.isTTY });
  try {
    await runChat({ app, locale, noColor, album, input: stdin, output: stdout });
  } finally {
    await album.close();
  }
}

async function serve(app: App, token: string, config: Config, logger: Logger): Promise<void> {
  // Loaded only here: they would treble the time a terminal command takes.
  const { startDiscord } = await import('./discord/start.js');
  const { openStore } = await import('./store/store.js');
  // Without it hidden articles would be shown: it must be there at the start, but may fail later.
  const { databaseUrl: url, databaseToken: authToken, correctionDays } = config;
  const store = await openStore({ url, authToken, correctionDays, logger });
  try {
    const {
      locale,
      discordApiUrl: apiUrl,
      adminUserIds: admins,
      answerMentions: mentions,
    } = config;
    const options = { token, apiUrl, logger, locale, admins, mentions, store };
    await runUntilStopped(await startDiscord(app, options), config, logger);
  } finally {
    await store.close();
  }
}

async function runUntilStopped(
  running: RunningDiscord,
  { locale }: Config,
  logger: Logger,
): Promise<void> {
  logger.info(MESSAGES[locale].discord.ready(running.botName));
  const stop = () => {
    running.stop().catch((error: unknown) => logger.error({ error }, 'could not log out'));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await running.closed;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
