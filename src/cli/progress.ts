/** A bar that shows on a terminal how far something has come; elsewhere it shows nothing. */

/** What a bar is drawn on, such as `process.stderr`. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A bar on the screen. */
export interface Progress {
  /** Draws the bar again; `label` says what is being worked on, and is cut to the width of the screen. */
  show(done: number, total: number, label: string): void;
  /** Takes the bar away, so that something can be written in its place. */
  clear(): void;
}

const WIDTH = 20;
const CLEAR_LINE = '\r\u001b[2K';

/** A bar on `screen`, which shows nothing unless that is a terminal. */
export function openProgress(screen: Screen): Progress {
  if (screen.isTTY !== true) return { show() {}, clear() {} };
  let isShown = false;
  return {
    show(done, total, label) {
      const full = Math.floor((done / Math.max(1, total)) * WIDTH);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done + 1}/${total} ${label}`;
      // A wrapped line could not be cleared again.
      screen.write(`${CLEAR_LINE}${bar.slice(0, (screen.columns || 80) - 1)}`);
      isShown = true;
    },
    clear() {
      if (isShown) screen.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
