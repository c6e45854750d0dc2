/** Asked where, nobody answers with one of two places, or with half an address. */
import { fold } from '../../../language/fold.js';
import { contains } from '../../../language/span.js';
import { ANSWER_EDGES } from '../../candidates/edges.js';
import { firstWordIn } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/** Both of two places are at most this much less likely than one of them. */
const MARGIN = 1;

/**
 * Both places of `Wono dan Randu` for one of them, and the whole address that begins in a phrase: `rumah
 * pamannya di Desa Wono, Kecamatan Randu`; else the choice itself.
 */
export function wholePlace(
  choice: Choice,
  choices: readonly Choice[],
  { asks, classNoun }: Question,
): Choice {
  if (asks !== 'place' || classNoun !== null) return choice;
  const beside = choices.filter(({ evidence }) => evidence === choice.evidence);
  return bothOf(choice, beside) ?? withAddress(choice, beside);
}

function bothOf(choice: Choice, beside: readonly Choice[]): Choice | undefined {
  if (choice.candidate.source !== 'place') return undefined;
  return beside.find(
    (other) =>
      other.candidate.source === 'places' &&
      contains(other.candidate, choice.candidate) &&
      other.score > choice.score - MARGIN &&
      isSum(other),
  );
}

/** `Wono dan Randu`, but neither `Wono hingga Randu` nor all that are named beside one. */
function isSum({ candidate: { first, last }, evidence, text }: Choice): boolean {
  const between = evidence.scene.words.slice(first + 1, last);
  return !text.includes(',') && between.some(({ folded }) => ANSWER_EDGES.sums.has(folded));
}

function withAddress(choice: Choice, beside: readonly Choice[]): Choice {
  const { candidate, evidence } = choice;
  const address = beside.find(
    ({ candidate: { source, start, end } }) =>
      source === 'place' && start > candidate.start && start < candidate.end && end > candidate.end,
  );
  if (candidate.source !== 'phrase' || !address) return choice;
  const { end } = address.candidate;
  const text = evidence.paragraph.text.slice(candidate.start, end);
  const last = firstWordIn(evidence.scene.words, end - 1);
  return { ...choice, text, key: fold(text), candidate: { ...candidate, end, last } };
}
