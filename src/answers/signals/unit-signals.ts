/** How a number fits the question: what it counts, and in which unit. */
import { fold } from '../../language/fold.js';
import { dimensionOf } from '../../language/quantities.js';
import type { Candidate } from '../candidates/candidate.js';
import type { Word } from '../candidates/scene.js';
import type { Asked } from '../question/asked.js';
import { measureAsked } from '../question/measure-asked.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Whether it counts the noun that was asked for, and in a unit of what was asked for. */
export function noteUnit(
  signals: SignalSheet,
  { unit, first, last }: Candidate,
  words: readonly Word[],
  { question, frame }: Asked,
): void {
  const { counted } = question;
  const isCounted = words
    .slice(first, last + 2)
    .some(({ folded, match }) => folded === counted || (match >= 0 && match === frame.countedTerm));
  if (counted !== null && isCounted) signals.note(FIGURE_ID.counted, 1);
  const dimension = measureAsked(question);
  if (dimension === null) {
    const isOther = unit !== null && !isCounted && frame.countedTerm >= 0;
    signals.note(FIGURE_ID.otherCounted, isOther ? 1 : 0);
    return;
  }
  const own = dimensionOf(unit === null ? (words[last + 1]?.folded ?? '') : fold(unit));
  signals.note(own === dimension ? FIGURE_ID.unitFits : FIGURE_ID.unitMisfits, 1);
}
