#!/usr/bin/env node
/** Entry of `npm start`. */
import { exit, stderr } from 'node:process';
import { endOnBrokenPipe } from './broken-pipe.js';
import { loadConfig } from './config.js';
import { explain } from './explain.js';
import type { LanguageCode } from './language/language.js';
import { MESSAGES } from './messages/catalogue.js';
import { start } from './start.js';

endOnBrokenPipe();
let locale: LanguageCode = 'en';
try {
  const config = loadConfig();
  locale = config.locale;
  await start(config);
} catch (error) {
  stderr.write(`${explain(error, MESSAGES[locale])}\n`);
  exit(1);
}
