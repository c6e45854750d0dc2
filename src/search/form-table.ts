/**
 * What a query looks for, as a lookup for every token: which words of the question is this term a
 * form of?
 */
import type { PhraseForm, Query } from './query.js';

/** A word of the query under one of its forms. */
export interface Wanted {
  /** Index into the query's terms. */
  readonly term: number;
  /** Worth of this form by itself, 0–1. */
  readonly weight: number;
  /** The phrase it begins, which is worth more; null when it begins none. */
  readonly phrase: PhraseForm | null;
  /** Surface id of the word as asked. */
  readonly surface: number;
  /** A word of another language cannot be written as it was asked, and loses nothing by that. */
  readonly isTranslation: boolean;
}

const FREE = -1;
const NOTHING: readonly Wanted[] = [];

/**
 * Term ids and what they stand for. Open addressing in an array so sparse and small that one probe
 * rejects most tokens: a `Map` takes ten times as long.
 */
export class FormTable {
  readonly #ids: Int32Array;
  readonly #wanted: Wanted[][];
  readonly #mask: number;

  constructor({ terms }: Query) {
    const count = terms.reduce((sum, term) => sum + term.forms.length, 0);
    const capacity = 2 ** Math.ceil(Math.log2(16 * (count + 1)));
    this.#ids = new Int32Array(capacity).fill(FREE);
    this.#wanted = Array.from({ length: capacity }, () => []);
    this.#mask = capacity - 1;
    terms.forEach(({ forms, surface }, term) => {
      for (const { id, weight, phrase, kind } of forms) {
        this.#add(id, { term, weight, phrase, surface, isTranslation: kind === 'glossary' });
      }
    });
  }

  /** The query's words that `id` is a form of; usually none. */
  get(id: number): readonly Wanted[] {
    const slot = this.#slotOf(id);
    return this.#ids[slot] === FREE ? NOTHING : (this.#wanted[slot] ?? NOTHING);
  }

  /**
   * The first place from `from` to `end` (exclusive) of `ids` with a form of the query's words, or
   * `end`. Nearly all of the many tokens are rejected by one probe of the table.
   */
  next(ids: Uint32Array, from: number, end: number): number {
    const table = this.#ids;
    const mask = this.#mask;
    for (let at = from; at < end; at++) {
      const id = ids[at] ?? 0;
      if (table[id & mask] === FREE) continue;
      if (table[this.#slotOf(id)] === id) return at;
    }
    return end;
  }

  /** The slot that holds `id`, or the free one where it would be put. */
  #slotOf(id: number): number {
    let slot = id & this.#mask;
    while (this.#ids[slot] !== FREE && this.#ids[slot] !== id) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #add(id: number, wanted: Wanted): void {
    const slot = this.#slotOf(id);
    this.#ids[slot] = id;
    this.#wanted[slot]?.push(wanted);
  }
}
