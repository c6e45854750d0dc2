/** A saved page → its article, found by the algorithm behind Firefox's reader view. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanText } from '../clean-text.js';
import type { Draft, Reading, SourceLine } from '../draft.js';
import { problem } from '../problem.js';
import { readPage } from './html-metadata.js';
import { exceededLimit } from './html-size.js';
import { readMetadata } from './metadata.js';
import { Nesting } from './nesting.js';
import { createTableRows, type TableRows } from './table-rows.js';

const HEADING = /^H[1-6]$/;
const BLOCK =
  /^(?:P|DIV|SECTION|ARTICLE|MAIN|BLOCKQUOTE|UL|OL|LI|DL|DT|DD|TABLE|TR|PRE|HR|ADDRESS|DETAILS|SUMMARY)$/;
const LEFT_OUT =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|ASIDE|FOOTER|HEADER|FORM|BUTTON|SELECT|FIGURE|IFRAME|SVG|HEAD|TITLE)$/;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** Reads the text of a `.html` file. */
export function readHtml(file: string): Reading {
  // HTML may leave these tags out; linkedom would then see only the first element.
  const source = /<html[\s>]/i.test(file) ? file : `<html><body>${file}</body></html>`;
  const excess = exceededLimit(source);
  if (excess !== null)
    return { drafts: [], problems: [problem('error', 'too-intricate', null, excess)] };
  try {
    const written = readPage(parseHTML(source).document);
    const { metadata, problems } = readMetadata(written, null);
    const lines = toLines(findArticle(source));
    const draft: Draft = { metadata, layout: 'lines', record: null, lines };
    return { drafts: [draft], problems };
  } catch {
    // linkedom and Readability were made for pages, and throw TypeErrors on anything else.
    return { drafts: [], problems: [problem('error', 'html-invalid', null)] };
  }
}

function findArticle(source: string): PageNode {
  const { document } = parseHTML(source);
  const found = new Readability<PageNode>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  // Readability changes the page while it searches: when it gives up, the page has to be parsed
  // again.
  return found?.content ?? parseHTML(source).document.documentElement;
}

function toLines(root: PageNode): SourceLine[] {
  const walker = new PageWalker();
  walker.walk(root);
  walker.close('');
  return walker.lines;
}

/** Walks the nodes of a page in order, and collects their text as lines. */
class PageWalker {
  readonly lines: SourceLine[] = [];
  readonly #nesting = new Nesting();
  #table = this.#openTable();
  /** Text since the last block began or ended. */
  #open = '';

  walk(node: PageNode): void {
    if (node.nodeType === TEXT_NODE) this.#open += node.textContent ?? '';
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.test(name)) return;
    const isBlock = HEADING.test(name) || BLOCK.test(name);
    if (isBlock || name === 'BR') this.close('');
    if (name === 'LI') this.#nesting.items += 1;
    if (name === 'BLOCKQUOTE') this.#nesting.quotations += 1;
    if (name === 'TABLE') this.#walkTable(node);
    else this.#walkChildren(node);
    // Old pages lay out whole articles in a table: only the text of its cells is a row.
    if (name === 'TR') this.#table.add(this.#takeText(), null, isHeadRow(node));
    else if (isBlock) this.close(name);
    if (name === 'LI') this.#nesting.items -= 1;
    if (name === 'BLOCKQUOTE') this.#nesting.quotations -= 1;
    if (name === 'TD' || name === 'TH') this.#open += ' ';
  }

  /** Ends the current line; `name` is the element that it fills. */
  close(name: string): void {
    const text = this.#takeText();
    const marks = this.#nesting.marks(HEADING.test(name));
    if (text !== '') this.lines.push({ text, number: null, ...marks });
  }

  #walkChildren(node: PageNode): void {
    for (const child of node.childNodes) this.walk(child);
  }

  /** A table within a table has rows of its own. */
  #walkTable(node: PageNode): void {
    const outer = this.#table;
    this.#table = this.#openTable();
    this.#walkChildren(node);
    this.#table.end();
    this.#table = outer;
  }

  #openTable(): TableRows {
    return createTableRows((row) => this.lines.push(row));
  }

  #takeText(): string {
    const text = cleanText(this.#open.replace(/[ \t\r\n\f]+/g, ' ')).trim();
    this.#open = '';
    return text;
  }
}

/** A row of only heads. */
function isHeadRow(row: PageNode): boolean {
  const names = [...row.childNodes].map(({ nodeName }) => nodeName.toUpperCase());
  return names.includes('TH') && !names.includes('TD');
}
