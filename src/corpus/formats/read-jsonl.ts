/**
 * JSON Lines: one article per line,
 * `{"id","title","text","url","publisher","author","publishedAt","language"}`.
 */
import { z } from 'zod';
import { cleanText } from '../clean-text.js';
import type { Draft, Reading } from '../draft.js';
import { problem } from '../problem.js';
import { readMetadata } from './metadata.js';

const field = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : String(value)));

const record = z.object({
  text: z.string(),
  id: field,
  title: field,
  url: field,
  publisher: field,
  author: field,
  publishedAt: field,
  language: field,
  tags: z.array(z.string()).nullish(),
});

/** Reads one line; `line` is where it is in the file. Unknown keys are skipped. */
export function readJsonLine(source: string, line: number): Reading {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { drafts: [], problems: [problem('error', 'json-invalid', line, source.trim())] };
  }
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const faulty = parsed.error.issues[0]?.path.join('.');
    const detail = faulty || source.trim();
    return { drafts: [], problems: [problem('error', 'record-invalid', line, detail)] };
  }
  const { text, publishedAt, tags, ...fields } = parsed.data;
  const written = { ...fields, published: publishedAt, tags: tags ?? [] };
  const { metadata, problems } = readMetadata(written, line);
  const draft: Draft = {
    metadata,
    layout: 'lines',
    record: line,
    lines: cleanText(text)
      .split('\n')
      .map((part) => ({ text: part, number: line, isHeading: false, isSetOff: false })),
  };
  return { drafts: [draft], problems };
}
