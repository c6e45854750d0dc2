/** A few words that ask without a question word: `biaya jembatan`, `lokasi kebakaran`. */
import type { Language } from '../../language/language.js';
import { ALL_LANGUAGES } from '../../language/languages.js';
import { findCounted, type Question } from './question.js';

/**
 * The question that a topic's own head asks, or null when it has none. The head precedes its
 * subject (`harga beras`) or, in English, before `of` or at the end (`price of rice`,
 * `rice price`). So few words do not tell their language, so it is told by the head.
 */
export function questionOfHead(question: Question): Question | null {
  if (!question.isTopic) return null;
  for (const language of [question.language, ...ALL_LANGUAGES]) {
    const headed = readHead({ ...question, language });
    if (headed) return headed;
  }
  return null;
}

function readHead(question: Question): Question | null {
  const { questions, stopWords } = question.language;
  const words = question.tokens.map(({ folded }) => folded);
  const content = words.filter((word) => !stopWords.has(word));
  if (content.length < 2) return null;
  const head = headOf(words, content, question.language);
  const asks = questions.heads.get(head);
  if (asks === undefined) return null;
  const counted =
    asks === 'number' ? findCounted(words, words.indexOf(head), question.language) : null;
  return { ...question, asks, classNoun: head, counted, isTopic: false };
}

/** The word that would ask, were it one that does. */
function headOf(
  words: readonly string[],
  content: readonly string[],
  { questions: { headLinks } }: Language,
): string {
  const [first = ''] = content;
  const last = content.at(-1) ?? '';
  const isBeforeSubject =
    headLinks.size === 0 || headLinks.has(words[words.indexOf(first) + 1] ?? '');
  return isBeforeSubject ? first : last;
}
