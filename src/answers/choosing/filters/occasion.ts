/**
 * Where and when something else took place:
 * `lolos ke final usai mengalahkan Randu di Stadion Sangga` does not say where the final is.
 */
import { LANGUAGES, wordsOfAll } from '../../../language/languages.js';
import type { AnswerType } from '../../../language/questions.js';
import { type FactKind, includesKind } from '../../../search/fact-kinds.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

const TOLD_OF: ReadonlySet<AnswerType> = new Set(['place', 'date']);

/** Choices without places and days of another occasion than the one asked about, where others are left. */
export function dropOtherOccasions(
  choices: readonly Choice[],
  { asks, tokens }: Question,
): readonly Choice[] {
  const isLater = tokens.some(({ folded }) => OTHER_OCCASIONS.has(folded));
  if (!TOLD_OF.has(asks) || isLater) return choices;
  const own = choices.filter((choice) => !isOfOther(choice));
  return own.length > 0 ? own : choices;
}

const TIMES: readonly FactKind[] = ['dates', 'numbers'];

const OTHER_OCCASIONS = wordsOfAll(({ happenings }) => happenings.otherOccasions);

/** Whether `usai` separates it from everything asked, in the same clause. */
function isOfOther({ candidate, evidence }: Choice): boolean {
  const { words, kinds } = evidence.scene;
  const { otherOccasions } = LANGUAGES[evidence.article.language].happenings;
  const own = words[candidate.first];
  let turn = candidate.last;
  while (words[turn]?.clause === own?.clause && !otherOccasions.has(words[turn]?.folded ?? ''))
    turn--;
  if (words[turn]?.clause !== own?.clause) return false;
  // `Sebelum 1239`, `after 41 years at`: a time, not an event.
  const isTime = TIMES.some((kind) => includesKind(kinds[turn + 1] ?? 0, kind));
  if (isTime || turn + 1 === candidate.first) return false;
  const isAsked = ({ match, sentence }: (typeof words)[number]) =>
    match >= 0 && sentence === own?.sentence;
  const between = words.slice(turn + 1, candidate.first);
  return !between.some(isAsked) && words.slice(0, turn).some(isAsked);
}
