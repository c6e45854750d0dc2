/**
 * Numbers as a reader takes them: `Rp 4-5 juta` and `26 menit dan 17,53 detik` are one answer each, and
 * half of either would be wrong.
 */
import type { NumberMention } from '../../facts/facts.js';
import { isSmallerTime } from '../../language/quantities.js';
import type { Span } from '../../language/span.js';
import { ANSWER_EDGES } from './edges.js';

/** A number, or several that make one amount, which has no value in digits. */
export interface WholeNumber extends Span {
  readonly value: string | null;
  readonly unit: string | null;
}

/** The numbers of a paragraph, in order, with those joined that are one amount. */
export function wholeNumbers(text: string, numbers: readonly NumberMention[]): WholeNumber[] {
  const whole: WholeNumber[] = [];
  for (const { start, end, value, unit } of numbers) {
    const previous = whole.at(-1);
    const between = previous ? text.slice(previous.end, start) : '';
    const number = { start, end, value, unit };
    if (previous && (isRange(between, previous, number) || isLonger(between, previous, number))) {
      whole[whole.length - 1] = { ...number, start: previous.start, value: null };
    } else {
      whole.push(number);
    }
  }
  return whole;
}

/** `7.000-7.500 ekor`, `Rp 3.000 - Rp 4.500`, `600 hingga 900 ekor`. */
function isRange(between: string, first: WholeNumber, last: WholeNumber): boolean {
  const isJoint = /^ ?[-–] ?$/.test(between) || ANSWER_EDGES.ranges.has(between.trim());
  return isJoint && (first.unit === null || first.unit === last.unit);
}

/** `dua jam 20 menit`, `26 menit dan 17,53 detik`. */
function isLonger(between: string, first: WholeNumber, last: WholeNumber): boolean {
  if (first.unit === null || last.unit === null) return false;
  const joint = between.replace(/^,/, '').trim();
  return (joint === '' || ANSWER_EDGES.sums.has(joint)) && isSmallerTime(last.unit, first.unit);
}
