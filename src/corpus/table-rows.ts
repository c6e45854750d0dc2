/** The rows of one table, in their order: the heads of its columns stand above the rows, not among them. */

/** Takes the cells of a table row by row. */
export interface TableRows {
  /** A row of heads is kept for the rows below it. */
  add(text: string, line: number | null, isHead: boolean): void;
  /** Heads without a row below them are a row like any other. */
  end(): void;
}

/** Gives `take` each row with the heads above it, or null where there are none. */
export function createTableRows(
  take: (text: string, line: number | null, head: string | null) => void,
): TableRows {
  let head: { readonly text: string; readonly line: number | null } | null = null;
  let isAboveRows = false;
  function release(): void {
    if (head !== null && !isAboveRows) take(head.text, head.line, null);
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
      take(text, line, head?.text ?? null);
    },
    end: release,
  };
}
