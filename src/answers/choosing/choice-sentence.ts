/** The sentence that a choice is in. */
import type { Choice } from './choose.js';

/** Its number in the paragraph, from 0. */
export function sentenceOf({ candidate, evidence }: Choice): number | undefined {
  return evidence.scene.words[candidate.first]?.sentence;
}

/** The question's words in it, as places among the query's terms. */
export function termsBeside(choice: Choice): ReadonlySet<number> {
  const sentence = sentenceOf(choice);
  return new Set(
    choice.evidence.scene.words
      .filter((word) => word.match >= 0 && word.sentence === sentence)
      .map(({ match }) => match),
  );
}
