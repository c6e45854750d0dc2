/** The only list of commands: what is listed here exists in Discord and in the terminal. */
import { article } from './article.js';
import { articles } from './articles.js';
import { ask } from './ask.js';
import type { Command, CommandData } from './command.js';
import { add } from './corpus/add.js';
import { problems } from './corpus/problems.js';
import { reload } from './corpus/reload.js';
import { remove } from './corpus/remove.js';
import { status } from './corpus/status.js';
import { undo } from './corpus/undo.js';
import { helpAbout } from './help.js';
import { MODERATE } from './moderate.js';
import { people } from './people.js';
import { privacy } from './privacy.js';
import { quote } from './quote.js';
import { search } from './search.js';
import { settings } from './settings.js';
import { timeline } from './timeline.js';
import { unanswered } from './unanswered.js';
import { verify } from './verify.js';
import { when } from './when.js';
import { where } from './where.js';
import { who } from './who.js';

const ANSWERING: readonly Command[] = [
  who,
  when,
  where,
  quote,
  ask,
  search,
  article,
  articles,
  people,
  timeline,
  verify,
];

/** The first describes them all in Discord's list of commands. */
const CORPUS: readonly Command[] = [status, reload, problems, add, remove, undo];

/** Those that concern a server and its members: a chat platform that has servers carries them out. */
export const SERVER_COMMANDS: readonly CommandData[] = [privacy, settings, ...MODERATE, unanswered];

const help = helpAbout(ANSWERING, [...SERVER_COMMANDS, ...CORPUS]);

/** Every command that the app itself carries out, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [...ANSWERING, help, ...CORPUS];
