/**
 * Edit distances from one word to many that are given in the order of their letters: what two have in
 * common at the beginning is compared once. Levenshtein's table row by row, a row for each letter read and
 * of it only what may still come out near enough: https://en.wikipedia.org/wiki/Levenshtein_distance
 */
export class NearSpelling {
  readonly #word: string;
  readonly #maxDistance: number;
  /** Cells of a row: around the diagonal as many to either side as the distance may be. */
  readonly #width: number;
  readonly #rows: Uint8Array;
  /** So many letters of the last term are enough to know of any that begins like it that it is too far. */
  #hopelessAt = Number.POSITIVE_INFINITY;

  /** Only terms within `maxDistance` (at most 254) of `word` are of interest. */
  constructor(word: string, maxDistance: number) {
    this.#word = word;
    this.#maxDistance = maxDistance;
    this.#width = 2 * maxDistance + 1;
    // Of longer terms it is known by then that they are too far.
    this.#rows = new Uint8Array((word.length + maxDistance + 2) * this.#width);
    for (let cell = 0; cell < this.#width; cell++) {
      const column = cell - maxDistance;
      const isWithin = column >= 0 && column <= word.length;
      this.#rows[cell] = isWithin ? column : maxDistance + 1;
    }
  }

  /** Whether a term that begins with as many letters of the one before is known to be too far. */
  isHopeless(shared: number): boolean {
    return shared >= this.#hopelessAt;
  }

  /**
   * How many letters apart `term` is, or null when more than the largest distance. It begins with the
   * first `shared` letters of the last one that was not hopeless.
   */
  to(term: string, shared: number): number | null {
    this.#hopelessAt = Number.POSITIVE_INFINITY;
    for (let row = shared + 1; row <= term.length; row++) {
      if (this.#fill(row, term.charCodeAt(row - 1)) <= this.#maxDistance) continue;
      this.#hopelessAt = row;
      return null;
    }
    const last = this.#word.length - term.length + this.#maxDistance;
    const distance = this.#rows[term.length * this.#width + last] ?? 0;
    return last < this.#width && distance <= this.#maxDistance ? distance : null;
  }

  /** Fills the row of a letter of the term and gives the least in it. */
  #fill(row: number, letter: number): number {
    const tooFar = this.#maxDistance + 1;
    const before = (row - 1) * this.#width;
    let left = tooFar;
    let least = tooFar;
    for (let cell = 0; cell < this.#width; cell++) {
      const column = row - this.#maxDistance + cell;
      let value = tooFar;
      if (column >= 0 && column <= this.#word.length) {
        const diagonal = this.#rows[before + cell] ?? tooFar;
        const isSame = column > 0 && this.#word.charCodeAt(column - 1) === letter;
        const above = cell + 1 < this.#width ? (this.#rows[before + cell + 1] ?? tooFar) : tooFar;
        value = Math.min(isSame ? diagonal : diagonal + 1, above + 1, left + 1, tooFar);
      }
      this.#rows[before + this.#width + cell] = value;
      left = value;
      if (value < least) least = value;
    }
    return least;
  }
}
