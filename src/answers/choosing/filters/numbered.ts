/**
 * Of several numbered things, `menit ke-55` and `menit ke-88`, the one whose number was asked for.
 */
import { ALL_LANGUAGES, wordsOfAll } from '../../../language/languages.js';
import type { Word } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import { nearestSide } from '../../signals/nearest-side.js';
import type { Choice } from '../choose.js';

/** A number of the question, in digits or words, and the word before it: `menit` of `menit ke-88`. */
interface AskedNumber {
  /** The folded word that is the number. */
  readonly word: string;
  readonly value: string;
  readonly lead: string;
}

/**
 * Choices without those that a paragraph gives for another number, where it gives some for the one
 * asked; all of them when the question has no number.
 */
export function keepNumbered(choices: readonly Choice[], question: Question): readonly Choice[] {
  return numbersAsked(question).reduce(choicesOf, choices);
}

/** The folded numbers of the question that the choice belongs to, however they are written. */
export function numbersImplied(choice: Choice, question: Question): ReadonlySet<string> {
  const said = numbersAsked(question).filter((asked) => numberOf(choice, asked) === asked.value);
  return new Set(said.map(({ word }) => word));
}

/**
 * Whether the choice belongs to a number other than the one asked: of `fase satu`, asked for
 * `fase 3`.
 */
export function belongsToOtherNumber(choice: Choice, question: Question): boolean {
  return numbersAsked(question).some((asked) => {
    const own = numberOf(choice, asked);
    return own !== null && own !== asked.value;
  });
}

function numbersAsked({ tokens, asks, language }: Question): AskedNumber[] {
  const words = tokens.map(({ folded }) => folded);
  const isAmount = asks === 'number' || asks === 'date';
  return words.flatMap((word, at) => {
    const value = numberIn(word);
    const lead = leadOf(words, at);
    // `Harga tiket kelas 2`, `fase dua`, but not `biaya 2 jembatan`, `hari ke-2`, `tiga tersangka`.
    const isNumbered = language.questions.numberedNouns.has(lead);
    const isAsked = isNumbered || (!isAmount && DIGITS.test(word));
    return value !== null && isAsked ? [{ word, value, lead }] : [];
  });
}

const DIGITS = /^\d{1,4}$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A number in digits, whether it is written so, in words, as an ordinal or in Roman letters. */
export function numberIn(word: string): string | null {
  if (DIGITS.test(word)) return word;
  return IN_WORDS.get(word) ?? null;
}

const IN_WORDS: ReadonlyMap<string, string> = new Map([
  ...ROMAN.map((letters, at) => [letters, `${at + 1}`] as const),
  ...ALL_LANGUAGES.flatMap(({ numbers: { counting, ordinals } }) =>
    [...Object.entries(counting), ...Object.entries(ordinals)].map(
      ([word, value]) => [word, `${value}`] as const,
    ),
  ),
]);

function choicesOf(choices: readonly Choice[], asked: AskedNumber): readonly Choice[] {
  const numbers = choices.map((choice) => numberOf(choice, asked));
  const holding = new Set(
    choices.flatMap(({ evidence }, i) => (numbers[i] === asked.value ? [evidence] : [])),
  );
  return choices.filter(
    ({ evidence }, i) =>
      numbers[i] === null || numbers[i] === asked.value || !holding.has(evidence),
  );
}

/** The number that a choice belongs to, after the same word, or null. */
function numberOf({ candidate, evidence }: Choice, { value, lead }: AskedNumber): string | null {
  const { words } = evidence.scene;
  const sideAt = (at: number) =>
    leadIn(words, at) === lead ? numberIn(words[at]?.folded ?? '') : null;
  return nearestSide({ words, sideAt, wanted: value }, candidate);
}

function leadIn(words: readonly Word[], at: number): string {
  return leadOf(
    words.slice(Math.max(0, at - 2), at + 1).map(({ folded }) => folded),
    Math.min(at, 2),
  );
}

/** The word before the one at `at`, without `ke`. */
function leadOf(words: readonly string[], at: number): string {
  const before = words[at - 1] ?? '';
  return (ORDINALS.has(before) ? words[at - 2] : before) ?? '';
}

const ORDINALS = wordsOfAll(({ roles }) => roles.ordinals);
