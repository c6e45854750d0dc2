/**
 * Text → tokens with offsets. News needs its own: `2+2`, `U.S.`, `AT&T`, `Rp1,5` and `23/7/2024`
 * are one token each, hyphens separate (`AS-Jepang` is found by either country), and scripts
 * written without spaces are cut by the platform's own word segmenter.
 */
import { fold } from './fold.js';
import type { Span } from './span.js';

/** A word, a number or an abbreviation, and where it is. */
export interface Token extends Span {
  /** As written: `text.slice(start, end)`. */
  readonly text: string;
  /** The spelling under which it is compared; never empty. */
  readonly folded: string;
}

/** Apostrophes within a word, and invisible characters that may occur there. */
const APOSTROPHE = "['’‘ʼʻ`´ʿʾ]";
const INVISIBLE = String.raw`[\u00ad\u200b-\u200f\u2060\ufeff]{0,4}`;

/**
 * The first alternative that fits wins. Every repetition is over a class its neighbor cannot match,
 * or is bounded, so that time is linear on any text.
 */
const TOKEN = new RegExp(
  [
    String.raw`\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?`, // U.S.  D.C.
    String.raw`\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])`, // AT&T  but not Johnson&Johnson
    String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4})(?![\p{L}\p{N}])`, // 2024-07-23  23-7-2024
    String.raw`(?:Rp\.?|US\$|\p{Sc})?(?:\d+(?:[.,:/+]\d+)+|\d+(?![\p{L}\p{M}\p{N}]))`, // Rp1,5  23/7/2024  2+2  1.500km
    String.raw`[\p{L}\p{N}](?:${INVISIBLE}${APOSTROPHE}?[\p{L}\p{M}\p{N}])*`, // Qur'an  G20  COVID
  ].join('|'),
  'gu',
);

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The segmenter's time is quadratic in its input; no clause is as long as this. */
const SEGMENTED_AT_ONCE = /.{1,500}/gsu;

/** The tokens between two offsets of `text`, with their offsets in all of it. */
export function tokenizeBetween(text: string, from: number, to: number): Token[] {
  return tokenize(text.slice(from, to)).map((token) => ({
    ...token,
    start: from + token.start,
    end: from + token.end,
  }));
}

/** Every token of `text`, in order, not overlapping. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const hasUnspaced = UNSPACED.test(text);
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (hasUnspaced && UNSPACED.test(word)) {
      for (const piece of word.matchAll(SEGMENTED_AT_ONCE)) {
        for (const part of segmenter.segment(piece[0])) {
          if (part.isWordLike) push(tokens, part.segment, match.index + piece.index + part.index);
        }
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
