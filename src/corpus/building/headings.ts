/** Sub-headings of a text without mark-up: short lines that are alone between prose. */
import type { Block } from './blocks.js';
import { findDateline } from './dateline.js';

const MAX_WORDS = 20;
const MAX_LENGTH = 150;
/** A heading in which only the first word has a capital is no longer than this. */
const MAX_PLAIN_WORDS = 8;
/** Share of the long words of a headline that have a capital. */
const CAPITALS = 0.6;
/** Two headings in a row (a story's headline and its first chapter) have at least as many words. */
const MIN_STACKED_WORDS = 4;

const OPENING = /^[\p{Lu}\p{N}]/u;
const ENDING = /[\p{L}\p{N})%'’]$/u;
const LIST_ITEM = /^(?:\d{1,3}|[a-zA-Z])[.)]\s/;
/** A stop within the line, but not that of `Washington, D.C.`. */
const SENTENCE_WITHIN = /[\p{Ll}\d]{2}[.!?…]["'”’)]*\s+["'“‘(]*[\p{Lu}\d]/u;

/** Whether `text` could be a heading, judged by its form alone. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > MAX_LENGTH || !OPENING.test(text) || !ENDING.test(text)) return false;
  if (LIST_ITEM.test(text) || SENTENCE_WITHIN.test(text)) return false;
  if (findDateline(text) !== null) return false;
  const count = wordCount(text);
  return count <= MAX_PLAIN_WORDS || (count <= MAX_WORDS && isTitleCase(text));
}

/**
 * Marks the blocks that are headings: they look like one and prose follows. Several such lines in a
 * row are a list, unless they are two headlines, one above the other.
 */
export function markHeadings(blocks: readonly Block[]): Block[] {
  const marked = blocks.map((block) => ({ ...block }));
  const isCandidate = blocks.map(
    (block) => !block.isHeading && !block.isSetOff && looksLikeHeading(block.text),
  );
  for (let start = 0; start < blocks.length; start += 1) {
    if (!isCandidate[start]) continue;
    let end = start + 1;
    while (isCandidate[end]) end += 1;
    const run = marked.slice(start, end);
    const next = blocks[end];
    const introduced = /:$/.test(blocks[start - 1]?.text ?? '');
    const isStack =
      run.length === 2 &&
      run.every(({ text }) => isTitleCase(text) && wordCount(text) >= MIN_STACKED_WORDS);
    if (next && !next.isHeading && !introduced && (run.length === 1 || isStack)) {
      marked.splice(start, run.length, ...run.map((block) => ({ ...block, isHeading: true })));
    }
    start = end;
  }
  return marked;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function isTitleCase(text: string): boolean {
  const long = text.split(/[\s-]+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= long.length * CAPITALS;
}
