/** The only list of commands: what stands here exists in Discord and in the terminal. */
import { article } from './article.js';
import { articles } from './articles.js';
import { ask } from './ask.js';
import type { Command } from './command.js';
import { helpAbout } from './help.js';
import { people } from './people.js';
import { quote } from './quote.js';
import { search } from './search.js';
import { timeline } from './timeline.js';
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

export const COMMANDS: readonly Command[] = [...ANSWERING, helpAbout(ANSWERING)];
