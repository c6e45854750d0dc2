/** A date as typed to filter a list: `2024`, `2024-07`, `23/7/2024`, `Juli 2024`. */
import { LANGUAGE_CODES, LANGUAGES, patternOfAll } from '../../language/languages.js';
import { parsePeriod } from './parse-period.js';
import { readDates } from './read-dates.js';
import { type Period, resolveDate } from './resolve-date.js';

/** No date is longer than this. */
const MAX_LENGTH = 60;
const YEAR_MONTH = /^(\d{4})[-/](\d)$/;
const YEAR = new RegExp(
  String.raw`^(?:${patternOfAll(({ dates }) => dates.parts.yearNoun)} )?(\d{4})$`,
  'i',
);
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;

/**
 * The days meant, in any language; null when `text` is not a complete date. There is no day to
 * count from, so `kemarin` and a day without its year are not.
 */
export function readPeriod(text: string): Period | null {
  const typed = text.trim();
  if (typed === '' || typed.length > MAX_LENGTH) return null;
  const value = typed
    .replace(YEAR, '$1')
    .replace(YEAR_MONTH, '$1-0$2')
    .replace(MONTH_YEAR, (_, month: string, year: string) => `${year}-${month.padStart(2, '0')}`);
  const plain = parsePeriod(value);
  if (plain) return plain;
  for (const code of LANGUAGE_CODES) {
    const [date, ...others] = readDates(typed, LANGUAGES[code].dates);
    const isWhole = date && others.length === 0 && date.end - date.start === typed.length;
    const period = isWhole ? resolve(date.expression) : null;
    if (period) return period;
  }
  return null;
}

function resolve(expression: Parameters<typeof resolveDate>[0]): Period | null {
  return resolveDate(expression, { reference: null, nearest: null, earlier: null });
}
