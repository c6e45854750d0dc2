/** Numbers end to end, gathered while a library is built; read as a typed array afterwards. */

const FIRST = 64;
const LARGEST = 2 ** 18;

/** Grows by further pieces, so that what is there already is copied only once, at the end. */
export class GrowableUint32 {
  readonly #full: Uint32Array[] = [];
  #open = new Uint32Array(FIRST);
  /** Length of the full pieces, and what is used of the open one. */
  #before = 0;
  #used = 0;

  get length(): number {
    return this.#before + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#open.length) {
      this.#full.push(this.#open);
      this.#before += this.#used;
      this.#open = new Uint32Array(Math.min(this.#before, LARGEST));
      this.#used = 0;
    }
    this.#open[this.#used++] = value;
  }

  /** A copy of exactly the values pushed. */
  toArray(): Uint32Array {
    const all = new Uint32Array(this.length);
    let at = 0;
    for (const piece of this.#full) {
      all.set(piece, at);
      at += piece.length;
    }
    all.set(this.#open.subarray(0, this.#used), at);
    return all;
  }
}
