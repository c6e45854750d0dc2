/** Answer → text for a terminal: the short answer first, then each passage with its citation. */
import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Answer, Failure, Found, Item, Nothing, Notice, Passage } from '../answers/answer.js';
import { MESSAGES } from '../messages/catalogue.js';
import { formatDate } from '../messages/dates.js';
import type { Messages } from '../messages/messages.js';
import { cite } from './cite.js';
import { clean } from './clean.js';

export interface RenderOptions {
  readonly messages: Messages;
  /** Columns to wrap at; Infinity when nobody reads it on a screen. */
  readonly width: number;
  readonly colors: boolean;
}

type Colors = ReturnType<typeof pc.createColors>;

interface Pen {
  readonly messages: Messages;
  readonly colors: Colors;
  /** Wraps a line, indented by so many columns. */
  wrap(text: string, indent?: number): string;
}

/** Narrower than this, words would stand in a column of letters. */
const MIN_WIDTH = 20;

/** Ends without a line end. Holds no control characters but line ends and Kutip's own colors. */
export function renderAnswer(answer: Answer, options: RenderOptions): string {
  const pen = createPen(options);
  switch (answer.kind) {
    case 'found':
      return renderFound(answer, pen);
    case 'nothing':
      return renderNothing(answer, pen);
    case 'notice':
      return renderNotice(answer, pen);
    case 'error':
      return renderFailure(answer, pen);
  }
}

function createPen({ messages, width, colors }: RenderOptions): Pen {
  return {
    messages,
    colors: pc.createColors(colors),
    wrap(text, indent = 0) {
      const columns = Math.max(MIN_WIDTH, width - indent);
      const lines = Number.isFinite(width) ? wrapAnsi(text, columns, { hard: true }) : text;
      return lines.replace(/^/gm, ' '.repeat(indent));
    },
  };
}

function renderFound(answer: Found, pen: Pen): string {
  const texts = pen.messages.answer;
  const head = [
    answer.headline === null || isQuoted(answer)
      ? ''
      : pen.colors.bold(pen.wrap(clean(answer.headline))),
    answer.disagreement ? pen.wrap(texts.disagreement) : '',
    ...answer.items.map((item) => itemLine(item, answer, pen)),
  ];
  const passages = answer.passages.map((passage, index) =>
    renderPassage(passage, `[${numberOf(index, answer)}] `, pen),
  );
  const foot = [
    ...notes(answer.missing, answer.suggestions, pen),
    answer.glossary.length > 0 ? pen.wrap(texts.glossary(answer.glossary.map(cleanMatch))) : '',
    answer.page.asked === undefined ? '' : texts.noPage(answer.page.asked),
    pageLine(answer, texts),
  ];
  return blocks([lines(head), ...passages, lines(foot)]);
}

/** A quotation is shown once, in its marks and with its speaker: not as a headline too. */
function isQuoted({ topic, headline, items }: Found): boolean {
  return topic === 'quote' && items.some(({ label }) => label === headline);
}

/** `page 1 of 3 (27 passages). Next: /search query:… page:2`; empty when there is only one. */
function pageLine({ topic, page }: Found, texts: Messages['answer']): string {
  const { number, count, total, asked } = page;
  if (count === 1 && asked === undefined) return '';
  const next = number < count ? `. ${texts.nextPage(topic, number + 1)}` : '';
  return `${texts.page(number, count)} (${texts.passages(total)})${next}`;
}

/** Passages on a page of `/search`. */
const SEARCH_PAGE = 10;

/** The number a passage is shown with; the second page of a search goes on counting. */
function numberOf(index: number, { topic, page }: Found): number {
  return index + 1 + (topic === 'search' ? (page.number - 1) * SEARCH_PAGE : 0);
}

/**
 * `Sabtu (4/3) = 4 March 2023 [1]`, `“Pasar ini milik para …” — Sari Utami [2]`. What the headline
 * or the passage says already is left out, which may leave nothing.
 */
function itemLine(item: Item, answer: Found, pen: Pen): string {
  const isHeadline = item.direct === undefined && item.label === answer.headline;
  const isSaid = isHeadline || isWholePassage(item, answer);
  const date = resolvedDate(item, answer, pen.messages);
  if (isHeadline && answer.items.length === 1 && item.detail === null && date === '') return '';
  const remarks = remarksOn(item, pen.messages.answer);
  const parts = [
    isSaid && item.detail !== null ? '' : labelOf(item) + date,
    item.detail === null ? '' : clean(item.detail),
    remarks.length === 0 ? '' : `(${remarks.join(', ')})`,
  ];
  const text = parts.filter((part) => part !== '').join(' — ');
  return pen.wrap(`${text} [${numberOf(item.passage, answer)}]`, 2);
}

