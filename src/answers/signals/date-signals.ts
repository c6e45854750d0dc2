/** How a date fits the question. */
import { grainOf, type WantedGrain } from '../../language/dates/grain.js';
import type { Candidate } from '../candidates/candidate.js';
import { FIGURE_ID, idOf } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Whether it is as exact as wanted, whether it is resolved, and whether it is a span of time. */
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
