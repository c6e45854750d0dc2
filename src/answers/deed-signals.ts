/** Whether a candidate does the deed asked about, or undergoes it, as the question has it. */
import type { Voice } from '../language/voice.js';
import type { Frame } from './frame.js';
import type { Word } from './scene.js';
import { idOf, type VoiceName } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Words away at which a verb still has the candidate for its doer. */
const DEED_REACH = 6;

/** Where the deed stands near it in its sentence, and whether that is told in the voice asked in. */
export function noteDeed(
  signals: SignalSheet,
  words: readonly Word[],
  frame: Frame,
  first: number,
  last: number,
): void {
  if (frame.deed < 0) return;
  const asked = nameOf(frame.voice);
  const sentence = words[first]?.sentence;
  for (let gap = 1; gap <= DEED_REACH; gap++) {
    const word = words[first - gap];
    if (word?.match !== frame.deed || word.sentence !== sentence) continue;
    signals.note(idOf(`deed:${asked}:${nameOf(word.voice)}:before`), 1 / gap);
    break;
  }
  for (let gap = 1; gap <= DEED_REACH; gap++) {
    const word = words[last + gap];
    if (word?.match !== frame.deed || word.sentence !== sentence) continue;
    signals.note(idOf(`deed:${asked}:${nameOf(word.voice)}:after`), 1 / gap);
    break;
  }
}

function nameOf(voice: Voice | null): VoiceName {
  return voice ?? 'none';
}
