/** Starts Kutip: in Discord when there is a token, else as a chat in the terminal. */
import { stdin, stdout } from 'node:process';
import { openApp } from './app.js';
import type { Config } from './config.js';
import { createLogger } from './logger.js';
import { runChat } from './terminal/chat.js';

/** Resolves when it has ended by itself. Throws CorpusError, and what Discord's side throws. */
export async function start(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const app = await openApp(config.corpusPath, logger);
  try {
    await runChat({
      app,
      locale: config.locale,
      input: stdin,
      output: stdout,
      noColor: config.noColor,
    });
  } finally {
    await app.close();
  }
}
