/** How English writes dates: either order of day and month, the modifier (`last`) in front. */

import type { DateGrammar } from '../../dates/grammar.js';
import { numericRules } from '../../dates/numeric.js';
import { inFull, SPACE, WORD_END } from '../../dates/rules.js';
import { calendarRules, dayRules } from './calendar.js';
import { CLOCK, LEAD, LINK, TAIL } from './patterns.js';
import { relativeRules } from './relative.js';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from './words.js';

/** English dates. */
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
  rangeLink: new RegExp(`^${LINK}(?:(?:the|mid|year)${SPACE})?$`, 'iu'),
  pairLink: new RegExp(`^${SPACE}and${SPACE}(?:the${SPACE})?$`, 'iu'),
  pairLead: new RegExp(`between${SPACE}(?:the${SPACE})?$`, 'iu'),
  clock: new RegExp(`(?<![\\p{L}\\d.:])(?:${CLOCK}|noon${WORD_END}|midnight${WORD_END})`, 'giu'),
  parts: {
    dayNoun: '',
    yearNoun: 'year',
    clockNoun: 'at',
    direction: 'last|ago|next',
    between: 'to|until|and',
  },
};
