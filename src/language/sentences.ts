/** Paragraph → sentences. */
import type { Language } from './language.js';
import type { Span } from './span.js';

/** A mark that may end a sentence, with the closing marks and footnote numbers that belong to it. */
const STOP =
  /(?<![.!?…؟۔।])[.!?…؟۔।]+["'”’»›)\]]*(?:\s?\[\d{1,3}\])*(?=\s|$)|[。！？]+["'”’»」』）]*/gu;

const WORD_UNIT = /[\p{L}\p{N}]/u;
/** `J. K.`, and the last letter of `a.n.` or `s.d.` */
const INITIAL = /(?:^|[^\p{L}\p{N}])\p{Lu}$|(?:^|[^\p{L}\p{N}])\p{L}\.\p{Ll}$/u;
const LIST_MARKER = /^(?:\d{1,2}|\p{Ll})$/u;

/** What cannot begin a sentence: `”Benar!” kata Budi`, `Yahoo!, …`. */
const CONTINUES = /^[\p{Ll},;:)%]/u;

/** Characters looked at on either side of a mark. */
const REACH = 24;

/**
 * Spans of the sentences of `text`, in order, without the white space between them; all that is not
 * white space is in one of them. A full stop after an abbreviation, an initial or a list number does
 * not end a sentence; closing marks belong to it. Linear in the length of the text.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const stop = match.index + match[0].length;
    const before = text.slice(Math.max(start, match.index - REACH), match.index);
    const after = text.slice(stop, stop + REACH).trimStart();
    if (CONTINUES.test(after)) continue;
    if (match[0] === '.' && isInnerStop(before.trimStart(), after, language)) continue;
    push(spans, text, start, stop);
    start = stop;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** Whether a full stop between these belongs to the word before it. */
function isInnerStop(before: string, after: string, language: Language): boolean {
  const word = lastWord(before);
  const abbreviation = word.toLowerCase();
  if (after === '') return false;
  // `berinisial D. "Dia kami tahan"`: no name continues with a quotation.
  const isName = INITIAL.test(before) && !/^["“”]/.test(after);
  if (isName || language.abbreviations.has(abbreviation)) return true;
  if (language.numberAbbreviations.has(abbreviation)) return /^\d/.test(after);
  return LIST_MARKER.test(word) && /^(?:.*[:;]\s)?$/.test(before.slice(0, -word.length));
}

/** What comes right before the mark. */
function lastWord(before: string): string {
  let from = before.length;
  while (from > 0 && WORD_UNIT.test(before.charAt(from - 1))) from--;
  return before.slice(from);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  spans.push({ start, end: start + trimmed.length });
}
