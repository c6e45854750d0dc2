/**
 * The dateline that opens a report: outlet, place of reporting, dash. It stays in the paragraph, so
 * that the text can be quoted verbatim, but is not part of what the report says.
 */

import { fold } from '../../language/fold.js';
import { patternOfAll } from '../../language/languages.js';
import type { Span } from '../../language/span.js';
import { isDatelineCity } from './dateline-cities.js';
import { OUTLET_PATTERN, outletName } from './outlets.js';

/** What a dateline says, and where it ends. */
export interface Dateline {
  /** From the start of the text to the first letter of the report. */
  readonly span: Span;
  /** `Tokyo`, as written; null when the dateline names only the outlet. */
  readonly place: string | null;
  readonly publisher: string | null;
}

/** Nothing longer is a dateline. */
const MAX_LENGTH = 100;

const WORD = String.raw`\p{Lu}[\p{L}.'’]*`;
/** `Bandar Lampung`, `Rio de Janeiro`. */
const PLACE = `${WORD}(?:[ -](?:(?:de|del|da|do|dos|la|le|el) )?${WORD}){0,4}`;
/** `Washington, DC`, `Malang, Jawa Timur`, `DOHA/CAIRO`. */
const PLACES = `${PLACE}(?:(?:, ?|/)${PLACE})?`;
/** `TOKYO, July 23 (Reuters) - ` */
const DAY = String.raw`(?:, ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?`;
const DASH = String.raw`\s?(?:--|[-–—])\s`;
/** `(PR).-`, `(JH):`: an outlet's own initials, which say nothing to others. */
const LETTERS = String.raw`,?\s?\(\p{Lu}[\p{L}\p{N}. ]{1,20}\)\.?`;

/** Jakarta - | Washington, DC - | BANDUNG, (PR).- | Jakarta (JH): */
const BARE = shape(`(?<place>${PLACES})${DAY}(?:${DASH}|${LETTERS}(?:${DASH}|:\\s))`);

/** JAKARTA. | SINGAPORE: | Jayapura: | Yogyakarta. */
const BEFORE_STOP = shape(String.raw`(?<place>\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3})[.:]\s`);

const SHAPES: readonly RegExp[] = [
  // Liputan6.com, Tokyo - | TEMPO.CO, Jakarta -
  shape(String.raw`(?<outlet>${OUTLET_PATTERN}),\s?(?<place>${PLACES})\s?(?:--|(?::|[-–—])\s)`),
  // Jakarta (ANTARA) - | TOKYO, July 23 (Reuters) -
  shape(String.raw`(?<place>${PLACES})${DAY}\s?\((?<outlet>${OUTLET_PATTERN})\)${DASH}`),
  // JAKARTA, KOMPAS — | Jakarta, CNN Indonesia --
  shape(String.raw`(?<place>${PLACES}),\s?(?<outlet>${OUTLET_PATTERN})${DASH}`),
  // KONTAN.CO.ID - JAKARTA.
  shape(
    String.raw`(?<outlet>${OUTLET_PATTERN})${DASH}(?<place>\p{Lu}{3,}(?: \p{Lu}{3,}){0,3})\.\s`,
  ),
  // KOMPAS.com -
  shape(`(?<outlet>${OUTLET_PATTERN})${DASH}`),
];

/** Case decides: with case ignored, `Kunjungan itu penting - kata dia` looked like a dateline. */
function shape(source: string): RegExp {
  return new RegExp(String.raw`^${source}\s*(?=[\p{Lu}\p{N}"“”'‘«(])`, 'u');
}

/**
 * The dateline at the start of `text`, or null. `publisher` is the article's outlet, if known: its
 * name may precede the place.
 */
export function findDateline(text: string, publisher: string | null = null): Dateline | null {
  const head = text.slice(0, MAX_LENGTH);
  for (const pattern of SHAPES) {
    const match = pattern.exec(head);
    if (!match) continue;
    const outlet = match.groups?.outlet;
    return {
      span: { start: 0, end: match[0].length },
      place: match.groups?.place ?? null,
      publisher: outlet === undefined ? null : outletName(outlet),
    };
  }
  return findBare(head, publisher);
}

/** Without a known outlet, the place must be a known one: `Kami - kata` is no dateline. */
function findBare(head: string, publisher: string | null): Dateline | null {
  // Kabar Arga, Sukasari -
  const own = publisher !== null && head.startsWith(`${publisher}, `) ? publisher : null;
  const from = own === null ? 0 : own.length + 2;
  const match = BARE.exec(head.slice(from)) ?? beforeStop(head);
  const written = match?.groups?.place;
  if (!match || written === undefined) return null;
  const span = { start: 0, end: from + match[0].length };
  if (own !== null) return { span, place: written, publisher: own };
  const [beforeComma = '', afterComma = ''] = written.split(/, ?|\//);
  // KABAR GARUT -
  if (publisher !== null && fold(written) === fold(publisher)) {
    return { span, place: null, publisher };
  }
  const isCity =
    isDatelineCity(written) || isShouted(beforeComma) || isShoutedTown(beforeComma, afterComma);
  // Kabar Garut, Garut -
  const place = isCity ? written : isDatelineCity(afterComma) ? afterComma : null;
  return place === null ? null : { span, place, publisher: null };
}

/**
 * A known city before a colon or a full stop, as some papers open: any other word may be a heading.
 */
function beforeStop(head: string): RegExpExecArray | null {
  const match = BEFORE_STOP.exec(head);
  return match && isDatelineCity(match.groups?.place ?? '') ? match : null;
}

/** A place in capitals that is not an acronym: one long word, or several. */
const SHOUTED = /^(?:\p{Lu}{5,}(?: \p{Lu}{3,}){0,3}|\p{Lu}{3,4}(?: \p{Lu}{3,}){1,3})$/u;
const LABELS = new RegExp(`^${patternOfAll(({ pages }) => pages.labels)}(?: |$)`);

/** `NARA, Japan`: four letters in capitals are a town when a larger place follows in small ones. */
function isShoutedTown(place: string, larger: string): boolean {
  return /^\p{Lu}{3,}$/u.test(place) && /^\p{Lu}\p{Ll}+\.?(?: |$)/u.test(larger);
}

/** `LAKESIDE`: small papers write any village that way. */
function isShouted(place: string): boolean {
  return SHOUTED.test(place) && !LABELS.test(place);
}
