/** Folding: the one spelling under which a word is compared, whatever its case, accents and marks. */

/** Characters with no width: soft hyphens, joiners, direction marks. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Optional in writing: `Qur’an`, `Qur'an`, `Quran`. Taken before NFKD, which turns `´` into a
 * space.
 */
const APOSTROPHES = /['’‘‛`´ʼʻʹʿʾ＇]/g;

/**
 * Marks that a text may carry or not: Latin accents, Hebrew and Arabic vowel points, keycaps. The
 * vowel signs of Thai or Hindi are letters in all but name and stay.
 */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]/g;

/** Letters that Unicode does not decompose. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

/** A currency written without a space: `Rp1,5` and `Rp 1,5` must be found alike. */
const CURRENCY = /^\.*(?:rp\.?|us\$|\p{Sc})+(?=\d)/u;
const NUMBER = /^\P{L}*\d/u;

/**
 * By far most words, which need only lower-casing. What may be a currency (`Rp5`, `US$5`) takes the
 * slow path.
 */
const PLAIN = /^(?:[A-Za-z]+|[A-Za-z ,;:()"/-]+|(?![RrUu$])[A-Za-z0-9 ,;:()"/-]+)$/;

/**
 * Lower case without accents, apostrophes and dots: `Qur’an` → `quran`, `U.S.` → `us`, `Rp1,5` →
 * `1,5`. Digits keep their separators, since `1.5` and `15` are different numbers.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const plain = word
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .toLowerCase()
    .replace(SPECIAL_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC')
    .replace(CURRENCY, '');
  // `R.p1` is the currency too, once its dots are gone.
  return NUMBER.test(plain) ? plain : plain.replaceAll('.', '').replace(CURRENCY, '');
}
