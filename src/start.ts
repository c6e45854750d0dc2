/** Starts Kutip: in Discord when there is a token, else as a chat in the terminal. */
import process, { stdin, stdout } from 'node:process';
import { type App, type LocalApp, openApp } from './app.js';
import type { Config } from './config.js';
import { createLogger, type Logger } from './logger.js';
import { MESSAGES } from './messages/catalogue.js';
import { createAlbum } from './terminal/album.js';
import { runChat } from './terminal/chat.js';

/**
 * Resolves when it was told to stop, or when the chat is over. Throws CorpusError, and
 * DiscordFatalError when Discord cannot be used.
 */
export async function start(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const app = await openApp(config.corpusPath, logger);
  try {
    if (config.discordToken !== null) await serve(app, config.discordToken, config, logger);
    else await chat(app, config, logger);
  } finally {
    await app.close();
  }
}

async function chat(app: LocalApp, { locale, noColor }: Config, logger: Logger): Promise<void> {
  const album = createAlbum({ logger, folder: null, isWatched: stdout.isTTY });
  try {
    await runChat({ app, locale, noColor, album, input: stdin, output: stdout });
  } finally {
    await album.close();
  }
}

async function serve(app: App, token: string, config: Config, logger: Logger): Promise<void> {
  const { locale, discordApiUrl: apiUrl } = config;
  // Loaded only here: discord.js would more than double the time a terminal command takes.
  const { startDiscord } = await import('./discord/start.js');
  const mentions = config.answerMentions;
  const running = await startDiscord(app, { token, apiUrl, logger, locale, mentions });
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
