/** Words before a name that belong to it in full address: `Prof Dr`, `Haji`, `Mayor`. */
import { LANGUAGE_CODES, LANGUAGES } from './languages.js';

/** Folded words of all honorifics and ranks, in every language. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.flatMap((code) => {
    const { honorifics, ranks } = LANGUAGES[code].roles;
    return [...honorifics, ...ranks].flatMap((phrase) => phrase.split(' '));
  }),
);
