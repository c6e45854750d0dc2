/** The articles' English words by their Indonesian spelling: `komunitas` finds `community`. */
import { LANGUAGES } from '../language/languages.js';
import { loanSpellings } from '../language/loanwords.js';
import { toTerm } from './analyzer.js';
import type { Vocabulary } from './vocabulary.js';

/** The words of an index that Indonesian may have borrowed. */
export class Loans {
  readonly #surfaces: Vocabulary;
  readonly #isName: (surface: number) => boolean;
  #bySpelling: ReadonlyMap<string, readonly string[]> | null = null;

  /** Of all `surfaces` but names, which are not translated. */
  constructor(surfaces: Vocabulary, isName: (surface: number) => boolean) {
    this.#surfaces = surfaces;
    this.#isName = isName;
  }

  /** The folded words that the articles have for a borrowed one, whatever its prefix and suffix. */
  borrowedAs(folded: string): readonly string[] {
    this.#bySpelling ??= this.#spell();
    return this.#bySpelling.get(toTerm(folded, LANGUAGES.id)) ?? [];
  }

  /** About 2 µs a word: only whoever first asks across languages waits for it. */
  #spell(): ReadonlyMap<string, readonly string[]> {
    const words = new Map<string, string[]>();
    for (const [id, word] of this.#surfaces.words().entries()) {
      if (this.#isName(id)) continue;
      for (const spelling of loanSpellings(word)) {
        const term = toTerm(spelling, LANGUAGES.id);
        words.set(term, [...(words.get(term) ?? []), word]);
      }
    }
    return words;
  }
}
