import type { HappeningLexicon } from '../happenings.js';
import { wordSet } from '../word-list.js';

/** How Indonesian news refers back to what it has reported. */
export const happenings: HappeningLexicon = {
  otherOccasions: wordSet('usai seusai setelah sesudah selepas sehabis sebelum'),
  itHappened:
    /(?<!\p{L})(?:aksi|peristiwa|kejadian|insiden|kecelakaan|musibah|bencana|pencurian|perampokan|pembunuhan|penembakan|penyerangan|serangan|ledakan|kebakaran)(?:nya| itu| ini| tersebut| nahas itu)? (?:terjadi|berlangsung|dilakukan|bermula)(?!\p{L})/iu,
  doerEnding: null,
  theyAre:
    /^(?:mereka|keduanya|ke\p{L}{3,9}nya|(?:kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|para|identitas) \p{L}+(?: \p{L}+)?)(?: itu| tersebut)? (?:adalah|ialah|yakni|yaitu|masing-masing)(?!\p{L})/iu,
};
