/** Folding: the one spelling under which a word is compared, whatever its case, accents and marks. */

const ACCENTS = /[\u0300-\u036f]/g;
const SILENT = /[.'’‘`´ʼʻ\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Lower case without accents, apostrophes and dots: `Qur’an` → `quran`, `U.S.` → `us`. Digits keep
 * their separators, since `1.5` and `15` are different numbers.
 */
export function fold(word: string): string {
  const plain = word.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  return /^\P{L}*\d/u.test(plain) ? plain : plain.replace(SILENT, '');
}
