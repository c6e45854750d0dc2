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
}

const WORDS = /\S+\s*|\s+/g;
/** Lines part after a dash, and in Chinese and Japanese anywhere but before a closing mark. */
const PIECES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][^\p{L}\p{N}]*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}–—]+[–—]*\s*|[–—]+\s*/gu;

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

export function toTokens(text: string, measure: Measure): readonly Token[] {
  const space = measure(' ');
  return (text.match(WORDS) ?? [])
    .flatMap((word) => word.match(PIECES) ?? [])
    .map((piece) => toToken(piece, measure, space));
}

function toToken(text: string, measure: Measure, space: number): Token {
  const word = text.trimEnd();
  const width = word === '' ? 0 : measure(word);
  return { text, width, advance: width + (text.length - word.length) * space };
}

/** Breaks between tokens, and within one only when it is longer than a whole line. */
export function wrap(tokens: readonly Token[], width: number, measure: Measure): readonly string[] {
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
    else for (const part of toGraphemes(token, measure)) add(part);
  }
  return line === '' ? lines : [...lines, line];
}

function toGraphemes({ text }: Token, measure: Measure): readonly Token[] {
  return Array.from(graphemes.segment(text), ({ segment }) => toToken(segment, measure, 0));
}

/** As few lines as `wrap` makes, of lengths as even as can be: no lone word on the last one. */
export function wrapEvenly(
  tokens: readonly Token[],
  width: number,
  measure: Measure,
): readonly string[] {
  const lines = wrap(tokens, width, measure);
  let tooNarrow = Math.max(...tokens.map((token) => token.width).filter((w) => w <= width), 0);
  let best = { width, lines };
  for (let step = 0; step < 8 && best.width - tooNarrow > 0.25; step += 1) {
    const middle = (best.width + tooNarrow) / 2;
    const narrower = wrap(tokens, middle, measure);
    if (narrower.length > lines.length) tooNarrow = middle;
    else best = { width: middle, lines: narrower };
  }
  return best.lines;
}

/** The first `count` lines, as even as can be; when there are more, the last one shown ends in `…`. */
export function firstLines(
  text: string,
  { width, count, measure }: { width: number; count: number; measure: Measure },
): readonly string[] {
  const tokens = toTokens(text, measure);
  const lines = wrap(tokens, width, measure);
  if (lines.length <= count) return wrapEvenly(tokens, width, measure);
  const shown = lines.slice(0, count - 1);
  const last = Array.from(graphemes.segment(lines[count - 1] ?? ''), ({ segment }) => segment);
  while (last.length > 0 && measure(`${last.join('').trimEnd()}…`) > width) last.pop();
  return [...shown, `${last.join('').trimEnd()}…`];
}
