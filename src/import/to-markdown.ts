/** Draft → a Markdown file that is read back as exactly the same article. */
import { stringify } from 'yaml';
import { type Block, toBlocks } from '../corpus/building/blocks.js';
import { sift } from '../corpus/building/sift.js';
import type { Draft, Metadata } from '../corpus/draft.js';

/** So that the block stays within what is taken for front matter. */
const MAX_TAGS = 20;

/** Characters that mean something in Markdown wherever they are. */
const ANYWHERE = /[\\`*_~[\]<>&#]/g;
/** What would make a line a heading, an item, a rule, or code. */
const AT_START = /^(?:[+\-=]|\d{1,9}(?=[.)]))/;

/**
 * The text of a `.md` file: front matter, with what bylines and stamps of the page tell, and the
 * article's paragraphs with a blank line between.
 */
export function toMarkdown({ metadata, lines, layout }: Draft): string {
  const { blocks, publisher, author, stampedDay } = sift(toBlocks(lines, layout), metadata.title);
  const told: Metadata = {
    ...metadata,
    publisher: metadata.publisher ?? publisher,
    author: metadata.author ?? author,
    publishedAt: metadata.publishedAt ?? stampedDay,
  };
  const written = blocks.map((block, index) => writeBlock(block, blocks[index - 1]));
  return `${frontMatter(told)}${written.join('')}\n`;
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

/** With what parts it from the block before. */
function writeBlock(block: Block, previous: Block | undefined): string {
  const { text, isHeading, isSetOff, tableHead } = block;
  const gap = previous === undefined ? '' : '\n\n';
  if (tableHead === undefined)
    return `${gap}${isHeading ? '## ' : isSetOff ? '- ' : ''}${withoutMeaning(text)}`;
  const isGoingOn = previous?.tableHead === tableHead;
  const above = isGoingOn ? '\n' : `${gap}${tableRow(tableHead)}\n| --- |\n`;
  return `${above}${tableRow(text)}`;
}

/** Its cells were put together when it was read. */
function tableRow(text: string): string {
  return `| ${withoutMeaning(text).replaceAll('|', '\\|')} |`;
}

function withoutMeaning(text: string): string {
  const safe = text.replace(ANYWHERE, '\\$&');
  const start = AT_START.exec(safe)?.[0];
  if (start === undefined) return safe;
  // `1.` opens a list: a digit cannot be escaped, but its point can.
  return /^\d/.test(start) ? `${start}\\${safe.slice(start.length)}` : `\\${safe}`;
}
