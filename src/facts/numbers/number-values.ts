/** Written numbers → decimal strings with `.` for decimals and no grouping. */
import type { NumberLexicon } from '../../language/numbers.js';

/**
 * `1.500` and `12,5` in Indonesian are `1500` and `12.5`; in English the marks change places. A
 * mark that cannot group thousands (`1.5`) is a decimal mark in any language; null when the marks
 * fit neither use (`1.2.3`).
 */
export function readDigits(written: string, decimalMark: ',' | '.'): string | null {
  const marks = written.replace(/\d/g, '');
  const parts = written.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  if (marks === '') return trimZeros(written, '');
  const isOneMark = marks.length === 1;
  const isGrouped = (groups: readonly string[]) =>
    (groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3);
  const isSameMark = new Set(marks).size === 1;
  if (isOneMark && (marks === decimalMark || !isGrouped(parts)))
    return trimZeros(parts[0] ?? '', last);
  if (isSameMark) return isGrouped(parts) ? trimZeros(parts.join(''), '') : null;
  const whole = parts.slice(0, -1);
  const isDecimalLast = new Set(marks.slice(0, -1)).size === 1 && marks.at(-1) !== marks[0];
  return isDecimalLast && isGrouped(whole) ? trimZeros(whole.join(''), last) : null;
}

/** `1.5` and 12 → `1500000000000`. */
export function timesPowerOfTen(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = fraction.padEnd(power, '0');
  return trimZeros(whole + digits.slice(0, power), digits.slice(power));
}

/**
 * `tiga puluh lima` → `35`, `two hundred and five thousand` → `205000`; null when the words do not make
 * one number (`dua tiga`).
 */
export function readWords(written: string, lexicon: NumberLexicon): string | null {
  let [total, group, digit] = [0, 0, 0];
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    const value = lexicon.words[word];
    const ten = lexicon.tens[word];
    const power = lexicon.scales[word];
    if (value !== undefined) {
      if (digit !== 0) return null;
      if (value < 10) digit = value;
      else group += value;
    } else if (ten !== undefined) {
      group += digit * ten.times + ten.plus;
      digit = 0;
    } else if (power !== undefined && power < 3) {
      group += (digit || 1) * 10 ** power;
      digit = 0;
    } else if (power !== undefined) {
      total += (group + digit || 1) * 10 ** power;
      [group, digit] = [0, 0];
    }
  }
  const sum = total + group + digit;
  return Number.isSafeInteger(sum) ? String(sum) : null;
}

function trimZeros(whole: string, fraction: string): string {
  const trimmed = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? trimmed : `${trimmed}.${fraction}`;
}
