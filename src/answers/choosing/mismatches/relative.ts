/** Whether somebody is no relative of the person whose relative was asked for. */
import { wordsOfAll } from '../../../language/languages.js';
import type { Query } from '../../../search/query.js';
import { termsBeside } from '../choice-sentence.js';
import type { Choice } from '../choose.js';
import type { Inquiry } from '../investigate.js';

/**
 * `Siapa istri gubernur?` is not answered by a sentence that mentions no wife, nor, where the word
 * comes later in the question (`atlet putri`, `siapa yang membantu istri`), by a paragraph that
 * mentions none.
 */
export function isNoRelative({ question, query, choices }: Inquiry): boolean {
  const [best] = choices;
  if (question.asks !== 'person' || !best) return false;
  const relative = query.terms.findIndex(({ token }) => KIN.has(token.folded));
  if (relative === 0) return !termsBeside(best).has(relative) || isTheirOwn(best, query);
  return relative > 0 && !best.evidence.scene.words.some(({ match }) => match === relative);
}

const KIN = wordsOfAll(({ names }) => names.kin);

/**
 * Whether the paragraph names none of those whose relative is asked for, or the choice is their own
 * name.
 */
function isTheirOwn({ evidence, candidate }: Choice, { terms }: Query): boolean {
  const names = [...terms.keys()].filter((term) => term > 0 && terms[term]?.isName);
  const words = evidence.scene.words.filter(({ match }) => names.includes(match));
  const own = words.filter(({ start, end }) => start >= candidate.start && end <= candidate.end);
  const named = new Set(own.map(({ match }) => match));
  return names.length > 0 && (words.length === 0 || names.every((term) => named.has(term)));
}
