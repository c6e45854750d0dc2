/**
 * Whether a text says that something is at a place. Asked where talks are held,
 * `mitranya dari Jepang` says with whom, not where; `rekening Bank Sagara` says what was robbed.
 */

import { countryCode } from '../../../language/countries.js';
import { LANGUAGES, wordsOfAll } from '../../../language/languages.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/** Choices for a question for a place, without those at which no word says that something is. */
export function keepLocations(choices: readonly Choice[], question: Question): readonly Choice[] {
  return asksWhere(question) ? choices.filter(isLocation) : choices;
}

/**
 * `Negara mana yang memprotes?` asks for whoever acts, `dari mana` for an origin, and
 * `di mana dia mengajar` for an employer.
 */
function asksWhere({ asks, classNoun, tokens }: Question): boolean {
  const isOther = tokens.some(({ folded }) => ORIGINS.has(folded) || SERVING.has(folded));
  return asks === 'place' && classNoun === null && !isOther;
}

const ORIGINS = wordsOfAll(({ questions }) => questions.originWords);
const SERVING = wordsOfAll(({ questions }) => questions.servingWords);
const BIRTHS = wordsOfAll(({ questions }) => questions.birthWords);

/** Small words between `di` and a name that belongs to it: `di sebuah apartemen di kawasan`. */
const REACH = 4;

const QUOTE = /["“”]/;

/**
 * Whether `di` or `in` leads to it, through the names before it in an address; a bracket or
 * `kelahiran` does; or it is part of a name that was asked about.
 */
function isLocation({ text: name, candidate, evidence }: Choice): boolean {
  const { first, last, source } = candidate;
  const isName = source !== 'phrase';
  const { text } = evidence.paragraph;
  const { words } = evidence.scene;
  const { directions } = LANGUAGES[evidence.article.language];
  const opening = words[first];
  const before = words[first - 1]?.folded ?? '';
  // `Amerika Serikat (AS)` is one country twice, `Yifter (Etiopia)` a runner for one.
  const isBracketed = opening?.opening === 'bracket' && countryCode(name) === null;
  if (isBracketed || BIRTHS.has(before)) return true;
  let small = 0;
  for (let at = last; at >= 0 && small <= REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== opening?.sentence) return false;
    // `"… ke Surabaya," kata warga Malang` does not lead to Malang.
    if (at < last && QUOTE.test(text.slice(word.end, words[at + 1]?.start))) return false;
    if (word.cue === 'place' && !ORIGINS.has(word.folded)) {
      return !directions.has(word.folded) || words[Math.max(at + 1, first)]?.isCapitalized === true;
    }
    if (at >= first && isName && word.match >= 0 && word.isCapitalized) return true;
    if (at < first && !word.isCapitalized) small++;
  }
  return false;
}
