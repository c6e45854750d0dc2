/**
 * A list of names to choose from while typing: sorted once, then each keystroke costs a binary search
 * and, for a misspelling, one bounded pass over the words that begin with the same letter.
 */
import { distance } from 'fastest-levenshtein';
import { foldWords } from '../../language/fold-words.js';

/** A name and how often the articles have it. */
export interface CountedName {
  readonly text: string;
  readonly count: number;
}

/** Names, ready to be looked up at each keystroke. */
export interface NameList {
  /**
   * Best first: exact, beginning of the name, beginning of a word of it, misspelled; then the more
   * frequent.
   */
  find(typed: string, limit: number): string[];
}

interface Entry extends CountedName {
  /** Its words as they are compared, with one space between them. */
  readonly folded: string;
}

interface Word {
  readonly folded: string;
  /** Indexes of the entries that hold it. */
  readonly entries: readonly number[];
}

/** Only so much of what was typed is read: no name is longer. */
const MAX_TYPED = 100;
/** Shorter words are one letter away from too many others. */
const MIN_FUZZY = 4;
/** Words of the names compared for a misspelling. */
const MAX_FUZZY_WORDS = 10_000;
/** Entries that a beginning such as `a` may bring up to be ranked. */
const MAX_RANKED = 5_000;

/**
 * Sorts `names` for look-up; equal ones are one, with their counts added. Of equally frequent ones
 * the earlier comes first.
 */
export function buildNameList(names: Iterable<CountedName>): NameList {
  const counts = new Map<string, number>();
  for (const { text, count } of names) counts.set(text, (counts.get(text) ?? 0) + count);
  const entries = [...counts]
    .map(([text, count]): Entry => ({ text, count, folded: foldWords(text).join(' ') }))
    .sort((a, b) => b.count - a.count);
  return new SortedNames(entries);
}

class SortedNames implements NameList {
  /** Most frequent first: a smaller index is the better one. */
  readonly #entries: readonly Entry[];
  /** Indexes of entries in order of their folded names. */
  readonly #byName: readonly number[];
  /** In order of their letters. */
  readonly #words: readonly Word[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#byName = entries
      .map((_, index) => index)
      .sort((a, b) => compare(entries[a]?.folded ?? '', entries[b]?.folded ?? ''));
    const words = new Map<string, number[]>();
    for (const [index, { folded }] of entries.entries()) {
      for (const word of new Set(folded.split(' '))) {
        const known = words.get(word);
        if (known) known.push(index);
        else words.set(word, [index]);
      }
    }
    this.#words = [...words]
      .map(([folded, holders]): Word => ({ folded, entries: holders }))
      .sort((a, b) => compare(a.folded, b.folded));
  }

  find(typed: string, limit: number): string[] {
    const words = foldWords(typed.slice(0, MAX_TYPED));
    if (words.length === 0) return this.#texts(this.#entries.keys(), limit);
    const found = new Set<number>();
    const add = (indexes: Iterable<number>) => {
      for (const index of indexes) if (found.size < limit) found.add(index);
    };
    const asked = words.join(' ');
    const beginning = this.#beginningWith(asked);
    add(beginning.filter((index) => this.#entries[index]?.folded === asked));
    add(beginning);
    if (found.size < limit) add(this.#holding(words));
    if (found.size < limit) add(this.#misspelled(words));
    return this.#texts(found, limit);
  }

  #texts(indexes: Iterable<number>, limit: number): string[] {
    const texts: string[] = [];
    for (const index of indexes) {
      const entry = this.#entries[index];
      if (texts.length === limit) break;
      if (entry) texts.push(entry.text);
    }
    return texts;
  }

  /** Entries whose name begins with the words typed, most frequent first. */
  #beginningWith(asked: string): number[] {
    const nameAt = (at: number) => this.#entries[this.#byName[at] ?? -1]?.folded ?? '';
    const from = firstFrom(this.#byName.length, (at) => nameAt(at) >= asked);
    let to = from;
    while (to < this.#byName.length && to - from < MAX_RANKED && nameAt(to).startsWith(asked)) to++;
    return this.#byName.slice(from, to).sort((a, b) => a - b);
  }

  /** Entries that hold every word typed, each as the beginning of a word, most frequent first. */
  #holding(words: readonly string[]): number[] {
    const lists = words.map((word) => this.#entriesOfWordsBeginningWith(word));
    const [shortest, ...others] = lists.sort((a, b) => a.size - b.size);
    return [...(shortest ?? [])]
      .filter((index) => others.every((other) => other.has(index)))
      .sort((a, b) => a - b);
  }

  #entriesOfWordsBeginningWith(beginning: string): Set<number> {
    const found = new Set<number>();
    for (const { entries } of this.#wordsBeginningWith(beginning)) {
      for (const index of entries) found.add(index);
      if (found.size > MAX_RANKED) break;
    }
    return found;
  }

  *#wordsBeginningWith(beginning: string): Generator<Word> {
    const words = this.#words;
    const from = firstFrom(words.length, (at) => (words[at]?.folded ?? '') >= beginning);
    for (let at = from; at < words.length; at++) {
      const word = words[at];
      if (!word?.folded.startsWith(beginning)) return;
      yield word;
    }
  }

  /**
   * Entries that hold every word typed, once each is corrected to a word, or the beginning of one,
   * in some name.
   */
  #misspelled(words: readonly string[]): number[] {
    const edits = new Map<number, number>();
    for (const [place, word] of words.entries()) {
      const near = this.#near(word);
      if (place === 0) for (const [index, count] of near) edits.set(index, count);
      else {
        for (const [index, count] of edits) {
          const more = near.get(index);
          if (more === undefined) edits.delete(index);
          else edits.set(index, count + more);
        }
      }
    }
    return [...edits].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([index]) => index);
  }

  /**
   * Entries with a word that differs by little but not in its first letter, each with the letters
   * that differ.
   */
  #near(word: string): Map<number, number> {
    const near = new Map<number, number>();
    const allowed = word.length < MIN_FUZZY ? 0 : word.length < 8 ? 1 : 2;
    let compared = 0;
    for (const { folded, entries } of this.#wordsBeginningWith(word.slice(0, 1))) {
      if (++compared > MAX_FUZZY_WORDS) break;
      if (folded.length < word.length - allowed) continue;
      // What is being typed is compared with as much of the name.
      const edits =
        folded.length <= word.length + allowed
          ? Math.min(distance(word, folded), distance(word, folded.slice(0, word.length)))
          : distance(word, folded.slice(0, word.length));
      if (edits > allowed) continue;
      for (const index of entries) near.set(index, Math.min(edits, near.get(index) ?? edits));
    }
    return near;
  }
}

/** The first of the numbers below `length` from which on the test holds; `length` when it never does. */
function firstFrom(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By code units: the order in which `startsWith` can be searched for. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
