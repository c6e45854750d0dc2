/** Whether a candidate does the deed asked about, or undergoes it, as the question has it. */
import type { Voice } from '../../language/voice.js';
import type { Place } from '../candidates/candidate.js';
import type { Word } from '../candidates/scene.js';
import type { Frame } from '../question/frame.js';
import { idOf, type VoiceName } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Farthest distance in words at which the candidate may still be a verb's subject. */
const DEED_REACH = 6;

/** Where the verb is near it in its sentence, and whether it is in the voice of the question. */
export function noteDeed(
  signals: SignalSheet,
  words: readonly Word[],
  frame: Frame,
  { first, last }: Place,
): void {
  const { deed, voice } = frame;
  if (deed < 0) return;
  for (const side of SIDES) {
    const [edge, step] = side === 'before' ? [first, -1] : [last, 1];
    const gap = gapToDeed(words, deed, edge, step);
    if (gap === null) continue;
    const told = words[edge + gap * step]?.voice ?? null;
    signals.note(idOf(`deed:${nameOf(voice)}:${nameOf(told)}:${side}`), 1 / gap);
  }
}

const SIDES = ['before', 'after'] as const;

/** Words from one edge of the candidate, away from it, to the nearest form of the deed, or null. */
function gapToDeed(
  words: readonly Word[],
  deed: number,
  edge: number,
  step: number,
): number | null {
  for (let gap = 1; gap <= DEED_REACH; gap++) {
    const word = words[edge + gap * step];
    if (word?.match === deed && word.sentence === words[edge]?.sentence) return gap;
  }
  return null;
}

function nameOf(voice: Voice | null): VoiceName {
  return voice ?? 'none';
}
