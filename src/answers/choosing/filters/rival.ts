/** Of two opponents, the one the question names: `Pesaingnya meraih 40 persen`. */

import { LANGUAGES } from '../../../language/languages.js';
import { findPhrase } from '../../../language/phrases.js';
import type { AnswerType } from '../../../language/questions.js';
import type { Query } from '../../../search/query.js';
import type { Word } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import { sidesAsked } from '../../question/sides.js';
import type { Choice } from '../choose.js';

/**
 * What is said about somebody; to learn who the other one is, a question may well name the first.
 */
const TOLD_OF: ReadonlySet<AnswerType> = new Set(['number', 'date', 'place']);

/**
 * Choices without those said of the other one, where the question names somebody who is not named
 * there.
 */
export function dropRivals(
  choices: readonly Choice[],
  question: Question,
  { terms }: Query,
): readonly Choice[] {
  const isNamed = TOLD_OF.has(question.asks) && terms.some(({ isName }) => isName);
  // The opponent of whoever won is the one who lost.
  if (!isNamed || sidesAsked(question).get('outcome') === 'lost') return choices;
  return choices.filter((choice) => !isToldOfRival(choice));
}

/**
 * Whether the sentence, or what follows its `sedangkan`, opens with a rival whom no word of the
 * question means.
 */
function isToldOfRival({ candidate: { first }, evidence: { scene, article } }: Choice): boolean {
  const { rivals, turns } = LANGUAGES[article.language];
  const { sentence } = scene.words[first] ?? {};
  const before = scene.words.slice(0, first).filter((word) => word.sentence === sentence);
  const turn = before.findLastIndex(({ folded }) => turns.has(folded));
  const clause = before.slice(turn + 1);
  const rival = findPhrase(
    clause.map(({ folded }) => folded),
    rivals,
  );
  const opens = rival !== null && clause.slice(0, rival.first).every(({ isStop }) => isStop);
  return opens && !subjectOf(clause, rival.last).some(({ match }) => match >= 0);
}

/** The rival with what is next to him, up to his deed: `Pesaingnya, petahana Abdul Karim,`. */
function subjectOf(words: readonly Word[], rival: number): readonly Word[] {
  const deed = words.findIndex(({ voice }, at) => at > rival && voice !== null && voice !== 'doer');
  return words.slice(0, deed < 0 ? words.length : deed);
}
