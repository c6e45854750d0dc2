/** Starts Kutip: in Discord when there is a token, else as a chat in the terminal. */
import { stdin, stdout } from 'node:process';
import { type RunningApp, startApp } from './app.js';
import type { Config } from './config.js';
import { sourceOf } from './library/source.js';
import type { Watch } from './library/watch.js';
import { createLogger, type Logger } from './logger.js';
import { serve } from './serve.js';
import { createAlbum } from './terminal/album.js';
import { runChat } from './terminal/chat.js';

/**
 * Resolves when it was told to stop, or when the chat is over. Throws CorpusError, and
 * in Discord what `serve` throws.
 */
export async function start(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const { corpusPath, corpusMinShare: minShare, snapshotFolder } = config;
  const app = await startApp({ ...sourceOf(corpusPath, snapshotFolder), logger, minShare });
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
