/**
 * A friendly reply to greetings and thanks, with what can be asked, instead of
 * `the articles do not say`.
 */
import type { Notice } from '../answers/answer.js';
import { examplesOf } from '../answers/examples.js';
import type { SmallTalk } from '../language/questions.js';
import { MESSAGES } from '../messages/catalog.js';
import type { CommandContext } from './command.js';

/** What Kutip replies, with a question that the loaded articles answer, if there is one. */
export function replyTo(talk: SmallTalk, { library, locale, exclude }: CommandContext): Notice {
  const texts = MESSAGES[locale].smallTalk;
  const example = examplesOf(library, locale, exclude).find(({ command }) => command === 'who');
  return {
    kind: 'notice',
    title: texts[talk],
    lines: [...(example ? [texts.example(example.value)] : []), MESSAGES[locale].answer.tryHelp],
  };
}
