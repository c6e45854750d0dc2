/** The words next to a quotation that say who spoke: `," kata Blinken`, `Blinken mengatakan, "`. */
import type { Span } from '../../../language/span.js';
import type { SpeakerReference } from '../speakers/speaker-reference.js';

/** The words next to a quotation that say whose it is: `kata Budi`. */
export interface Attribution {
  /** The reporting verb as written. */
  readonly verb: string;
  readonly reference: SpeakerReference | null;
  /** From the first to the last word read; ends at the verb when the speaker comes before it. */
  readonly span: Span;
}
