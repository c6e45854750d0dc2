/** The acronyms that articles of one language explain: what is asked by one name is found by the other. */
import type { Acronym } from '../language/acronyms.js';
import { PhraseTable } from '../language/phrase-table.js';
import type { Token } from '../language/tokenizer.js';

/** `PM` is a prime minister and the military police; with more meanings it is useless. */
const MAX_MEANINGS = 3;

/** Words asked and the other name of the same thing. */
export interface AcronymMatch {
  /** Index after the last word of it. */
  readonly end: number;
  /** Each of one or more folded words. */
  readonly otherNames: readonly (readonly string[])[];
}

/** Takes acronyms as they are found. */
export class AcronymTable {
  readonly #longForms = new Map<string, (readonly string[])[]>();
  readonly #shortForms = new PhraseTable<string>();

  add({ short, long }: Acronym): void {
    const known = this.#longForms.get(short) ?? [];
    this.#longForms.set(short, known);
    if (known.some((form) => form.join(' ') === long.join(' '))) return;
    if (known.length < MAX_MEANINGS) known.push(long);
    this.#shortForms.addWords(
      long.map((folded) => ({ folded })),
      short,
    );
  }

  /** The longest name that begins at `tokens[from]`, a list without stop words; null when none does. */
  match(tokens: readonly Token[], from: number): AcronymMatch | null {
    const words = tokens.map(({ folded }) => ({ folded, joined: true }));
    const long = this.#shortForms.match(words, from);
    if (long) return { end: long.end, otherNames: [[long.value]] };
    const otherNames = this.#longForms.get(tokens[from]?.folded ?? '');
    return otherNames ? { end: from + 1, otherNames } : null;
  }
}
