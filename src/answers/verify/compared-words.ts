/**
 * Text → the units that are compared: words and the marks that carry meaning. Quotation marks,
 * hyphens and white space are left out, since every outlet sets them in its own way.
 */
import type { Span } from '../../language/span.js';
import { tokenize } from '../../language/tokenizer.js';

/** A word, or a mark that carries meaning, and where it is. */
export interface ComparedWord extends Span {
  /** As it is compared, capitals kept. */
  readonly form: string;
  /** The same without capitals. */
  readonly plain: string;
  /** A word rather than a mark. */
  readonly isWord: boolean;
}

/** What may be between words without making a difference. */
const PASSED_OVER = /[\s"'“”„‟«»‘’‚‛`´‹›\p{Pd}\p{Cf}*_~>]/u;
const APOSTROPHES = /[’‘ʼʻ`´ʿʾ]/g;
/** Marks at the edges, where a quotation is cut off. */
const EDGE = /^[.,;:!?…()[\]]+$/u;

/** The units of `text`, in order, without marks at either end. */
export function comparedWords(text: string): ComparedWord[] {
  const units: ComparedWord[] = [];
  let read = 0;
  for (const token of tokenize(text)) {
    addMarks(units, text, read, token.start);
    const form = token.text
      .replace(APOSTROPHES, "'")
      .replace(/\p{Cf}/gu, '')
      .normalize('NFKC');
    units.push({ ...spanOf(token), form, plain: form.toLowerCase(), isWord: true });
    read = token.end;
  }
  addMarks(units, text, read, text.length);
  return withoutEdges(units);
}

function addMarks(units: ComparedWord[], text: string, from: number, to: number): void {
  let at = from;
  for (const mark of text.slice(from, to)) {
    if (!PASSED_OVER.test(mark)) {
      const form = mark.normalize('NFKC');
      units.push({ start: at, end: at + mark.length, form, plain: form, isWord: false });
    }
    at += mark.length;
  }
}

function withoutEdges(units: readonly ComparedWord[]): ComparedWord[] {
  const isEdge = ({ isWord, form }: ComparedWord) => !isWord && EDGE.test(form);
  const first = units.findIndex((unit) => !isEdge(unit));
  const last = units.findLastIndex((unit) => !isEdge(unit));
  return first < 0 ? [] : units.slice(first, last + 1);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
