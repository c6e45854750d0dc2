/**
 * The rows of one table, in their order: the heads of its columns are above the rows, not among
 * them.
 */
import type { SourceLine } from '../draft.js';

/** Takes the cells of a table row by row. */
export interface TableRows {
  /** A row of heads is kept for the rows below it. */
  add(text: string, line: number | null, isHead: boolean): void;
  /** Heads without a row below them are a row like any other. */
  end(): void;
}

/** Passes each row to `take` as a line that is set off, with the heads above it. */
export function createTableRows(take: (row: SourceLine) => void): TableRows {
  let head: { readonly text: string; readonly line: number | null } | null = null;
  let isAboveRows = false;
  function release(): void {
    if (head !== null && !isAboveRows) take(row(head.text, head.line));
    head = null;
    isAboveRows = false;
  }
  return {
    add(text, line, isHead) {
      if (text === '') return;
      if (isHead) {
        release();
        head = { text, line };
        return;
      }
      isAboveRows = head !== null;
      take({ ...row(text, line), ...(head !== null && { tableHead: head.text }) });
    },
    end: release,
  };
}

function row(text: string, number: number | null): SourceLine {
  return { text, number, isHeading: false, isSetOff: true };
}
