/** Relatives, in the words of all languages: an English question may be answered in Indonesian. */
import { ALL_LANGUAGES, wordsOfAll } from './languages.js';
import { RELATIVES, type Relative } from './relatives.js';

/** The folded words for each kind. */
const KINDS: ReadonlyMap<Relative, ReadonlySet<string>> = new Map(
  RELATIVES.map((kind) => [kind, wordsFor(kind)]),
);

function wordsFor(kind: Relative): ReadonlySet<string> {
  return wordsOfAll(({ relatives }) => relatives.names[kind].split(' ').filter(Boolean));
}

/** Those whom a wedding makes relatives. */
const SPOUSES: ReadonlySet<string> = new Set([...wordsFor('wife'), ...wordsFor('husband')]);

/** What says that somebody married; whom somebody marries follows it. */
export const MARRYING = wordsOfAll(({ relatives }) => relatives.marrying);

/** Words that say whose the relative after them is: one spoken of before. */
export const OWNERS = wordsOfAll(({ relatives }) => relatives.owners);

/** What may be between the word for a relative or a wedding and the name. */
export const NAMING = wordsOfAll(({ relatives }) => relatives.naming);

/**
 * The folded words for the kind of relative that `word` names, with or without the ending that says whose
 * it is (`istrinya`); null when it names none.
 */
export function relativesLike(word: string): ReadonlySet<string> | null {
  const base = withoutOwner(word);
  return [...KINDS.values()].find((words) => words.has(base)) ?? null;
}

/** Whether a wedding makes such a relative. */
export function isSpouse(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => SPOUSES.has(word));
}

/** `istri` of `istrinya`. */
export function withoutOwner(word: string): string {
  return ALL_LANGUAGES.reduce((bare, { questions }) => questions.withoutOwner(bare), word);
}
