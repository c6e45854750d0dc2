/** A saved page → its article, found by the algorithm behind Firefox's reader view. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanText } from '../clean-text.js';
import type { Draft, Reading, SourceLine } from '../draft.js';
import { problem } from '../problem.js';
import { readPage } from './html-metadata.js';
import { outOfMeasure } from './html-size.js';
import { readMetadata } from './metadata.js';
import { createTableRows } from './table-rows.js';

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
  // HTML may leave these tags out; linkedom would then see the first element alone.
  const source = /<html[\s>]/i.test(file) ? file : `<html><body>${file}</body></html>`;
  const excess = outOfMeasure(source);
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
  const lines: SourceLine[] = [];
  let open = '';
  let items = 0;
  let quotations = 0;
  const addRow = (row: SourceLine) => lines.push(row);
  let table = createTableRows(addRow);
  const takeText = (): string => {
    const text = cleanText(open.replace(/[ \t\r\n\f]+/g, ' ')).trim();
    open = '';
    return text;
  };
  const close = (name: string): void => {
    const text = takeText();
    const isHeading = HEADING.test(name) && items === 0;
    const isSetOff = items > 0 || quotations > 0;
    const isQuotation = quotations > 0;
    if (text !== '') lines.push({ text, number: null, isHeading, isSetOff, isQuotation });
  };
  const walkTable = (node: PageNode): void => {
    const outer = table;
    table = createTableRows(addRow);
    for (const child of node.childNodes) walk(child);
    table.end();
    table = outer;
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) open += node.textContent ?? '';
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.test(name)) return;
    const isBlock = HEADING.test(name) || BLOCK.test(name);
    if (isBlock || name === 'BR') close('');
    if (name === 'LI') items += 1;
    if (name === 'BLOCKQUOTE') quotations += 1;
    if (name === 'TABLE') walkTable(node);
    else for (const child of node.childNodes) walk(child);
    // Old pages lay out whole articles in a table: only the text of its cells is a row.
    if (name === 'TR') table.add(takeText(), null, isHeadRow(node));
    else if (isBlock) close(name);
    if (name === 'LI') items -= 1;
    if (name === 'BLOCKQUOTE') quotations -= 1;
    if (name === 'TD' || name === 'TH') open += ' ';
  };
  walk(root);
  close('');
  return lines;
}

/** A row of nothing but heads. */
function isHeadRow(row: PageNode): boolean {
  const names = [...row.childNodes].map(({ nodeName }) => nodeName.toUpperCase());
  return names.includes('TH') && !names.includes('TD');
}
