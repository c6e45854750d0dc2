/**
 * Lines of text by width. Widths are counted in em, so that one measurement serves every size, and
 * nothing here draws: the lines of a text, joined, are the text.
 */

/** Width of a text in em. */
export type Measure = (text: string) => number;

/** What stays together on a line: a word with the white space after it, or one Chinese character. */
export interface Token {
  readonly text: string;
  /** In em, without the white space after it. */
  readonly width: number;
  /** In em, with it. */
  readonly advance: number;
  /** Its characters, for when it is longer than a line. */
  parts(): readonly Token[];
}

const WORDS = /\S+\s*|\s+/g;
/** Lines part after a dash, and in Chinese and Japanese anywhere but before a closing mark. */
const PIECES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][^\p{L}\p{N}]*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}–—]+[–—]*\s*|[–—]+\s*/gu;

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** The tokens of `text`, in order; joined they are the text. */
export function toTokens(text: string, measure: Measure): readonly Token[] {
  return (text.match(WORDS) ?? [])
    .flatMap((word) => word.match(PIECES) ?? [])
    .map((piece) => toToken(piece, measure));
}

function toToken(text: string, measure: Measure): Token {
  const word = text.trimEnd();
  const width = word === '' ? 0 : measure(word);
  let parts: readonly Token[] | undefined;
  return {
    text,
    width,
    advance: width + (text.length - word.length) * measure(' '),
    parts() {
      parts ??= toCharacters(text).map((character) => toToken(character, measure));
      return parts;
    },
  };
}

function toCharacters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Breaks between tokens, and within one only when it is longer than a whole line. */
export function wrap(tokens: readonly Token[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (token: Token) => {
    if (line !== '' && used + token.width > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += token.text;
    used += token.advance;
  };
  for (const token of tokens) {
    if (token.width <= width) add(token);
    else for (const part of token.parts()) add(part);
  }
  return line === '' ? lines : [...lines, line];
}

/** As few lines as `wrap` makes, of lengths as even as can be: no lone word on the last one. */
export function wrapEvenly(tokens: readonly Token[], width: number): readonly string[] {
  let lines = wrap(tokens, width);
  const count = lines.length;
  const widths = tokens.map((token) => token.width).filter((one) => one <= width);
  let tooNarrow = widths.reduce((widest, one) => Math.max(widest, one), 0);
  let wideEnough = width;
  while (wideEnough - tooNarrow > FINE_ENOUGH) {
    const middle = (wideEnough + tooNarrow) / 2;
    const narrower = wrap(tokens, middle);
    if (narrower.length > count) tooNarrow = middle;
    else {
      wideEnough = middle;
      lines = narrower;
    }
  }
  return lines;
}

/** In em: half a letter. */
const FINE_ENOUGH = 0.25;

/** The first `count` lines, as even as can be; when there are more, the last one shown ends in `…`. */
export function firstLines(
  text: string,
  { width, count, measure }: { width: number; count: number; measure: Measure },
): readonly string[] {
  const tokens = toTokens(text, measure);
  const lines = wrap(tokens, width);
  if (lines.length <= count) return wrapEvenly(tokens, width);
  const last = lines[count - 1] ?? '';
  const words = last.match(WORDS) ?? [];
  const pieces = words.length > 1 ? words : toCharacters(last);
  while (pieces.length > 0 && measure(`${pieces.join('').trimEnd()}…`) > width) pieces.pop();
  return [...lines.slice(0, count - 1), `${pieces.join('').trimEnd()}…`];
}
