/** The figure of a title is the one people mean: `87 Siswa SD Keracunan`, of whom 71 are home again. */
import type { Article } from '../../../corpus/article.js';
import { LANGUAGES } from '../../../language/languages.js';
import { tokenize } from '../../../language/tokenizer.js';
import { toTerm } from '../../../search/analyzer.js';
import type { Query } from '../../../search/query.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';
import { numberIn } from './numbered.js';

/** Words from the number to what it counts: `87 Siswa`, `14 more people`. */
const REACH = 2;

/**
 * Choices for a question that counts, without those of an article whose title has all that was asked with
 * another number, where its text has that number too.
 */
export function keepTitleFigures(
  choices: readonly Choice[],
  { asks, counted }: Question,
  query: Query,
): readonly Choice[] {
  if (asks !== 'number' || counted === null) return choices;
  const articles = new Set(choices.map(({ evidence }) => evidence.article));
  return [...articles].reduce((left, article) => {
    const figure = figureOf(article, counted, query);
    const holds = ({ candidate, evidence }: Choice) =>
      evidence.article !== article || candidate.value === figure;
    const has = left.some((choice) => choice.evidence.article === article && holds(choice));
    return figure !== null && has ? left.filter(holds) : left;
  }, choices);
}

/** The number of `counted` in a title that has every word asked, or null. */
function figureOf(
  { title, language: code }: Article,
  counted: string,
  { terms }: Query,
): string | null {
  const language = LANGUAGES[code];
  const words = tokenize(title).map(({ folded }) => folded);
  const stems = words.map((word) => toTerm(word, language));
  const isIn = (place: readonly string[], term: (typeof terms)[number]) =>
    term.forms.some((form) => place.includes(form.term));
  const counts = terms.find(({ token }) => token.folded === counted);
  if (!counts || !terms.every((term) => isIn(stems, term))) return null;
  const at = words.findIndex(
    (word, i) => numberIn(word) !== null && isIn(stems.slice(i + 1, i + 1 + REACH), counts),
  );
  // `Dua Perampok Toko Emas Ditangkap` does not say how many they were.
  const isOtherDeed = (word: string, i: number) =>
    i > at &&
    language.voiceOf(word) !== null &&
    !terms.some((term) => isIn([stems[i] ?? ''], term));
  return at < 0 || words.some(isOtherDeed) ? null : numberIn(words[at] ?? '');
}
