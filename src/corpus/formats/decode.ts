/** Bytes → text, or the reason why they are not text. */
import { isUtf8 } from 'node:buffer';
import { problem } from '../problem.js';
import type { Problem } from '../report.js';

const NEWLINE = 0x0a;

/** The text of a file without its byte order mark, or what is wrong with the bytes. */
export function decode(bytes: Buffer): string | Problem {
  if (bytes.length === 0) return problem('error', 'empty', null);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return problem('error', 'binary', lineOf(bytes, nul), 'U+0000');
  }
  if (!isUtf8(bytes)) {
    return problem('error', 'not-utf8', firstBadLine(bytes));
  }
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return text.trim() === '' ? problem('error', 'empty', null) : text;
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1))
    line += 1;
  return line;
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
