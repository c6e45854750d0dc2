/** Whether the likeliest answer cannot be the one, however likely it seems. */
import type { Inquiry } from './investigate.js';
import { isOtherAmount } from './mismatches/amount.js';
import { isOtherLifeDate } from './mismatches/life-date.js';
import { hasOtherNumber } from './mismatches/number.js';
import { hasOtherOffice } from './mismatches/office.js';
import { isOtherRank } from './mismatches/rank.js';
import { isNoRelative } from './mismatches/relative.js';
import { hasOtherSubject } from './mismatches/subject.js';

/** Whether the best choice is something else than what was asked for. */
export function cannotAnswer(inquiry: Inquiry): boolean {
  return MISMATCHES.some((isMismatch) => isMismatch(inquiry));
}

const MISMATCHES: readonly ((inquiry: Inquiry) => boolean)[] = [
  ({ isDenied }) => isDenied,
  hasOtherSubject,
  isNoRelative,
  hasOtherOffice,
  isOtherLifeDate,
  hasOtherNumber,
  isOtherAmount,
  isOtherRank,
];
