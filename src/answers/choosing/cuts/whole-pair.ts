/** Pairs that belong together: `pasangan Hendra Wira dan Siti Rahma` won together. */
import { wordsOfAll } from '../../../language/languages.js';
import { contains } from '../../../language/span.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Choice } from '../choose.js';

/**
 * Words before two names among which the word for a pair is looked for: `pasangan calon nomor dua`.
 */
const REACH = 4;

/** The best choice, or both names of the pair of which it is one; null when there is none. */
export function wholePair(choices: readonly Choice[]): Choice | null {
  const [best] = choices;
  if (!best) return null;
  const pair = choices.find(
    (choice) =>
      choice.candidate.source === 'people' &&
      choice.evidence === best.evidence &&
      contains(choice.candidate, best.candidate) &&
      isPair(choice),
  );
  return pair ?? best;
}

function isPair(choice: Choice): boolean {
  const { words } = choice.evidence.scene;
  const { first } = choice.candidate;
  return words
    .slice(Math.max(0, first - REACH), first)
    .some(({ folded, sentence }) => PAIRS.has(folded) && sentence === sentenceOf(choice));
}

const PAIRS = wordsOfAll(({ names }) => names.pairs);
