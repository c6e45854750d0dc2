/** The sheet on which the signals of candidates are noted, and from which they are read. */
import { idOf, SIGNAL_NAMES, type SignalName } from './signal-names.js';

/**
 * The figures for all candidates of a question, one candidate after the other: thousands of lists
 * of their own would take longer to make than to weigh. It grows its arrays itself: with plain
 * lists `npm run bench:answers` took 3 % more processor time, with `Growable`, made for building, 4
 * %.
 */
export class SignalSheet {
  #ids = new Uint16Array(8192);
  #values = new Float64Array(8192);
  #length = 0;

  /** Lines written so far. */
  get length(): number {
    return this.#length;
  }

  /** Writes a line; a figure of 0 is not written, since that is the default. */
  note(id: number, value: number): void {
    if (value === 0) return;
    if (this.#length === this.#ids.length) this.#grow();
    this.#ids[this.#length] = id;
    this.#values[this.#length] = value;
    this.#length++;
  }

  /** Id of the signal on a line; 0 after the last. */
  idAt(at: number): number {
    return this.#ids[at] ?? 0;
  }

  /** Figure on a line; 0 after the last. */
  valueAt(at: number): number {
    return this.#values[at] ?? 0;
  }

  #grow(): void {
    const ids = new Uint16Array(2 * this.#length);
    const values = new Float64Array(2 * this.#length);
    ids.set(this.#ids);
    values.set(this.#values);
    this.#ids = ids;
    this.#values = values;
  }
}

/** The figures for one candidate, on lines `start` to `end` (exclusive) of a sheet; the others are 0. */
export class SpanSignals {
  readonly #sheet: SignalSheet;
  readonly #start: number;
  readonly #end: number;

  constructor(sheet: SignalSheet, start: number, end: number) {
    this.#sheet = sheet;
    this.#start = start;
    this.#end = end;
  }

  /** One figure, by the name of its signal. */
  of(name: SignalName): number {
    const id = idOf(name);
    for (let at = this.#start; at < this.#end; at++) {
      if (this.#sheet.idAt(at) === id) return this.#sheet.valueAt(at);
    }
    return 0;
  }

  /** The figures that are not 0, in the order they were noted in. */
  entries(): (readonly [name: SignalName, value: number])[] {
    const entries: (readonly [SignalName, number])[] = [];
    for (let at = this.#start; at < this.#end; at++) {
      const name = SIGNAL_NAMES[this.#sheet.idAt(at)];
      if (name !== undefined) entries.push([name, this.#sheet.valueAt(at)]);
    }
    return entries;
  }

  /** Sum of the figures, each by its weight; `weights` are in the order of `SIGNAL_NAMES`. */
  dot(weights: Float64Array): number {
    let sum = 0;
    for (let at = this.#start; at < this.#end; at++) {
      sum += this.#sheet.valueAt(at) * (weights[this.#sheet.idAt(at)] ?? 0);
    }
    return sum;
  }
}
