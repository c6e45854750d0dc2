/** Of the dead and the injured in one paragraph, the ones asked for. */
import type { Choice } from '../choose.js';

/**
 * Choices without those of a paragraph that are told of another side (`tujuh orang tewas`), where some
 * are told of the one asked for (`12 lainnya masih hilang`).
 */
export function sidesTold(choices: readonly Choice[]): readonly Choice[] {
  const holding = new Set(
    choices.filter(({ signals }) => signals.of('sideAsked') > 0).map(({ evidence }) => evidence),
  );
  return choices.filter(
    ({ signals, evidence }) => signals.of('sideOther') === 0 || !holding.has(evidence),
  );
}
