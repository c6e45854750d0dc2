/** What comes right before and right after a candidate. */
import type { Place } from '../candidates/candidate.js';
import type { Word } from '../candidates/scene.js';
import { AFTER_ID, BEFORE_ID, FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** The small words, the marks and the words of the question right before and after. */
export function noteNeighbors(
  signals: SignalSheet,
  words: readonly Word[],
  { first, last }: Place,
): void {
  const word = words[first];
  const before = words[first - 1];
  const after = words[last + 1];
  if (before?.cue) {
    signals.note(AFTER_ID[before.cue], 1);
    if ((words[first - 2]?.match ?? -1) >= 0 || before.opening !== null) {
      signals.note(FIGURE_ID.saidOfMatch, 1);
    }
  }
  if (after?.cue) signals.note(BEFORE_ID[after.cue], 1);
  signals.note(FIGURE_ID.opensClause, before?.clause === word?.clause ? 0 : 1);
  signals.note(FIGURE_ID.closesClause, after?.clause === word?.clause ? 0 : 1);
  const isMatchBefore = (before?.match ?? -1) >= 0;
  if (isMatchBefore) {
    const mark = word?.opening === null ? FIGURE_ID.matchBefore : FIGURE_ID.matchBeforeComma;
    signals.note(mark, 1);
  }
  if (after && after.match >= 0) {
    if (after.opening === null) signals.note(FIGURE_ID.matchAfter, 1);
    else
      signals.note(
        after.opening === 'comma' ? FIGURE_ID.matchAfterComma : FIGURE_ID.matchBracketed,
        1,
      );
  }
  if (word?.opening === 'bracket') {
    signals.note(FIGURE_ID.bracketed, 1);
    signals.note(FIGURE_ID.bracketedMatch, isMatchBefore ? 1 : 0);
  }
}
