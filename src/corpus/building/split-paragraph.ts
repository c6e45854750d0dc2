/**
 * Splits a whole article on one line into parts that can be cited; ordinary paragraphs stay as they
 * are.
 */
import type { Language } from '../../language/language.js';
import { splitSentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';

/**
 * The length up to which a text still reads as one paragraph; a longer one is split at a sentence
 * end.
 */
export const MAX_PARAGRAPH = 1500;
/** A longer "sentence" is text without stops, and is cut at a space. */
export const MAX_SENTENCE = 3000;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The parts of `text`, in order, with only white space between them. */
export function splitParagraph(text: string, language: Language): string[] {
  if (text.length <= MAX_PARAGRAPH) return [text];
  const sentences = splitSentences(text, language).flatMap((span) => cutSentence(text, span));
  // Parts of about the same length read better than full ones with a remnant at the end.
  const aim = text.length / Math.ceil(text.length / MAX_PARAGRAPH);
  const parts: Span[] = [];
  for (const { start, end } of sentences) {
    const open = parts.at(-1);
    const fits = open && open.end - open.start < aim && end - open.start <= MAX_PARAGRAPH;
    if (fits) parts[parts.length - 1] = { start: open.start, end };
    else parts.push({ start, end });
  }
  return parts.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean);
}

function cutSentence(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > MAX_SENTENCE) {
    const space = text.lastIndexOf(' ', start + MAX_PARAGRAPH);
    const end = space > start ? space : graphemeEnd(text, start);
    pieces.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  return sentence.end > start ? [...pieces, { start, end: sentence.end }] : pieces;
}

/** End of the last whole letter before the limit, or of the one that is longer than the limit. */
function graphemeEnd(text: string, start: number): number {
  const window = text.slice(start, start + MAX_PARAGRAPH + 64);
  let last = 0;
  for (const { index } of graphemes.segment(window)) {
    if (index > MAX_PARAGRAPH) break;
    last = index;
  }
  return start + (last === 0 ? MAX_PARAGRAPH : last);
}
