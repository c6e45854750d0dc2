/** The only list of commands: what stands here exists in Discord and in the terminal. */
import { ask } from './ask.js';
import type { Command } from './command.js';
import { helpAbout } from './help.js';
import { quote } from './quote.js';
import { search } from './search.js';
import { when } from './when.js';
import { where } from './where.js';
import { who } from './who.js';

const ANSWERING: readonly Command[] = [who, when, where, quote, ask, search];

export const COMMANDS: readonly Command[] = [...ANSWERING, helpAbout(ANSWERING)];
