/** Draft → the Markdown file that is read back as the same article, to the letter. */
import { stringify } from 'yaml';
import { type Block, toBlocks } from '../corpus/blocks.js';
import type { Draft, Metadata } from '../corpus/draft.js';

/** So that the block stays within what is taken for front matter. */
const MAX_TAGS = 20;

/** Characters that mean something in Markdown wherever they stand. */
const ANYWHERE = /[\\`*_~[\]<>&#]/g;
/** What would make a line a heading, an item, a rule, or code. */
const AT_START = /^(?:[+\-=]|\d{1,9}(?=[.)]))/;

/** The text of a `.md` file: front matter, and the article's paragraphs with a blank line between. */
export function toMarkdown({ metadata, lines, layout }: Draft): string {
  const blocks = toBlocks(lines, layout).map(writeBlock);
  return `${frontMatter(metadata)}${blocks.join('\n\n')}\n`;
}

function frontMatter(metadata: Metadata): string {
  const { title, url, publisher, author, publishedAt: published, language, tags } = metadata;
  const fields = { title, url, publisher, author, published, language };
  const stated = Object.entries(fields).filter(([, value]) => value !== null);
  const list = tags.length === 0 ? [] : [['tags', tags.slice(0, MAX_TAGS)] as const];
  const entries = [...stated, ...list];
  if (entries.length === 0) return '';
  // Each field on one line: that is how far the reader of front matter looks for its end.
  const block = stringify(Object.fromEntries(entries), { schema: 'core', lineWidth: 0 });
  return `---\n${block}---\n\n`;
}

function writeBlock({ text, isHeading, isSetOff }: Block): string {
  return `${isHeading ? '## ' : isSetOff ? '- ' : ''}${withoutMeaning(text)}`;
}

function withoutMeaning(text: string): string {
  const safe = text.replace(ANYWHERE, '\\$&');
  const start = AT_START.exec(safe)?.[0];
  if (start === undefined) return safe;
  // `1.` opens a list: a digit cannot be escaped, but its point can.
  return /^\d/.test(start) ? `${start}\\${safe.slice(start.length)}` : `\\${safe}`;
}
