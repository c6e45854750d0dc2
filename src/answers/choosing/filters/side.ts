/** Of the dead and the injured in one paragraph, the ones asked for. */
import type { Choice } from '../choose.js';

/**
 * Choices without those that a paragraph gives for another side (`tujuh orang tewas`), where it
 * gives some for the one asked for (`12 lainnya masih hilang`).
 */
export function keepSides(choices: readonly Choice[]): readonly Choice[] {
  const holding = new Set(
    choices.filter(({ signals }) => signals.of('sideAsked') > 0).map(({ evidence }) => evidence),
  );
  return choices.filter(
    ({ signals, evidence }) => signals.of('sideOther') === 0 || !holding.has(evidence),
  );
}
