/** Whether the text says a candidate of the side asked for: of the dead, or of the injured. */
import type { Contrast, Side } from '../../language/contrasts.js';
import type { Candidate } from '../candidates/candidate.js';
import type { Word } from '../candidates/scene.js';
import { sideOf } from '../question/sides.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';
import { toldSide } from './told-side.js';

/** Which side the text puts it on, for each contrast of which the question has one side. */
export function noteContrasts(
  signals: SignalSheet,
  words: readonly Word[],
  sides: ReadonlyMap<Contrast, Side>,
  candidate: Candidate,
): void {
  for (const [contrast, side] of sides) {
    const sideAt = (at: number) => {
      const told = sideOf(words[at]?.folded ?? '');
      return told?.contrast === contrast ? told.side : null;
    };
    const told = toldSide(words, sideAt, side, candidate);
    if (told === null) continue;
    signals.note(told === side ? FIGURE_ID.sideAsked : FIGURE_ID.sideOther, 1);
  }
}
