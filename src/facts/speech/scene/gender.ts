/** Whether a speaker is a woman or a man, as far as the name or the office shows. */
import type { Gender } from '../../../language/gender.js';
import { ALL_LANGUAGES } from '../../../language/languages.js';
import { tokenize } from '../../../language/tokenizer.js';
import type { Speaker } from '../../facts.js';

/** Longest office looked at, in UTF-16 units. */
const ROLE_LENGTH = 100;

/**
 * What the first word of the name shows, else the office: `Siti …`, `spokeswoman`; null when
 * neither does.
 */
export function genderOf({ name, role }: Speaker): Gender | null {
  const [first] = tokenize(name.slice(0, ROLE_LENGTH));
  const words = [first, ...tokenize((role ?? '').slice(0, ROLE_LENGTH))];
  for (const word of words) {
    const gender = genderOfWord(word?.folded ?? '');
    if (gender !== null) return gender;
  }
  return null;
}

/** What a folded word shows in any language: `siti`, `mrs`, `widow`. */
export function genderOfWord(folded: string): Gender | null {
  for (const { names } of ALL_LANGUAGES) {
    const gender = names.genderOf(folded);
    if (gender !== null) return gender;
  }
  return null;
}
