/**
 * Text → tokens with offsets. News needs its own: `2+2`, `U.S.`, `AT&T`, `Rp1,5` and `23/7/2024` are
 * one token each, hyphens part (`AS-Jepang` is found by either country), and scripts written without
 * spaces are cut by the platform's own word segmenter.
 */
import { fold } from './fold.js';
import type { Span } from './span.js';

export interface Token extends Span {
  /** As written: `text.slice(start, end)`. */
  readonly text: string;
  /** The spelling under which it is compared; never empty. */
  readonly folded: string;
}

const TOKEN = new RegExp(
  [
    String.raw`\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?`, // U.S.  D.C.
    String.raw`(?:Rp\.?|US\$|\p{Sc})?\d+(?:[.,:/+]\d+)*(?![\p{L}\p{M}\d])`, // Rp1,5  23/7/2024  2+2  14.30
    String.raw`[\p{L}\p{M}\p{N}]+(?:['’ʼ&][\p{L}\p{M}\p{N}]+)*`, // Qur'an  AT&T  G20
  ].join('|'),
  'gu',
);

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Every token of `text`, in order, not overlapping. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (UNSPACED.test(word)) {
      for (const part of segmenter.segment(word)) {
        if (part.isWordLike) push(tokens, part.segment, match.index + part.index);
      }
    } else {
      push(tokens, word, match.index);
    }
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number): void {
  const folded = fold(text);
  if (folded !== '') tokens.push({ text, folded, start, end: start + text.length });
}
