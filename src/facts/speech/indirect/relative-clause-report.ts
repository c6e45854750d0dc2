/** `… with his lawyer, Jane Roe, who said …`: reports in a clause on somebody named. */
import { firstAfter } from '../../../language/span.js';
import type { Narration } from '../narration/narration.js';
import { nameSpeaker } from '../speakers/named-person.js';
import {
  commaAfter,
  cutClause,
  type ReportedClause,
  type SearchedSentence,
} from './reported-clause.js';

/** The report of a relative clause with the verb at token `verb`, by whoever is named before its comma. */
export function reportByRelativeClause(
  narration: Narration,
  sentence: SearchedSentence,
  verb: number,
): ReportedClause | null {
  const { tokens, text, people, lexicon } = narration;
  const [named, relative, token, next] = [-2, -1, 0, 1].map((step) => tokens[verb + step]);
  if (!named || !relative || !token || !next) return null;
  if (verb - 2 < sentence.from || verb + 1 >= sentence.to) return null;
  const need = lexicon.clauseVerbs.get(token.folded);
  if (need === undefined || !lexicon.relativeWords.has(relative.folded)) return null;
  const person = people[firstAfter(people, named.start)];
  if (person?.end !== named.end || text.slice(named.end, relative.start) !== ', ') return null;
  const hasConjunction = lexicon.conjunctions.has(next.folded);
  const isLinked = hasConjunction || /^\s*[,:]/.test(text.slice(token.end, next.start));
  if (!isLinked && need !== 'clause') return null;
  const first = hasConjunction ? tokens[verb + 2] : next;
  if (first === undefined || first.start >= sentence.end) return null;
  const comma = commaAfter(narration, first.end, sentence.end);
  const end = comma === first.end ? sentence.end : comma;
  const speaker = nameSpeaker(narration, person, undefined);
  return cutClause(narration, first.start, end, token.text, speaker);
}
