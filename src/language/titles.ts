/** Words before a name that belong to it in full address: `Prof Dr`, `Haji`, `Mayor`. */
import { wordsOfAll } from './languages.js';

/** Folded words of all honorifics and ranks, in every language. */
export const NAME_TITLES: ReadonlySet<string> = wordsOfAll(({ roles }) =>
  [...roles.honorifics, ...roles.ranks].flatMap((phrase) => phrase.split(' ')),
);
