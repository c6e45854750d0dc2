/** The lines of a file, one at a time, so that a large one never has to fit into memory. */
import { createReadStream } from 'node:fs';

const NEWLINE = 0x0a;

/** A line as bytes. */
export interface FileLine {
  /** Counts from 1. */
  readonly number: number;
  /** Null when the line is longer than allowed and was skipped. */
  readonly bytes: Buffer | null;
}

/** Yields every line of the file, without its newline; throws what reading the file throws. */
export async function* readLines(path: string, maxLength: number): AsyncGenerator<FileLine> {
  let number = 1;
  let pieces: Buffer[] = [];
  let length = 0;
  const take = (): FileLine => {
    const bytes = length > maxLength ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return { number: number++, bytes };
  };
  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length <= maxLength) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes: Buffer = chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(bytes.subarray(start));
  }
  if (length > 0) yield take();
}
