/** Whether a day of somebody's life is another than that of the birth or the death asked for. */
import { sideOf } from '../../question/sides.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Inquiry } from '../investigate.js';

/** Whether the best choice is no day of birth, or of death, where one is asked for. */
export function isOtherLifeDate(inquiry: Inquiry): boolean {
  return isNoBirth(inquiry) || isNoDeath(inquiry);
}

/** `Kapan Ratna lahir?` is not answered by another day of hers, unless in brackets: `Ratna (1921-1987)`. */
function isNoBirth({ question, query, choices, around }: Inquiry): boolean {
  const [best] = choices;
  const { bornWords } = question.language.questions;
  const birth = query.terms.findIndex(({ token }) => bornWords.has(token.folded));
  if (question.asks !== 'date' || !best || birth < 0 || around.has(birth)) return false;
  const isAlone = best.signals.of('bracketed') > 0 || /^\d{4}$/.test(best.text);
  return !isAlone && !best.evidence.scene.words.some(({ match }) => match === birth);
}

/**
 * `When did Ratna die?` is not answered by a day in a sentence in which nobody dies, unless in
 * brackets as above.
 */
function isNoDeath({ question, query: { terms }, choices: [best] }: Inquiry): boolean {
  const isOfDeath = (folded: string) => sideOf(folded)?.side === 'dead';
  const death = terms.findIndex(({ token }) => isOfDeath(token.folded));
  const isNamed = terms.some(({ isName }) => isName);
  if (question.asks !== 'date' || !best || death < 0 || !isNamed) return false;
  const { words } = best.evidence.scene;
  const isAlone = words[best.candidate.first]?.isBracketed === true || /^\d{4}$/.test(best.text);
  const sentence = sentenceOf(best);
  const beside = words.filter((word) => word.sentence === sentence);
  return !isAlone && !beside.some(({ match, folded }) => match === death || isOfDeath(folded));
}
