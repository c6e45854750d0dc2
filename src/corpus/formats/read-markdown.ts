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
import { Nesting } from './nesting.js';
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

/** `before` is the number of lines above the tokens. */
function toLines(tokens: readonly Token[], before: number): SourceLine[] {
  const reader = new TokenReader();
  for (const token of tokens) reader.read(token, before + (token.map?.[0] ?? 0) + 1);
  return reader.lines;
}

const BLANK: SourceLine = { text: '', number: null, isHeading: false, isSetOff: false };

/** Takes the tokens of a text in order. */
class TokenReader {
  readonly lines: SourceLine[] = [];
  readonly #nesting = new Nesting();
  readonly #table = createTableRows((row) => this.lines.push(row, BLANK));
  /** Cells of the current table row. */
  #row: { readonly line: number; readonly cells: string[] } | null = null;
  #isHeadRow = false;
  #isHeading = false;
  /** Of the list item whose text comes next: `2. `. */
  #marker = '';

  /** `line` is where the token begins in the file. */
  read(token: Token, line: number): void {
    switch (token.type) {
      case 'heading_open':
        this.#isHeading = true;
        break;
      case 'list_item_open':
        this.#nesting.items += 1;
        // The number of a list item is part of what is said; a bullet is not.
        this.#marker = token.info === '' ? '' : `${token.info}${token.markup} `;
        break;
      case 'list_item_close':
        this.#nesting.items -= 1;
        break;
      case 'blockquote_open':
        this.#nesting.quotations += 1;
        break;
      case 'blockquote_close':
        this.#nesting.quotations -= 1;
        break;
      case 'inline':
        this.#takeText(`${this.#marker}${inlineText(token.children ?? [])}`, line);
        break;
      case 'fence':
        this.#addLines(token.content, line + 1);
        break;
      case 'html_block':
        this.#addLines(withoutTags(token.content), line);
        break;
      default:
        this.#readTable(token.type, line);
    }
  }

  #readTable(type: string, line: number): void {
    if (type === 'thead_open' || type === 'thead_close') this.#isHeadRow = type === 'thead_open';
    else if (type === 'tr_open') this.#row = { line, cells: [] };
    else if (type === 'table_close') this.#table.end();
    else if (type === 'tr_close' && this.#row) {
      const { cells, line: first } = this.#row;
      this.#table.add(cells.filter(Boolean).join(' '), first, this.#isHeadRow);
      this.#row = null;
    }
  }

  #takeText(text: string, line: number): void {
    if (this.#row) this.#row.cells.push(text.replaceAll('\n', ' '));
    else this.#addLines(text, line);
    this.#marker = '';
    this.#isHeading = false;
  }

  #addLines(text: string, first: number): void {
    const marks = this.#nesting.marks(this.#isHeading);
    const parts = this.#isHeading ? [text.replaceAll('\n', ' ')] : text.split('\n');
    const lines = parts.map((part, index) => ({ text: part, number: first + index, ...marks }));
    this.lines.push(...lines, BLANK);
  }
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

/**
 * Scripts, styles and comments are dropped with their content; the words of other elements stay.
 */
function withoutTags(html: string): string {
  if (/^\s*<(?:script|style|!--)/i.test(html)) return '';
  return html.replace(/<[^<>]*>/g, '');
}
