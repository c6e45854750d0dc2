/** The block between `---` lines at the top of a text file, in YAML. */
import { parse } from 'yaml';
import { z } from 'zod';
import { type Metadata, NO_METADATA } from './draft.js';
import { readMetadata, type WrittenMetadata } from './metadata.js';
import { problem } from './problem.js';
import type { Problem } from './report.js';

const FENCE = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]|$)/;
/** Longer blocks are not front matter but a mistake. */
const MAX_LINES = 200;
const MAX_LENGTH = 16_000;
/** Front matter is flat; `[? [? …` nested a thousand deep takes the YAML parser minutes, or down. */
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

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Lines before the article itself, both fences included. */
  readonly lineCount: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the front matter of `lines`. Null when it is never closed: then nobody can tell where the
 * article begins. A first line `---` with no `key:` under it is a ruled line, not front matter.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  if (!FENCE.test(lines[0] ?? '') || !/^(?:[A-Za-z_][\w-]*[ \t]*:|---|#)/.test(lines[1] ?? '')) {
    return { metadata: NO_METADATA, lineCount: 0, problems: [] };
  }
  const end = lines.slice(0, MAX_LINES).findIndex((line, index) => index > 0 && END.test(line));
  const block = lines.slice(1, end);
  if (end < 0 || block.reduce((sum, line) => sum + line.length, 0) > MAX_LENGTH) return null;
  const problems: Problem[] = [];
  const written = checkFields(readYaml(block, problems), block, problems);
  const read = readMetadata(written, 1);
  for (const found of read.problems) {
    problems.push({ ...found, line: lineOfKey(block, KEY_OF_CODE[found.code] ?? '') });
  }
  return { metadata: read.metadata, lineCount: end + 1, problems };
}

const KEY_OF_CODE: Readonly<Record<string, string>> = {
  'bad-date': 'published',
  'bad-url': 'url',
  'bad-language': 'language',
};

/**
 * The core schema has no dates, so that `2024-07-23` stays what is written and no time zone can move
 * it by a day. What is not YAML is read line by line instead, since headlines often are not:
 * `title: Menlu AS: Kami Siap`.
 */
function readYaml(block: readonly string[], problems: Problem[]): Record<string, unknown> {
  try {
    const text = block.join('\n');
    const nesting = text.match(/[[{]|\?\s|-\s(?=-\s)/g)?.length ?? 0;
    if (nesting > MAX_NESTING) throw new Error('nested too deep for front matter');
    const value: unknown = parse(text, { schema: 'core', logLevel: 'error' });
    if (value === null || value === undefined) return {};
    const fields = z.record(z.string(), z.unknown()).safeParse(value);
    if (fields.success) return fields.data;
    problems.push(problem('warning', 'front-matter-invalid', 2, 'expected lines of "key: value"'));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    problems.push(problem('warning', 'front-matter-invalid', faultyLine(error), reason));
  }
  return Object.fromEntries(block.flatMap(readPlainField));
}

function readPlainField(line: string): [string, string][] {
  const key = KEY.exec(line);
  if (!key?.[1]) return [];
  const value = line.slice(key[0].length).trim();
  return [[key[1], value.replace(/^(["'])(.*)\1$/, '$2')]];
}

function faultyLine(error: unknown): number {
  const place = z.object({ linePos: z.array(z.object({ line: z.number() })).min(1) });
  const parsed = place.safeParse(error);
  return 1 + (parsed.success ? (parsed.data.linePos[0]?.line ?? 1) : 1);
}

function checkFields(
  fields: Record<string, unknown>,
  block: readonly string[],
  problems: Problem[],
): WrittenMetadata {
  const read = <T>(key: string, schema: z.ZodType<T>): T | undefined => {
    const value = fields[key];
    if (value === undefined || value === null) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const line = lineOfKey(block, key);
    problems.push(problem('warning', 'front-matter-invalid', line, `${key}: expected plain text`));
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

/** Line in the file, from 1; the block begins on line 2. */
function lineOfKey(block: readonly string[], key: string): number {
  const index = block.findIndex((line) => KEY.exec(line)?.[1] === key);
  return index < 0 ? 1 : index + 2;
}
