/** How a candidate fits the class noun: `kota` of `kota apa`. */
import { isOfKind } from '../../language/place-kinds.js';
import type { PlaceKind } from '../../language/places.js';
import type { Place } from '../candidates/candidate.js';
import type { Word } from '../candidates/scene.js';
import type { Question } from '../question/question.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Whether the noun itself heads it (`Universitas Randu`, `Randu University`), or is beside it. */
export function noteClass(
  signals: SignalSheet,
  words: readonly Word[],
  { classNoun, language }: Question,
  { first, last }: Place,
): void {
  if (classNoun === null) return;
  const isAt = (at: number) => words[at]?.folded === classNoun;
  if (isAt(first) || (!language.questions.nounFirst && isAt(last)))
    signals.note(FIGURE_ID.classFirst, 1);
  else if (isAt(first - 1)) signals.note(FIGURE_ID.classBefore, 1);
  else if (isAt(last + 1)) signals.note(FIGURE_ID.classAfter, 1);
}

/** Whether it is a place of the kind wanted; nothing when that is not known. */
export function notePlaceKind(signals: SignalSheet, text: string, wanted: PlaceKind): void {
  const fits = isOfKind(text, wanted);
  if (fits !== null) signals.note(fits ? FIGURE_ID.kindFits : FIGURE_ID.kindMisfits, 1);
}
