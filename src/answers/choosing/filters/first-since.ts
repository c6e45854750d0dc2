/**
 * `Kunjungan itu yang pertama sejak 2019`, `the worst storm since 1987` say when another was, not when this
 * one is.
 */
import { LANGUAGES } from '../../../language/languages.js';
import type { Question } from '../../question/question.js';
import { sideOf } from '../../question/sides.js';
import type { Choice } from '../choose.js';

/** Choices without days since which something is the first or the worst, unless the question asks since when. */
export function dropEarlierTimes(
  choices: readonly Choice[],
  { asks, tokens, language }: Question,
): readonly Choice[] {
  const isSince = tokens.some(({ folded }) => language.sinceWords.has(folded));
  return asks !== 'date' || isSince ? choices : choices.filter((choice) => !isOfEarlier(choice));
}

function isOfEarlier({ candidate, evidence }: Choice): boolean {
  const { words } = evidence.scene;
  const { sinceWords, ranks } = LANGUAGES[evidence.article.language];
  const since = [candidate.first - 1, candidate.first].find((at) =>
    sinceWords.has(words[at]?.folded ?? ''),
  );
  if (since === undefined) return false;
  const clause = words[since]?.clause;
  return words
    .slice(0, since)
    .some(
      ({ clause: own, folded }) =>
        own === clause && (sideOf(folded)?.side === 'first' || ranks.utmost.has(folded)),
    );
}
