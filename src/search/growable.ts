/** A typed array that grows while a library is built; read as a plain `Uint32Array` afterwards. */
export class GrowableUint32 {
  #buffer = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#buffer.length) {
      const larger = new Uint32Array(this.#buffer.length * 2);
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    this.#buffer[this.#length++] = value;
  }

  /** A copy of exactly the values pushed. */
  toArray(): Uint32Array {
    return this.#buffer.slice(0, this.#length);
  }
}
