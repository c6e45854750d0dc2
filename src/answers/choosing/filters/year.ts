/** Of the figures of several years, those of the year asked: `35.500 ton pada 2022`. */
import type { Question } from '../../question/question.js';
import { nearestSide } from '../../signals/nearest-side.js';
import type { Choice } from '../choose.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * Choices without those that a sentence gives for another year, where their article gives some for the
 * one asked; all of them when none or several are asked.
 */
export function keepYears(choices: readonly Choice[], question: Question): readonly Choice[] {
  const [asked, ...others] = question.tokens.filter(({ folded }) => YEAR.test(folded));
  if (question.asks !== 'number' || !asked || others.length > 0) return choices;
  const years = choices.map((choice) => yearBeside(choice, asked.folded));
  const holding = new Set(
    choices.flatMap(({ evidence }, at) => (years[at] === asked.folded ? [evidence.article] : [])),
  );
  return choices.filter(
    ({ evidence }, at) =>
      years[at] === null || years[at] === asked.folded || !holding.has(evidence.article),
  );
}

/** The year nearest to a choice in its sentence, or null. */
function yearBeside({ candidate, evidence }: Choice, asked: string): string | null {
  const { words } = evidence.scene;
  const yearAt = (at: number) => {
    const word = words[at]?.folded ?? '';
    return YEAR.test(word) && (at < candidate.first || at > candidate.last) ? word : null;
  };
  return nearestSide({ words, sideAt: yearAt, wanted: asked }, candidate);
}
