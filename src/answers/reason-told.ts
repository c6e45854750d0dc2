/** Whether a text gives a clause as a reason or a way, and of what was asked. */
import type { Cue } from '../language/cues.js';
import type { Choice } from './choose.js';
import type { Question } from './question.js';

/** What leads to an answer to `mengapa` and to `bagaimana`. */
const LEADS: Readonly<Partial<Record<Question['asks'], readonly Cue[]>>> = {
  reason: ['reason', 'purpose'],
  manner: ['means', 'purpose'],
};

/** Share of the question that the sentence of a reason must hold: another's reason is none. */
const ASKED = 0.5;

/**
 * Choices for `mengapa` and `bagaimana` without those that no word gives as a reason or a way: `menjadi
 * 6,5 persen` is no reason for a rise. `Apa tujuan …?` may be answered by `Tujuannya adalah …`.
 */
export function reasonsTold(choices: readonly Choice[], question: Question): readonly Choice[] {
  const leads = LEADS[question.asks];
  if (leads === undefined || question.asking === null || question.classNoun !== null)
    return choices;
  return choices.filter((choice) => {
    const { candidate, evidence, signals } = choice;
    const { words } = evidence.scene;
    const cue = words[candidate.first]?.cue ?? words[candidate.first - 1]?.cue ?? null;
    return cue !== null && leads.includes(cue) && signals.of('sentence') >= ASKED;
  });
}
