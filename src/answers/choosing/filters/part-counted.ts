/**
 * `48 pendaki dievakuasi, dua belas di antaranya ditandu`: how many were carried is beside no noun,
 * but right before the deed.
 */
import { LANGUAGES } from '../../../language/languages.js';
import type { Query } from '../../../search/query.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/** Words between such a number and what is said of it: `Nine of the animals perished`. */
const REACH = 4;

/**
 * Choices for a question that counts, without those of an article whose clause lacks what it says of a
 * part of them.
 */
export function keepPartsCounted(
  choices: readonly Choice[],
  { asks, counted }: Question,
  { terms }: Query,
): readonly Choice[] {
  if (asks !== 'number' || counted === null) return choices;
  const part = choices.find((choice) => termOfPart(choice) !== null);
  const said = part ? termOfPart(part) : null;
  if (!part || said === null || terms[said]?.token.folded === counted) return choices;
  return choices.filter(
    (choice) =>
      choice.evidence.article !== part.evidence.article ||
      termOfPart(choice) === said ||
      holdsInClause(choice, said),
  );
}

/** The question's word that the text has right after a number of part of those it counted, or null. */
function termOfPart({ candidate, evidence }: Choice): number | null {
  const { words } = evidence.scene;
  const { partLeads } = LANGUAGES[evidence.article.language].measures;
  const next = candidate.last + 1;
  const isPart = candidate.source === 'number' && candidate.unit === null;
  if (!isPart || !partLeads.has(words[next]?.folded ?? '')) return null;
  const said = words.slice(next, next + REACH).find(({ match, clause, isName }) => {
    return match >= 0 && !isName && clause === words[candidate.first]?.clause;
  });
  return said?.match ?? null;
}

function holdsInClause({ candidate, evidence: { scene } }: Choice, term: number): boolean {
  const clause = scene.words[candidate.first]?.clause;
  return scene.words.some((word) => word.match === term && word.clause === clause);
}
