/** What a candidate's own words say in its favor. */
import { FACT_KINDS, includesKind } from '../../search/fact-kinds.js';
import type { Place } from '../candidates/candidate.js';
import type { Scene, Word } from '../candidates/scene.js';
import type { Frame } from '../question/frame.js';
import { FIGURE_ID, KIND_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Which facts its words belong to. */
export function noteKinds(signals: SignalSheet, { kinds }: Scene, { first, last }: Place): void {
  let own = 0;
  for (let i = first; i <= last; i++) own |= kinds[i] ?? 0;
  for (const kind of FACT_KINDS) {
    if (includesKind(own, kind)) signals.note(KIND_ID[kind], 1);
  }
}

/** How many words it has, and how many of them are the question's. */
export function noteOwnWords(
  signals: SignalSheet,
  words: readonly Word[],
  { countedTerm }: Frame,
  { first, last }: Place,
): void {
  let own = 0;
  let asked = 0;
  let names = 0;
  let rarity = 0;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word || word.isStop) continue;
    own++;
    rarity += word.rarity;
    if (word.isName) names++;
    if (word.match >= 0 && word.match !== countedTerm) asked++;
  }
  const overlap = own > 0 ? asked / own : 1;
  signals.note(FIGURE_ID.overlap, overlap);
  signals.note(FIGURE_ID.rarity, rarity / (own || 1));
  signals.note(FIGURE_ID.names, names / (own || 1));
  signals.note(FIGURE_ID.wholly, overlap > 0.99 ? 1 : 0);
  signals.note(FIGURE_ID.words, Math.log(last - first + 1));
  signals.note(FIGURE_ID.single, last === first ? 1 : 0);
  signals.note(FIGURE_ID.opening, first <= 2 ? 1 : 0);
  signals.note(FIGURE_ID.capital, words[first]?.isCapitalized ? 1 : 0);
}
