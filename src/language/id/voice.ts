/**
 * Who did it, told by the form of a word: the doer stands before `menulis`, behind `ditulis`, and
 * beside `penulis`.
 */
import type { Voice } from '../voice.js';

/** Shorter words of these beginnings are other words: `dini`, `meja`. */
const MIN_VERB_LETTERS = 6;

/** The voice that the form of a folded word shows, or null. */
export function voiceOf(folded: string): Voice | null {
  if (folded.length < MIN_VERB_LETTERS) return null;
  if (/^(?:me(?:m|n|ng|ny|l|r|w|y)|ber)/.test(folded)) return 'active';
  if (/^pe(?:m|n|ng|ny|l|r)(?!.*an$)/.test(folded)) return 'doer';
  return folded.startsWith('di') ? 'passive' : null;
}
