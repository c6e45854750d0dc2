/** Whether a candidate has the same neighbors as the interrogative has in the question. */
import type { Place } from '../candidates/candidate.js';
import type { Word } from '../candidates/scene.js';
import type { Frame, FrameWord } from '../question/frame.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Words beside the candidate that are compared with those beside the interrogative. */
const FRAME_REACH = 3;

/** The same small word before, the same words before and after. */
export function noteFrame(
  signals: SignalSheet,
  words: readonly Word[],
  frame: Frame,
  { first, last }: Place,
): void {
  const before = words[first - 1];
  if (frame.preposition !== null && before?.folded === frame.preposition) {
    signals.note(FIGURE_ID.samePreposition, 1);
  }
  signals.note(FIGURE_ID.sameBefore, likeness(frame.before, words, first - 1, -1));
  signals.note(FIGURE_ID.sameAfter, likeness(frame.after, words, last + 1, 1));
}

const NO_WORD: FrameWord = { folded: '', term: -1 };

/** Share of the interrogative's nearest words that are as near to the candidate, 0–1. */
function likeness(
  frame: readonly FrameWord[],
  words: readonly Word[],
  from: number,
  step: 1 | -1,
): number {
  let sum = 0;
  for (let i = 0; i < frame.length; i++) {
    const { folded, term } = frame[i] ?? NO_WORD;
    for (let gap = 0; gap < FRAME_REACH; gap++) {
      const word = words[from + gap * step];
      if (!word) break;
      if (word.folded !== folded && (term < 0 || word.match !== term)) continue;
      sum += 1 / (1 + i + gap);
      break;
    }
  }
  return Math.min(1, sum);
}
