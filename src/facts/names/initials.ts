/** Several initials written as one word: `J.K.` Rowling, `K.P.` Sharma. */
import { countryOfShortForm } from '../../language/countries.js';

const INITIALS = /^\p{Lu}(?:\.\p{Lu}){1,3}\.?$/u;

/** Whether a word is initials of a name; `U.S.` is a country. */
export function areInitials(text: string): boolean {
  return INITIALS.test(text) && countryOfShortForm(text) === null;
}
