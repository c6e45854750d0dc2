/** The options by which a list is narrowed down to days, and what they come to. */
import type { Failure } from '../answers/answer.js';
import { failure } from '../answers/failure.js';
import { readPeriod } from '../facts/dates/read-period.js';
import type { Period } from '../facts/dates/resolve-date.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';

const fromName = { en: 'from', id: 'dari' };
const toName = { en: 'to', id: 'sampai' };
/** Longer than any date. */
const MAX_DATE = 60;

/** The first day of a period. */
export const fromOption = {
  name: 'from',
  localizedName: fromName,
  description: {
    en: 'First day: 2024, 2024-07, July 2024, 23/7/2024',
    id: 'Hari pertama: 2024, 2024-07, Juli 2024, 23/7/2024',
  },
  type: 'string',
  required: false,
  maxLength: MAX_DATE,
} as const;

/** The last day of a period. */
export const toOption = {
  name: 'to',
  localizedName: toName,
  description: {
    en: 'Last day: 2024, 2024-07, July 2024, 23/7/2024',
    id: 'Hari terakhir: 2024, 2024-07, Juli 2024, 23/7/2024',
  },
  type: 'string',
  required: false,
  maxLength: MAX_DATE,
} as const;

/** Null for an end that was not given. */
export interface Periods {
  readonly from: Period | null;
  readonly to: Period | null;
}

/** The days typed, or the refusal that says how to write them. */
export function readPeriods(
  typed: { readonly from?: string; readonly to?: string },
  locale: LanguageCode,
): Periods | Failure {
  const texts = MESSAGES[locale].browse;
  const from = typed.from === undefined ? null : readPeriod(typed.from);
  const to = typed.to === undefined ? null : readPeriod(typed.to);
  if (typed.from !== undefined && from === null)
    return failure('usage', texts.badPeriod(fromName[locale]));
  if (typed.to !== undefined && to === null)
    return failure('usage', texts.badPeriod(toName[locale]));
  if (from && to && from.first > to.last) {
    return failure('usage', texts.periodOrder(fromName[locale], toName[locale]));
  }
  return { from, to };
}
