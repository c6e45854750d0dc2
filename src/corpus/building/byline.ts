/**
 * Who wrote an article, as a line of it says: `Oleh Sari Dewi`,
 * `By Ann Lee and Tom Hart`, `Pewarta: Budi`.
 */
import { patternOfAll } from '../../language/languages.js';
import { LISTED_OUTLET } from './outlets.js';

const BY = patternOfAll(({ pages }) => pages.by);
const AND = patternOfAll(({ pages }) => pages.and);
const CREDITS = patternOfAll(({ pages }) => pages.credits);
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}`;

/** A line that is only a byline. */
export const BYLINE = new RegExp(
  String.raw`^${BY}\s?:?\s(?<names>${NAME}(?:(?:,| ${AND}| &)\s${NAME}){0,3})$`,
  'u',
);

/** `Ann Lee, The Jakarta Post, Cirebon`, also without a name: who wrote it, for whom and where. */
export const DESK_LINE = new RegExp(
  String.raw`^(?:(?<names>${NAME}(?:(?:,| ${AND}| &)\s${NAME}){0,3}), )?${LISTED_OUTLET}, ${NAME}(?:/${NAME}){0,4}$`,
  'u',
);

/** `Laporan Wartawan Tribun Medan, Sari Dewi`. */
const REPORTED = patternOfAll(({ pages }) => pages.reportedBy);
export const REPORT_LINE = new RegExp(
  String.raw`^${REPORTED} [^,:.]{2,60}(?:\.(?:com|co\.id|id))?, (?<names>${NAME})$`,
  'iu',
);

const CREDIT = new RegExp(String.raw`^${CREDITS}\s*:\s*(?<names>[^|/;:]{1,120})`, 'i');

/** The names in a line that says who wrote the article, as written; null when it does not. */
export function readAuthor(line: string): string | null {
  const match = [BYLINE, DESK_LINE, REPORT_LINE, CREDIT]
    .map((pattern) => pattern.exec(line))
    .find((found) => found !== null);
  return match?.groups?.names?.trim() || null;
}
