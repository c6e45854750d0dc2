/** What is called by a number or by a code is answered by one: `menit ke-17`, `W 4821 KX`. */
import { wordsOfAll } from '../../../language/languages.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';
import { numberIn } from './numbered.js';

/** Choices without those that hold no number, or are no whole code, where that is what was asked for. */
export function keepNumberedNames(
  choices: readonly Choice[],
  { asks, classNoun, language }: Question,
): readonly Choice[] {
  const { numberedNouns, codeNouns } = language.questions;
  const noun = classNoun ?? '';
  const isAsked = codeNouns.has(noun)
    ? isCodeOrTitle
    : numberedNouns.has(noun)
      ? holdsNumber
      : null;
  const held = asks === 'name' && isAsked !== null ? choices.filter(isAsked) : [];
  return held.length > 0 ? held : choices;
}

function holdsNumber({ candidate: { first, last }, evidence }: Choice): boolean {
  return evidence.scene.words
    .slice(first, last + 1)
    .some(({ folded, isNumeric }) => isNumeric || numberIn(folded) !== null);
}

const CODE_NOUNS = wordsOfAll(({ questions }) => questions.codeNouns);
/** Words between such a noun and the code: `nomor polisi`, `nomor paspor dinas`. */
const REACH = 3;
/** Letters of a code, or digits with or without them. */
const CODE_PART = /^(?:\p{Lu}{1,4}|[\p{Lu}\d-]*\d[\p{Lu}\d-]*)$/u;

function isCodeOrTitle(choice: Choice): boolean {
  return isNumberedTitle(choice) || isCode(choice);
}

/** `Peraturan Wali Kota Nomor 41 Tahun 2023` says more than its number. */
function isNumberedTitle({ candidate: { first, last }, evidence }: Choice): boolean {
  const own = evidence.scene.words.slice(first, last + 1);
  return own.some(
    ({ folded, isCapitalized }, at) =>
      isCapitalized && CODE_NOUNS.has(folded) && own[at + 1]?.isNumeric === true,
  );
}

/** Whether it is all of the letters and digits that follow a word for such a code. */
function isCode({ candidate: { first, last }, evidence }: Choice): boolean {
  const { text } = evidence.paragraph;
  const { words } = evidence.scene;
  const isPart = (at: number) => {
    const word = words[at];
    // The `SIM` of `nomor SIM B7714902` was asked for.
    return word !== undefined && word.match < 0 && CODE_PART.test(text.slice(word.start, word.end));
  };
  const own = words.slice(first, last + 1);
  const isWhole =
    !(isPart(first - 1) && words[first]?.joinsPrevious) &&
    !(isPart(last + 1) && words[last + 1]?.joinsPrevious);
  return (
    isWhole &&
    own.every((_, at) => isPart(first + at)) &&
    own.some(({ isNumeric }) => isNumeric) &&
    words.slice(Math.max(0, first - REACH), first).some(({ folded }) => CODE_NOUNS.has(folded))
  );
}
