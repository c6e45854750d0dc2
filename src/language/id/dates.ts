/** How Indonesian writes dates: the day first, the weekday before, the modifier (`lalu`) behind. */
import { inFull, SPACE } from '../date-rules.js';
import type { DateGrammar } from '../dates.js';
import { numericRules } from '../numeric-dates.js';
import { calendarRules, dayRules } from './dates-calendar.js';
import { LEAD, LINK, TAIL, TIME_OF_DAY } from './dates-patterns.js';
import { relativeRules } from './dates-relative.js';
import { MONTHS, WEEKDAYS } from './dates-words.js';

/** Indonesian dates. */
export const dateGrammar: DateGrammar = {
  rules: [
    ...numericRules({ weekdays: WEEKDAYS, lead: LEAD, tail: TAIL }),
    ...calendarRules,
    ...relativeRules,
  ],
  abroad: dayRules.map((rule) => inFull(rule, Object.keys(MONTHS))),
  rangeLink: new RegExp(`^${LINK}(?:(?:pada|hari|tanggal|tahun|bulan)${SPACE}){0,2}$`, 'iu'),
  pairLink: new RegExp(`^${SPACE}dan${SPACE}(?:(?:hari|tanggal|tahun|bulan)${SPACE})?$`, 'iu'),
  pairLead: new RegExp(`antara${SPACE}(?:(?:hari|tanggal|tahun|bulan)${SPACE})?$`, 'iu'),
  clock: new RegExp(`(?<![\\p{L}\\d.:])${TIME_OF_DAY}`, 'giu'),
};
