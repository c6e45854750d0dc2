/**
 * Markdown → plain lines: headings are kept as such, emphasis and links become their words, a row
 * of a table becomes a line with a space between its cells (below the heads of its columns), HTML
 * and pictures are dropped. markdown-it is used because it is linear on hostile text where other
 * parsers hang.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { cleanText } from '../clean-text.js';
import type { Draft, Reading, SourceLine } from '../draft.js';
import { readFrontMatter } from './front-matter.js';
import { unclosed } from './read-text.js';
import { createTableRows } from './table-rows.js';

/** Indented lines are paragraphs in a newspaper, not code. */
const markdown = new MarkdownIt({ html: true }).disable('code');

/** Reads the text of a `.md` file. */
export function readMarkdown(source: string): Reading {
  const lines = cleanText(source).split('\n');
  const front = readFrontMatter(lines);
  if (front === null) return unclosed();
  const body = lines.slice(front.lineCount).join('\n');
  const draft: Draft = {
    metadata: front.metadata,
    layout: 'markdown',
    record: null,
    lines: toLines(markdown.parse(body, {}), front.lineCount),
  };
  return { drafts: [draft], problems: front.problems };
}

function toLines(tokens: readonly Token[], before: number): SourceLine[] {
  const lines: SourceLine[] = [];
  let isHeading = false;
  let marker = '';
  let items = 0;
  let quotations = 0;
  let row: { readonly line: number; readonly cells: string[] } | null = null;
  let isHead = false;
  const blank = { text: '', number: null, isHeading: false, isSetOff: false };
  const table = createTableRows((row) => lines.push(row, blank));
  const add = (text: string, first: number): void => {
    const marks = {
      isHeading: isHeading && items === 0,
      isSetOff: items > 0 || quotations > 0,
      isQuotation: quotations > 0,
    };
    const parts = isHeading ? [text.replaceAll('\n', ' ')] : text.split('\n');
    lines.push(...parts.map((part, index) => ({ text: part, number: first + index, ...marks })));
    lines.push(blank);
  };
  for (const token of tokens) {
    const first = before + (token.map?.[0] ?? 0) + 1;
    switch (token.type) {
      case 'heading_open':
        isHeading = true;
        break;
      case 'list_item_open':
        items += 1;
        // The number of a list item is part of what is said; a bullet is not.
        marker = token.info === '' ? '' : `${token.info}${token.markup} `;
        break;
      case 'list_item_close':
        items -= 1;
        break;
      case 'blockquote_open':
        quotations += 1;
        break;
      case 'blockquote_close':
        quotations -= 1;
        break;
      case 'tr_open':
        row = { line: first, cells: [] };
        break;
      case 'tr_close':
        if (row) table.add(row.cells.filter(Boolean).join(' '), row.line, isHead);
        row = null;
        break;
      case 'thead_open':
      case 'thead_close':
        isHead = token.type === 'thead_open';
        break;
      case 'table_close':
        table.end();
        break;
      case 'inline': {
        const text = `${marker}${inlineText(token.children ?? [])}`;
        marker = '';
        if (row) row.cells.push(text.replaceAll('\n', ' '));
        else add(text, first);
        isHeading = false;
        break;
      }
      case 'fence':
        add(token.content, first + 1);
        break;
      case 'html_block':
        add(withoutTags(token.content), first);
        break;
    }
  }
  return lines;
}

function inlineText(tokens: readonly Token[]): string {
  return tokens.map(inlinePiece).join('');
}

function inlinePiece(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    case 'html_inline':
      return /^<br\b/i.test(token.content) ? '\n' : '';
    default:
      return '';
  }
}

/** Scripts, styles and comments go with what is in them; of other elements the words stay. */
function withoutTags(html: string): string {
  if (/^\s*<(?:script|style|!--)/i.test(html)) return '';
  return html.replace(/<[^<>]*>/g, '');
}
