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
  if (frame.deed < 0) return;
  noteSide(signals, words, frame, first, -1);
  noteSide(signals, words, frame, last, 1);
}

/** The nearest form of the deed, looked for from one edge of the candidate, away from it. */
function noteSide(
  signals: SignalSheet,
  words: readonly Word[],
  { deed, voice }: Frame,
  edge: number,
  step: -1 | 1,
): void {
  for (let gap = 1; gap <= DEED_REACH; gap++) {
    const word = words[edge + gap * step];
    if (word?.match !== deed || word.sentence !== words[edge]?.sentence) continue;
    const side = step < 0 ? 'before' : 'after';
    signals.note(idOf(`deed:${nameOf(voice)}:${nameOf(word.voice)}:${side}`), 1 / gap);
    return;
  }
}

function nameOf(voice: Voice | null): VoiceName {
  return voice ?? 'none';
}
