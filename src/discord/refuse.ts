/** A short word to the asker alone, when a request cannot even be tried. */

import { failure } from '../answers/failure.js';
import { type Answerable, answerAtOnce } from './acknowledge.js';
import type { Bot } from './bot.js';
import { renderAnswer } from './rendering/render.js';

/** Never throws. */
export async function refuse(interaction: Answerable, message: string, bot: Bot): Promise<void> {
  const locale = bot.languageFor(interaction);
  const body = renderAnswer(failure('usage', message), locale);
  await answerAtOnce(interaction, body, bot.logger);
}
