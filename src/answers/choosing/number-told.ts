/** Of several that are numbered, `menit ke-55` and `menit ke-88`, the one whose number was asked. */
import { wordsOfAll } from '../../language/languages.js';
import type { Word } from '../candidates/scene.js';
import type { Question } from '../question/question.js';
import { toldSide } from '../signals/told-side.js';
import type { Choice } from './choose.js';

/** A number of the question and the word before it, `menit` of `menit ke-88`. */
interface AskedNumber {
  readonly number: string;
  readonly lead: string;
}

/**
 * Choices without those of a paragraph that are told of another number, where some are told of the one
 * asked; all of them when the question has no number.
 */
export function numbersTold(choices: readonly Choice[], question: Question): readonly Choice[] {
  return numbersAsked(question).reduce(choicesOf, choices);
}

function numbersAsked({ tokens, asks, language }: Question): AskedNumber[] {
  const words = tokens.map(({ folded }) => folded);
  const isAmount = asks === 'number' || asks === 'date';
  return words.flatMap((number, at) => {
    const lead = leadOf(words, at);
    // `Harga tiket kelas 2`, but not `biaya 2 jembatan`, `hari ke-2`.
    const isNumbered = !isAmount || language.questions.numberedNouns.has(lead);
    return NUMBER.test(number) && isNumbered ? [{ number, lead }] : [];
  });
}

const NUMBER = /^\d{1,4}$/;

function choicesOf(choices: readonly Choice[], asked: AskedNumber): readonly Choice[] {
  const told = choices.map((choice) => numberOf(choice, asked));
  const holding = new Set(
    choices.flatMap(({ evidence }, i) => (told[i] === asked.number ? [evidence] : [])),
  );
  return choices.filter(
    ({ evidence }, i) => told[i] === null || told[i] === asked.number || !holding.has(evidence),
  );
}

/** The number told of a choice in the same words, or null. */
function numberOf({ candidate, evidence }: Choice, { number, lead }: AskedNumber): string | null {
  const { words } = evidence.scene;
  const sideAt = (at: number) => {
    const isNumbered = words[at]?.isNumeric === true && leadIn(words, at) === lead;
    return isNumbered ? (words[at]?.folded ?? null) : null;
  };
  return toldSide(words, sideAt, number, candidate);
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
