/**
 * One file of the corpus → readings: chooses the reader, and refuses what no reader should be
 * given.
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type CorpusFile, unreadable } from '../corpus-files.js';
import type { Reading } from '../draft.js';
import { problem } from '../problem.js';
import type { Problem, ProblemCode } from '../report.js';
import { decode } from './decode.js';
import { readLines } from './file-lines.js';
import { readHtml } from './read-html.js';
import { readJsonLine } from './read-jsonl.js';
import { readMarkdown } from './read-markdown.js';
import { readText } from './read-text.js';

const MEGABYTE = 1_000_000;

/** Readers of whole files, and how many bytes they accept. */
const READERS: Readonly<
  Record<string, { readonly read: (source: string) => Reading; readonly maxSize: number }>
> = {
  '.txt': { read: readText, maxSize: 8 * MEGABYTE },
  '.md': { read: readMarkdown, maxSize: 4 * MEGABYTE },
  '.html': { read: readHtml, maxSize: 4 * MEGABYTE },
  '.htm': { read: readHtml, maxSize: 4 * MEGABYTE },
};
const MAX_JSONL = 512 * MEGABYTE;
const MAX_JSON_LINE = 2 * MEGABYTE;
/** A file with more broken lines is not JSON Lines at all. */
const MAX_BROKEN_LINES = 1000;

/** Yields one reading per file, or one per line for JSON Lines. Never throws. */
export async function* readCorpusFile(file: CorpusFile): AsyncGenerator<Reading> {
  if (file.problem) {
    yield failed(file.problem);
    return;
  }
  try {
    const extension = extname(file.file).toLowerCase();
    const reader = Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
    if (extension === '.jsonl') yield* readJsonLines(file);
    else if (reader === undefined) yield refuse('unknown-extension', extension);
    else if (file.size > reader.maxSize)
      yield refuse('too-large', sizes(file.size, reader.maxSize));
    else {
      const text = decode(await readFile(file.path));
      yield typeof text === 'string' ? reader.read(text) : failed(text);
    }
  } catch (error) {
    yield failed(unreadable(error));
  }
}

async function* readJsonLines(file: CorpusFile): AsyncGenerator<Reading> {
  if (file.size === 0) yield refuse('empty', '');
  if (file.size > MAX_JSONL) {
    yield refuse('too-large', sizes(file.size, MAX_JSONL));
    return;
  }
  let broken = 0;
  for await (const { number, bytes } of readLines(file.path, MAX_JSON_LINE)) {
    const reading = bytes === null ? tooLong(number) : readLine(bytes, number);
    if (reading === null) continue;
    yield reading;
    if (reading.problems.some((found) => found.code === 'binary')) return;
    if (reading.drafts.length === 0) broken += 1;
    if (broken > MAX_BROKEN_LINES) {
      yield refuse('too-many-broken-lines', `> ${MAX_BROKEN_LINES}`);
      return;
    }
  }
}

/** Null for a blank line. */
function readLine(bytes: Buffer, line: number): Reading | null {
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) return null;
  const text = decode(bytes);
  return typeof text === 'string' ? readJsonLine(text, line) : failed({ ...text, line });
}

function tooLong(line: number): Reading {
  return failed(problem('error', 'line-too-long', line, `> ${MAX_JSON_LINE} B`));
}

function refuse(code: ProblemCode, detail: string): Reading {
  return failed(problem('error', code, null, detail));
}

function failed(found: Problem): Reading {
  return { drafts: [], problems: [found] };
}

function sizes(size: number, limit: number): string {
  return `${size} B > ${limit} B`;
}
