/** An article cut into pages to read: whole paragraphs, as many as a message holds. */

import type { Article, Paragraph } from '../../corpus/article.js';
import { LANGUAGES } from '../../language/languages.js';
import { splitSentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import { wholeEnd } from '../../whole-character.js';

/** A paragraph, or whole sentences of one that is longer than a page. */
export interface ReadingPiece extends Span {
  readonly paragraph: Paragraph;
}

/** UTF-16 units on a page, including what is put between its paragraphs. */
const PAGE_UNITS = 3000;
/** A paragraph's number and the space around it. */
const FRAME_UNITS = 14;
/** What is shown of a sub-heading at most. */
const HEADING_UNITS = 90;
/** A longer paragraph is cut. */
const PIECE_UNITS = PAGE_UNITS - FRAME_UNITS - HEADING_UNITS;
/** The first page also shows the article at a glance. */
const FIRST_PAGE_UNITS = 1200;

/**
 * At least one page; together they are the whole text, in order, without the paragraphs whose number
 * `isKept` leaves out. Only a page of an article of which nothing is kept has no piece.
 */
export function readingPages(
  article: Article,
  isKept: (paragraph: number) => boolean = () => true,
): ReadingPiece[][] {
  const pages: ReadingPiece[][] = [];
  let page: ReadingPiece[] = [];
  let left = FIRST_PAGE_UNITS;
  const kept = article.paragraphs.filter(({ number }) => isKept(number));
  for (const piece of kept.flatMap((paragraph) => piecesOf(article, paragraph))) {
    const length = lengthOf(article, piece, page.at(-1));
    if (page.length > 0 && length > left) {
      pages.push(page);
      page = [];
      left = PAGE_UNITS;
    }
    page.push(piece);
    left -= length;
  }
  return [...pages, page];
}

/** Units the piece takes after `previous`, with a sub-heading when one begins. */
function lengthOf(
  { sections }: Article,
  { paragraph, start, end }: ReadingPiece,
  previous: ReadingPiece | undefined,
): number {
  const isNewSection = paragraph.section !== previous?.paragraph.section;
  const heading = isNewSection ? (sections[paragraph.section]?.heading?.length ?? 0) : 0;
  return end - start + FRAME_UNITS + Math.min(heading, HEADING_UNITS);
}

function piecesOf(article: Article, paragraph: Paragraph): ReadingPiece[] {
  const { text } = paragraph;
  if (text.length <= PIECE_UNITS) return [{ paragraph, start: 0, end: text.length }];
  const pieces: ReadingPiece[] = [];
  const sentences = splitSentences(text, LANGUAGES[article.language]).flatMap((sentence) =>
    chop(text, sentence),
  );
  for (const { start, end } of sentences) {
    const open = pieces.at(-1);
    if (open && end - open.start <= PIECE_UNITS) pieces[pieces.length - 1] = { ...open, end };
    else pieces.push({ paragraph, start, end });
  }
  return pieces;
}

/** A sentence longer than a page, cut at spaces; where there are none, never within a character. */
function chop(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > PIECE_UNITS) {
    const space = text.lastIndexOf(' ', from + PIECE_UNITS);
    const to = space > from ? space : wholeEnd(text, from + PIECE_UNITS);
    spans.push({ start: from, end: to });
    from = to;
    while (from < end && text[from] === ' ') from++;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
