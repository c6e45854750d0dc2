/** An article cut into pages to read: whole paragraphs, as many as a message holds. */
import type { Article, Paragraph } from '../corpus/article.js';
import { LANGUAGES } from '../language/languages.js';
import { splitSentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';

/** A paragraph, or whole sentences of one that is longer than a page. */
export interface ReadingPiece extends Span {
  readonly paragraph: Paragraph;
}

/** UTF-16 units on a page. */
const PAGE_UNITS = 3000;
/** The first page also shows the article at a glance. */
const FIRST_PAGE_UNITS = 1200;

/** At least one page, each with at least one piece; together they are the whole text, in order. */
export function readingPages(article: Article): ReadingPiece[][] {
  const pages: ReadingPiece[][] = [];
  let page: ReadingPiece[] = [];
  let left = FIRST_PAGE_UNITS;
  for (const piece of article.paragraphs.flatMap((paragraph) => piecesOf(article, paragraph))) {
    const length = piece.end - piece.start;
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

function piecesOf(article: Article, paragraph: Paragraph): ReadingPiece[] {
  const { text } = paragraph;
  if (text.length <= PAGE_UNITS) return [{ paragraph, start: 0, end: text.length }];
  const pieces: ReadingPiece[] = [];
  const sentences = splitSentences(text, LANGUAGES[article.language]).flatMap((sentence) =>
    chop(text, sentence),
  );
  for (const { start, end } of sentences) {
    const open = pieces.at(-1);
    if (open && end - open.start <= PAGE_UNITS) pieces[pieces.length - 1] = { ...open, end };
    else pieces.push({ paragraph, start, end });
  }
  return pieces;
}

/** A sentence longer than a page, cut at spaces; where there are none, never within a character. */
function chop(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > PAGE_UNITS) {
    const space = text.lastIndexOf(' ', from + PAGE_UNITS);
    const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(from + PAGE_UNITS - 1));
    const to = space > from ? space : from + PAGE_UNITS - (isSplit ? 1 : 0);
    spans.push({ start: from, end: to });
    from = to;
    while (from < end && text[from] === ' ') from++;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
