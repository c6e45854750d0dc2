/** Numbers end to end, gathered while a library is built; read as a typed array afterwards. */

export type Numbers = Uint8Array | Uint16Array | Uint32Array;

const FIRST = 64;
const LARGEST = 2 ** 18;

/** Grows by further pieces, so that what is there already is copied only once, at the end. */
export class Growable<Type extends Numbers> {
  readonly #make: new (
    length: number,
  ) => Type;
  readonly #full: Type[] = [];
  #open: Type;
  /** Length of the full pieces, and what is used of the open one. */
  #before = 0;
  #used = 0;

  /** `make` is the class of the array, which says how large the numbers may be. */
  constructor(make: new (length: number) => Type) {
    this.#make = make;
    this.#open = new make(FIRST);
  }

  get length(): number {
    return this.#before + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#open.length) this.#extend();
    this.#open[this.#used++] = value;
  }

  /** Pushes each of `values`. */
  append(values: Numbers): void {
    for (let at = 0; at < values.length; ) {
      if (this.#used === this.#open.length) this.#extend();
      const part = values.subarray(at, at + this.#open.length - this.#used);
      this.#open.set(part, this.#used);
      this.#used += part.length;
      at += part.length;
    }
  }

  /** A copy of exactly the values pushed. */
  toArray(): Type {
    const all = new this.#make(this.length);
    let at = 0;
    for (const piece of this.#full) {
      all.set(piece, at);
      at += piece.length;
    }
    all.set(this.#open.subarray(0, this.#used), at);
    return all;
  }

  #extend(): void {
    this.#full.push(this.#open);
    this.#before += this.#used;
    this.#open = new this.#make(Math.min(this.#before, LARGEST));
    this.#used = 0;
  }
}
