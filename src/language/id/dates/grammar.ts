/** How Indonesian writes dates: the day first, the weekday before, the modifier (`lalu`) after. */

import type { DateGrammar } from '../../dates/grammar.js';
import { numericRules } from '../../dates/numeric.js';
import { inFull, SPACE } from '../../dates/rules.js';
import { calendarRules, dayRules } from './calendar.js';
import { LEAD, LINK, TAIL, TIME_OF_DAY } from './patterns.js';
import { relativeRules } from './relative.js';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from './words.js';

/** Indonesian dates. */
export const dateGrammar: DateGrammar = {
  months: MONTHS,
  shortMonths: SHORT_MONTHS,
  weekdays: WEEKDAYS,
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
  parts: {
    dayNoun: 'tanggal',
    yearNoun: 'tahun',
    clockNoun: 'pukul|jam',
    direction: '(?:yang )?(?:lalu|silam|mendatang|nanti|kemarin|ini)',
    between: 'hingga|sampai|dan',
  },
};
