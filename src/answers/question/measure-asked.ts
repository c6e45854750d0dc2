/** What a question of number asks to be measured: `luas`, `tinggi`, `berapa lama`. */
import { fold } from '../../language/fold.js';
import { type Dimension, dimensionAsked, dimensionOf } from '../../language/quantities.js';
import type { Question } from './question.js';

/** The dimension asked for, or null when things are counted. */
export function measureAsked(question: Question): Dimension | null {
  const { classNoun, counted, tokens, asking } = question;
  const noun = tokens[(asking?.last ?? -2) + 1]?.folded ?? '';
  return dimensionAsked(noun) ?? dimensionAsked(classNoun ?? '') ?? dimensionAsked(counted ?? '');
}

/** Dimensions that are told in their own units alone; a size may be given in length. */
const OWN_UNITS: Readonly<Partial<Record<Dimension, readonly Dimension[]>>> = {
  area: ['area', 'length'],
  length: ['length'],
  mass: ['mass'],
  speed: ['speed', 'length', 'time'],
  temperature: ['temperature'],
  time: ['time'],
};

/** Whether a number with this unit measures something else: `40 tahun` is no height. */
export function isOtherMeasure(unit: string | null, asked: Dimension | null): boolean {
  const own = asked === null ? undefined : OWN_UNITS[asked];
  if (unit === null || own === undefined) return false;
  return !unit
    .split(' ')
    .some((word) => own.some((dimension) => dimensionOf(fold(word)) === dimension));
}
