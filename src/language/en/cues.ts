import { cueLexicon } from '../cues.js';

/** Prepositions and conjunctions of English by what they announce. */
export const cues = cueLexicon({
  place: 'in at near from off to',
  agent: 'by',
  copula: 'is was are were means as became',
  naming: 'called named nicknamed titled dubbed entitled known',
  reason: 'because due since owing after',
  means: 'with through via using',
  purpose: 'for',
  time: 'on until during',
});
