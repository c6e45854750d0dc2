/** Stems of English words. */
import { stemmer } from '@orama/stemmers/english';
import { landOf } from './demonyms.js';

/** One letter and `ied` or `ies`. */
const SHORT_IE = /^[a-z]ie[ds]$/;
const SHORT_YING: ReadonlyMap<string, string> = new Map([
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
]);

/** No vowel but the one right before the `s`: `bus`, `gas`, `plus` are no plurals. */
const SINGULAR_S = /^[^aeiouy]*[aeiouy]s$/;

/**
 * Stem of a folded word by Porter's rules; of `died`, `ties`, `dying` and `bus` by those of its successor
 * (snowballstem.org/algorithms/english), since the older ones leave `di`, an Indonesian preposition, and
 * `bu`, an Indonesian `Mrs`. `Morvanian` has the stem of `Morvania`.
 */
export function stem(folded: string): string {
  if (SINGULAR_S.test(folded)) return folded;
  const known = SHORT_YING.get(folded) ?? (SHORT_IE.test(folded) ? folded.slice(0, -1) : null);
  return known ?? landOf(stemmer(folded));
}
