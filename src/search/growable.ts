/** Numbers end to end, collected while a library is built and then read as a typed array. */

/** The arrays that can be collected: the smaller, the less memory. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

type Class<Type extends Numbers> = {
  new (buffer: ArrayBuffer): Type;
  readonly BYTES_PER_ELEMENT: number;
};

/** The most bytes by which it grows at once, and those it starts with. */
const LARGEST_STEP = 2 ** 20;
const FIRST = 2 ** 12;
/** Bytes of address space reserved, of which only those in use take memory. */
const RESERVED = 2 ** 24;
/** How many times as much is reserved once that is full. */
const MORE = 8;

/**
 * Grows in place, without copying its contents, and returns its memory at once: a plain buffer
 * would remain as garbage until the next collection, which an idle library may never see.
 */
export class Growable<Type extends Numbers> {
  readonly #make: Class<Type>;
  #buffer: ArrayBuffer;
  /** Grows with the buffer. */
  #numbers: Type;
  #room = 0;
  #length = 0;

  /**
   * `make` is the class of the array, which says how large the numbers may be; `reserved` is the
   * number of bytes of address space reserved at first.
   */
  constructor(make: Class<Type>, reserved = RESERVED) {
    this.#make = make;
    this.#buffer = new ArrayBuffer(0, { maxByteLength: reserved });
    this.#numbers = new make(this.#buffer);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#room) this.#extend(1);
    this.#numbers[this.#length++] = value;
  }

  /** Pushes each of `values`. */
  append(values: Numbers): void {
    if (this.#length + values.length > this.#room) this.#extend(values.length);
    this.#numbers.set(values, this.#length);
    this.#length += values.length;
  }

  /** Gives exactly the values pushed, and is empty afterwards. */
  take(): Type {
    const all = this.#numbers.slice(0, this.#length) as Type;
    this.#buffer.resize(0);
    this.#room = 0;
    this.#length = 0;
    return all;
  }

  /** Makes room for at least this many more. */
  #extend(more: number): void {
    const size = this.#make.BYTES_PER_ELEMENT;
    const { byteLength, maxByteLength } = this.#buffer;
    const step = Math.min(Math.max(byteLength, FIRST), LARGEST_STEP);
    const bytes = byteLength + Math.max(step, more * size);
    if (bytes <= maxByteLength) this.#buffer.resize(bytes);
    else this.#move(bytes, maxByteLength * MORE);
    this.#room = Math.floor(this.#buffer.byteLength / size);
  }

  #move(bytes: number, maxByteLength: number): void {
    const former = this.#buffer;
    this.#buffer = new ArrayBuffer(bytes, { maxByteLength: Math.max(bytes, maxByteLength) });
    new Uint8Array(this.#buffer).set(new Uint8Array(former));
    this.#numbers = new this.#make(this.#buffer);
    former.resize(0);
  }
}
