/** Whether the text says a candidate of the side asked for: of the dead, or of the injured. */
import type { Contrast, Side } from '../../language/contrasts.js';
import type { Candidate } from '../candidates/candidate.js';
import type { Word } from '../candidates/scene.js';
import { sideOf } from '../question/sides.js';
import { nearestSide } from './nearest-side.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Which side the text puts it on, for each contrast of which the question has one side. */
export function noteContrasts(
  signals: SignalSheet,
  words: readonly Word[],
  sides: ReadonlyMap<Contrast, Side>,
  candidate: Candidate,
): void {
  for (const [contrast, side] of sides) {
    const sideAt = (at: number) => {
      const meant = sideOf(words[at]?.folded ?? '');
      return meant?.contrast === contrast ? meant.side : null;
    };
    const near = nearestSide({ words, sideAt, wanted: side }, candidate);
    if (near === null) continue;
    signals.note(near === side ? FIGURE_ID.sideAsked : FIGURE_ID.sideOther, 1);
  }
}
