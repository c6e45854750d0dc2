/** What the lists and quotations around a line say about it. */
import type { SourceLine } from '../draft.js';

/** How deep a reader is in the lists and quotations of its source. */
export class Nesting {
  /** List items and quotations that are open. */
  items = 0;
  quotations = 0;

  /** The marks of a line at this place; nothing in a list is a heading of the article. */
  marks(isHeading: boolean): Pick<SourceLine, 'isHeading' | 'isSetOff' | 'isQuotation'> {
    return {
      isHeading: isHeading && this.items === 0,
      isSetOff: this.items > 0 || this.quotations > 0,
      isQuotation: this.quotations > 0,
    };
  }
}
