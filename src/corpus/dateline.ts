/**
 * The dateline that opens a report: outlet, place of reporting, dash. It stays in the paragraph, so
 * that the text can be quoted to the letter, but is no part of what the report says.
 */
import type { Span } from '../language/span.js';
import { isDatelineCity } from './dateline-cities.js';
import { OUTLET_PATTERN, outletName } from './outlets.js';

export interface Dateline {
  /** From the start of the text to the first letter of the report. */
  readonly span: Span;
  /** `Tokyo`, as written; null when the dateline names the outlet alone. */
  readonly place: string | null;
  readonly publisher: string | null;
}

/** Nothing longer is a dateline. */
const MAX_LENGTH = 100;

const WORD = String.raw`\p{Lu}[\p{L}.'’]*`;
const PLACE = `${WORD}(?:[ -]${WORD}){0,4}`;
/** `Washington, DC`, `Malang, Jawa Timur`. */
const PLACES = `${PLACE}(?:, ?${PLACE})?`;
/** `TOKYO, July 23 (Reuters) - ` */
const DAY = String.raw`(?:, ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?`;
const DASH = String.raw`\s?(?:--|[-–—])\s`;

const SHAPES: readonly { readonly pattern: RegExp; readonly isBare?: boolean }[] = [
  // Liputan6.com, Tokyo - | TEMPO.CO, Jakarta -
  shape(String.raw`(?<outlet>${OUTLET_PATTERN}),\s?(?<place>${PLACES})\s?(?::|--|[-–—])\s`),
  // Jakarta (ANTARA) - | TOKYO, July 23 (Reuters) -
  shape(String.raw`(?<place>${PLACES})${DAY}\s?\((?<outlet>${OUTLET_PATTERN})\)${DASH}`),
  // JAKARTA, KOMPAS — | Jakarta, CNN Indonesia --
  shape(String.raw`(?<place>${PLACES}),\s?(?<outlet>${OUTLET_PATTERN})${DASH}`),
  // KOMPAS.com -
  shape(`(?<outlet>${OUTLET_PATTERN})${DASH}`),
  // Jakarta - | Washington, DC -
  { ...shape(`(?<place>${PLACES})${DAY}${DASH}`), isBare: true },
];

/** Case decides: with case ignored, `Kunjungan itu penting - kata dia` looked like a dateline. */
function shape(source: string): { readonly pattern: RegExp } {
  return { pattern: new RegExp(String.raw`^${source}\s*(?=[\p{Lu}\p{N}"“”'‘«(])`, 'u') };
}

/** The dateline at the start of `text`, or null. A bare place must be a known one: `Kami - kata` is none. */
export function findDateline(text: string): Dateline | null {
  const head = text.slice(0, MAX_LENGTH);
  for (const { pattern, isBare } of SHAPES) {
    const match = pattern.exec(head);
    if (!match) continue;
    const place = match.groups?.place ?? null;
    if (isBare && !isDatelineCity(place ?? '')) continue;
    const outlet = match.groups?.outlet;
    return {
      span: { start: 0, end: match[0].length },
      place,
      publisher: outlet === undefined ? null : outletName(outlet),
    };
  }
  return null;
}
