/** Starts Kutip: in Discord when there is a token, else as a chat in the terminal. */
import { stdin, stdout } from 'node:process';
import { type RunningApp, startApp } from './app.js';
import { progressNotice } from './commands/corpus/progress-notice.js';
import type { Progress } from './commands/corpus-admin.js';
import { type Config, ConfigError } from './config.js';
import { sourceOf } from './library/source.js';
import type { Watch } from './library/watch.js';
import { createLogger, type Logger } from './logger.js';
import { MESSAGES } from './messages/catalog.js';
import { serveDiscord } from './serve-discord.js';
import { runChat } from './terminal/chat.js';
import { createPictureFiles } from './terminal/picture-files.js';
import { createProgressLine } from './terminal/progress-line.js';

/**
 * Resolves when it was told to stop, or when the chat is over. Throws CorpusError, ConfigError when
 * there is neither a token nor anybody to chat with, and in Discord what `serveDiscord` throws.
 */
export async function start(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const app = await open(config, logger);
  const { corpusPath } = config;
  const watch = config.corpusWatch ? await watchApp(app, corpusPath, logger) : null;
  try {
    if (config.discordToken !== null) await serveDiscord(app, config.discordToken, config, logger);
    else await chat(app, config, logger);
  } finally {
    await watch?.close();
    await app.close();
  }
}

/** A large corpus takes minutes: whoever waits for the chat sees how far it has come. */
async function open(config: Config, logger: Logger): Promise<RunningApp> {
  const { corpusPath, corpusMinShare: minShare, snapshotFolder, discordToken, locale } = config;
  const source = sourceOf(corpusPath, snapshotFolder);
  if (discordToken !== null) return await startApp({ ...source, logger, minShare });
  const line = createProgressLine(stdout);
  const onProgress = (progress: Progress) => line.show(progressNotice(progress, locale));
  try {
    return await startApp({ ...source, logger, minShare, onProgress });
  } finally {
    line.clear();
  }
}

async function watchApp(app: RunningApp, corpusPath: string, logger: Logger): Promise<Watch> {
  const { watchCorpus } = await import('./library/watch.js');
  return await watchCorpus(corpusPath, () => app.reload(), { logger });
}

async function chat(app: RunningApp, { locale, noColor }: Config, logger: Logger): Promise<void> {
  const pictureFiles = createPictureFiles({ logger, folder: null, isWatched: stdout.isTTY });
  try {
    const wasAsked = await runChat({
      app,
      locale,
      noColor,
      pictureFiles,
      input: stdin,
      output: stdout,
    });
    // A service without its token would otherwise end as if all were well, with an empty log.
    if (!wasAsked) throw new ConfigError(MESSAGES[locale].cli.nobodyAsks);
  } finally {
    await pictureFiles.close();
  }
}
