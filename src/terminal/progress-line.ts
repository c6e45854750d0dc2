/** One line that shows the progress of a long operation, overwritten again and again. */
import type { Notice } from '../answers/answer.js';
import { clean } from './clean.js';
import type { Output } from './style.js';

/** A line that is overwritten. */
export interface ProgressLine {
  show(progress: Notice): void;
  /** Removes the line. */
  clear(): void;
}

const START_OF_LINE = '\r\u001b[K';

/** Silent where the output is not a terminal: nobody is waiting there. */
export function createProgressLine(output: NodeJS.WritableStream & Output): ProgressLine {
  let isShown = false;
  return {
    show({ title }) {
      if (!output.isTTY) return;
      isShown = true;
      output.write(`${START_OF_LINE}${clean(title).slice(0, (output.columns ?? 80) - 1)}`);
    },
    clear() {
      if (isShown) output.write(START_OF_LINE);
      isShown = false;
    },
  };
}
