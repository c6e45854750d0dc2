/** How a date fits the question. */
import { grainOf, type WantedGrain } from '../../language/dates/grain.js';
import type { Candidate } from '../candidates/candidate.js';
import { FIGURE_ID, idOf } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** How exactly it is told for what is wanted, whether it is resolved, and whether it is a stretch. */
export function noteDate(
  signals: SignalSheet,
  { value }: Candidate,
  text: string,
  wanted: WantedGrain,
): void {
  signals.note(idOf(`grain:${wanted}:${grainOf(text)}`), 1);
  signals.note(FIGURE_ID.unresolved, value === null ? 1 : 0);
  signals.note(FIGURE_ID.interval, value?.includes('/') ? 1 : 0);
}
