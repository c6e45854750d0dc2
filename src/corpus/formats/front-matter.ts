/** The block between `---` lines at the top of a text file, in YAML. */
import { parse } from 'yaml';
import { z } from 'zod';
import { type Metadata, NO_METADATA } from '../draft.js';
import { problem } from '../problem.js';
import type { Problem } from '../report.js';
import { readMetadata, type WrittenMetadata } from './metadata.js';

const FENCE = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]|$)/;
const GOES_ON = /^[\s\-\]}#]/;
/** Longer blocks are not front matter but a mistake. */
const MAX_LINES = 200;
const MAX_LENGTH = 16_000;
/**
 * Front matter is flat; `[? [? …` nested a thousand deep takes the YAML parser minutes, or crashes
 * it.
 */
const MAX_NESTING = 20;

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const FIELDS = {
  id: scalar,
  title: scalar,
  url: scalar,
  publisher: scalar,
  author: scalar,
  published: scalar,
  language: scalar,
  tags: z.union([z.array(scalar), scalar.transform((list) => list.split(','))]),
} as const;

/** What front matter says, and what is wrong with it. */
export interface FrontMatter {
  readonly metadata: Metadata;
  /** Lines before the article itself, both fences included. */
  readonly lineCount: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the front matter of `lines`. Null when it is never closed: then it is unknown where the
 * article begins. A first line `---` without a `key:` below it is a horizontal rule, not front
 * matter.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  if (!FENCE.test(lines[0] ?? '') || !/^(?:[A-Za-z_][\w-]*[ \t]*:|---|#)/.test(lines[1] ?? '')) {
    return { metadata: NO_METADATA, lineCount: 0, problems: [] };
  }
  const end = lines.slice(0, MAX_LINES).findIndex((line, index) => index > 0 && END.test(line));
  const block = lines.slice(1, end);
  if (end < 0 || block.reduce((sum, line) => sum + line.length, 0) > MAX_LENGTH) return null;
  const problems: Problem[] = [];
  const fields = readFields(block, problems);
  const read = readMetadata(checkFields(fields, problems), 1);
  for (const found of read.problems) {
    const line = fields.get(KEY_OF_CODE[found.code] ?? '')?.line ?? 1;
    problems.push({ ...found, line });
  }
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { metadata: read.metadata, lineCount: end + 1, problems };
}

const KEY_OF_CODE: Readonly<Record<string, string>> = {
  'bad-date': 'published',
  'bad-url': 'url',
  'bad-language': 'language',
};

interface Entry {
  /** Where it begins in the file. */
  readonly line: number;
  /** Its first line and those that belong to it. */
  readonly lines: string[];
}

interface Field {
  readonly line: number;
  readonly value: unknown;
  /** What a problem shows: the line as written. */
  readonly written: string;
}

/**
 * The fields by their keys in lower case. Each is read by itself, so that a fault is reported where
 * it is: YAML finds `[unclosed` wrong only where the lines after it end.
 */
function readFields(block: readonly string[], problems: Problem[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const { line, lines } of toEntries(block)) {
    const written = lines[0]?.trim() ?? '';
    const invalid = () => problems.push(problem('warning', 'front-matter-invalid', line, written));
    let pair = readYaml(lines.join('\n'));
    if (pair === null) {
      invalid();
      pair = readPlainField(written);
    }
    if (pair === null) continue;
    const [name, value] = pair;
    const key = name.toLowerCase();
    if (fields.has(key)) invalid();
    else if (Object.hasOwn(FIELDS, key)) fields.set(key, { line, value, written });
    else problems.push(problem('warning', 'unknown-key', line, name));
  }
  return fields;
}

/** Lines that are indented, or continue with a list, belong to the one above them. */
function toEntries(block: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (const [index, text] of block.entries()) {
    const open = entries.at(-1);
    if (open && (text === '' || GOES_ON.test(text))) open.lines.push(text);
    else if (text.trim() !== '' && !text.startsWith('#')) {
      entries.push({ line: index + 2, lines: [text] });
    }
  }
  return entries;
}

/**
 * One `key: value`, or null. The core schema has no dates, so that `2024-07-23` stays as written
 * and no time zone can move it by a day.
 */
function readYaml(text: string): readonly [string, unknown] | null {
  const nesting = text.match(/[[{]|\?\s|-\s(?=-\s)/g)?.length ?? 0;
  if (nesting > MAX_NESTING) return null;
  try {
    const value: unknown = parse(text, { schema: 'core', logLevel: 'error' });
    const fields = z.record(z.string(), z.unknown()).safeParse(value);
    return (fields.success && Object.entries(fields.data)[0]) || null;
  } catch {
    return null;
  }
}

/**
 * What is not valid YAML is read as it is meant, since headlines often are not, as
 * `title: Menlu AS: Kami Siap`.
 */
function readPlainField(line: string): readonly [string, string] | null {
  const key = KEY.exec(line);
  if (!key?.[1]) return null;
  const value = line.slice(key[0].length).trim();
  return [key[1], value.replace(/^(["'])(.*)\1$/, '$2')];
}

function checkFields(fields: ReadonlyMap<string, Field>, problems: Problem[]): WrittenMetadata {
  const read = <T>(key: string, schema: z.ZodType<T>): T | undefined => {
    const field = fields.get(key);
    if (field === undefined || field.value === null) return undefined;
    const parsed = schema.safeParse(field.value);
    if (parsed.success) return parsed.data;
    problems.push(problem('warning', 'front-matter-invalid', field.line, field.written));
    return undefined;
  };
  return {
    id: read('id', FIELDS.id),
    title: read('title', FIELDS.title),
    url: read('url', FIELDS.url),
    publisher: read('publisher', FIELDS.publisher),
    author: read('author', FIELDS.author),
    published: read('published', FIELDS.published),
    language: read('language', FIELDS.language),
    tags: read('tags', FIELDS.tags),
  };
}