/** The finding; a quotation is cut, and in quotation marks only when these were the very words. */
function labelOf({ label, direct }: Item): string {
  if (direct === undefined) return clean(label);
  return direct ? `“${shorten(clean(label))}”` : shorten(clean(label));
}

function remarksOn({ direct, carriedOver }: Item, texts: Messages['answer']): string[] {
  return [
    ...(direct === false ? [texts.reportedSpeech] : []),
    ...(carriedOver === true ? [texts.carriedOver] : []),
  ];
}

/** Whether the passage below holds nothing but the words of the item, and their marks. */
function isWholePassage({ label, direct, passage }: Item, { passages }: Found): boolean {
  if (direct === undefined) return false;
  return wordsOf(passages[passage]?.text ?? '').join(' ') === wordsOf(label).join(' ');
}

/** Longest quotation in a list; it stands whole in its passage below. */
const MAX_QUOTATION = 90;

/** Cut once, between two words, and marked as cut. */
function shorten(text: string): string {
  if (text.length <= MAX_QUOTATION) return text;
  const end = text.lastIndexOf(' ', MAX_QUOTATION);
  return end > 0 ? `${text.slice(0, end)} …` : text;
}

/** ` = 28 July 2024`, or empty when the article writes all of it out in a language Kutip speaks. */
function resolvedDate({ label, value }: Item, answer: Found, messages: Messages): string {
  if (value === null || answer.topic === 'number') return '';
  const written = new Set(wordsOf(label));
  const isWrittenOut = Object.values(MESSAGES).some((texts) =>
    wordsOf(formatDate(value, texts)).every((word) => written.has(word)),
  );
  return isWrittenOut ? '' : ` = ${clean(formatDate(value, messages))}`;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function renderNothing(answer: Nothing, pen: Pen): string {
  const texts = pen.messages.answer;
  const head = [
    pen.colors.bold(pen.wrap(texts.nothingFor[answer.topic])),
    ...notes(answer.missing, answer.suggestions, pen),
  ];
  if (answer.nearest === null) return lines(head);
  const nearest = [pen.wrap(texts.notAnAnswer), renderPassage(answer.nearest, '', pen)];
  return blocks([lines(head), lines(nearest)]);
}

function renderNotice(answer: Notice, pen: Pen): string {
  return lines([
    pen.colors.bold(pen.wrap(clean(answer.title))),
    ...answer.lines.map((line) => pen.wrap(clean(line))),
  ]);
}

function renderFailure(answer: Failure, pen: Pen): string {
  return lines([
    pen.colors.red(pen.wrap(clean(answer.message))),
    ...notes([], answer.suggestions, pen),
  ]);
}

function notes(missing: readonly string[], suggestions: readonly string[], pen: Pen): string[] {
  const texts = pen.messages.answer;
  return [
    missing.length > 0 ? pen.wrap(texts.missing(missing.map(clean))) : '',
    suggestions.length > 0 ? pen.wrap(texts.didYouMean(suggestions.map(clean))) : '',
  ];
}

function renderPassage(passage: Passage, mark: string, pen: Pen): string {
  const before = passage.cutBefore ? '… ' : '';
  const after = passage.cutAfter ? ' …' : '';
  return lines([
    // Indented but for its first line, so that its number stands out.
    pen.wrap(pen.colors.cyan(`${mark}${cite(passage, pen.messages)}`), 4).trimStart(),
    pen.wrap(`${before}${highlight(passage, pen.colors)}${after}`, 4),
    passage.url === null ? '' : pen.colors.dim(`    ${clean(passage.url)}`),
  ]);
}

/** The passage's text with the matched words in bold. Cleaned piece by piece: offsets must hold. */
function highlight({ text, highlights }: Passage, colors: Colors): string {
  let result = '';
  let from = 0;
  for (const [start, end] of highlights) {
    result += clean(text.slice(from, start)) + colors.bold(clean(text.slice(start, end)));
    from = end;
  }
  return result + clean(text.slice(from));
}

function cleanMatch({ asked, found }: { asked: string; found: string }) {
  return { asked: clean(asked), found: clean(found) };
}

const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');
const blocks = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');
