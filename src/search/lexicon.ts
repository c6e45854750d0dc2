/** The corpus's words as numbers, so that a word is stemmed once however often it occurs. */
import type { Language, LanguageCode } from '../language/language.js';
import { toTerm } from './analyzer.js';
import { Vocabulary } from './vocabulary.js';

/** Surfaces, and the term of each in any language. */
export class Lexicon {
  readonly terms = new Vocabulary();
  /** Folded words as written. */
  readonly surfaces = new Vocabulary();
  /** For each language the term ids by surface, where one was asked for. */
  readonly #termIds = new Map<LanguageCode, (number | undefined)[]>();

  /** Id of the term that a surface has in `language`. */
  termOf(surface: number, language: Language): number {
    const ids = this.#idsIn(language.code);
    const known = ids[surface];
    if (known !== undefined) return known;
    const id = this.terms.intern(toTerm(this.surfaces.wordOf(surface), language));
    // Filled without holes, which would turn the array into a slow dictionary.
    while (ids.length < surface) ids.push(undefined);
    ids[surface] = id;
    return id;
  }

  #idsIn(code: LanguageCode): (number | undefined)[] {
    const known = this.#termIds.get(code) ?? [];
    this.#termIds.set(code, known);
    return known;
  }
}
