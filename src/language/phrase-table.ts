/** A table of phrases, looked up at a position in a list of words; the longest phrase wins. */
import { tokenize } from './tokenizer.js';

/** Most phrases are one word, and most words lead no further: those need no map. */
interface Node<T> {
  next: Map<string, Node<T>> | null;
  /** Absent where no phrase ends. */
  phrase: { readonly value: T } | null;
}

/**
 * What a look-up needs of a word: its folded spelling and whether it continues from the one before.
 */
export interface PhraseWord {
  readonly folded: string;
  /** False when a comma, a bracket or the like separates it from the word before. */
  readonly joined: boolean;
}

/** A phrase that was found. */
export interface PhraseMatch<T> {
  /** Index after the last word of the phrase. */
  readonly end: number;
  readonly value: T;
}

/** A tree of words: a look-up takes time in proportion to the phrase's length. */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: null, phrase: null };

  constructor(entries: Iterable<readonly [phrase: string, value: T]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** A phrase added twice keeps its first value: earlier tables are the more particular ones. */
  add(phrase: string, value: T): void {
    this.addWords(tokenize(phrase), value);
  }

  /** The same for a phrase that has been read before. */
  addWords(words: Iterable<Pick<PhraseWord, 'folded'>>, value: T): void {
    let node = this.#root;
    for (const token of words) {
      node.next ??= new Map();
      let next = node.next.get(token.folded);
      if (next === undefined) {
        next = { next: null, phrase: null };
        node.next.set(token.folded, next);
      }
      node = next;
    }
    if (node !== this.#root) node.phrase ??= { value };
  }

  /** The longest phrase that begins at `words[from]` and ends before `words[limit]`, or null. */
  match(
    words: readonly PhraseWord[],
    from: number,
    limit: number = words.length,
  ): PhraseMatch<T> | null {
    let found: PhraseMatch<T> | null = null;
    let node: Node<T> | undefined = this.#root;
    for (let index = from; index < limit; index++) {
      const word = words[index];
      if (word === undefined || (index > from && !word.joined)) break;
      node = node.next?.get(word.folded);
      if (node === undefined) break;
      if (node.phrase) found = { end: index + 1, value: node.phrase.value };
    }
    return found;
  }
}
