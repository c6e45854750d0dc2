/** What a question of number asks to be measured: `luas`, `tinggi`, `berapa lama`. */
import { fold } from '../../language/fold.js';
import type { Dimension } from '../../language/measures.js';
import { dimensionAsked, dimensionOf } from '../../language/quantities.js';
import type { Question } from './question.js';

/** The dimension asked for, or null when things are counted. */
export function measureAsked(question: Question): Dimension | null {
  const { classNoun, counted, tokens, asking, language } = question;
  const last = asking?.last ?? -2;
  // `How tall`, `berapa luasnya`, `berapa hektar`, `harga beras berapa`; `how much did it cost`.
  const said = [tokens[last], tokens[last + 1]].map((token) => token?.folded ?? '');
  const words = [...said, classNoun ?? '', counted ?? ''];
  const named = words
    .map((word) => dimensionAsked(language.questions.withoutOwner(word)) ?? dimensionAsked(word))
    .find((dimension) => dimension !== null);
  return named ?? (asksForSum(question) ? 'money' : null);
}

/** `How much will the dam cost?`: no noun, but a verb that goes with money. */
function asksForSum({ tokens, asking, counted, language }: Question): boolean {
  const asked = tokens[asking?.last ?? -1]?.folded ?? '';
  const isSum = language.questions.sumWords.has(asked) && counted === null;
  return isSum && tokens.some(({ folded }) => dimensionAsked(folded) === 'money');
}

/** Dimensions that are given only in their own units; a size may be given in length. */
const OWN_UNITS: Readonly<Partial<Record<Dimension, readonly Dimension[]>>> = {
  area: ['area', 'length'],
  length: ['length'],
  mass: ['mass'],
  money: ['money', 'share'],
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
