/** Words ↔ small integers, so that paragraphs can be kept as typed arrays and compared by number. */

/** Interned strings; ids count from 0 in the order words are first seen. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The id of `word`, a new one when it is first seen. */
  intern(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    return id;
  }

  /** The id of `word`, or -1 when it was never seen. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? -1;
  }

  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  words(): readonly string[] {
    return this.#words;
  }
}
