/** Paragraph → sentences. */
import type { Language } from './language.js';
import type { Span } from './span.js';

/**
 * Spans of the sentences of `text`, in order, without the white space between them. A full stop after
 * an abbreviation, an initial or inside a number does not end a sentence; closing marks belong to it.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  const end = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    const word =
      /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
    const isAbbreviation =
      match[0] === '.' &&
      (language.abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
    const next = /^\s*(\S)/u.exec(text.slice(stop, stop + 20))?.[1];
    if (isAbbreviation && next !== undefined) continue;
    if (next !== undefined && /\p{Ll}/u.test(next)) continue;
    push(spans, text, start, stop);
    start = stop;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  spans.push({ start, end: start + trimmed.length });
}
