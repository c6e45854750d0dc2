/**
 * What kind of thing has a name: `Latihan yang diberi nama Jangkar Utara` says that it is an
 * exercise.
 */
import { LANGUAGES } from '../../language/languages.js';
import type { Evidence } from '../candidates/evidence.js';
import type { Word } from '../candidates/scene.js';
import { type Finding, wordsAt } from './finding.js';
import type { Inquiry } from './investigate.js';

/** The noun before `yang disebut` and the name asked about, in the best paragraph that has one, or null. */
export function namedThing({ question, query, evidence }: Inquiry): Finding | null {
  // `Apa itu 2+2?` asks for a name as well.
  const isOfName =
    query.terms.length > 0 &&
    query.terms.every(({ isName, token }) => isName || DIGIT.test(token.folded));
  if (question.asks !== 'definition' || !isOfName) return null;
  for (const piece of evidence) {
    const finding = namedIn(piece, query.terms.length);
    if (finding) return finding;
  }
  return null;
}

function namedIn(evidence: Evidence, terms: number): Finding | null {
  const { words, matches } = evidence.scene;
  for (const name of matches) {
    const run = words.slice(name, name + terms);
    const isWhole = new Set(run.map(({ match }) => match)).size === terms;
    if (!isWhole || run.some(({ match }) => match < 0)) continue;
    const naming = namingBefore(evidence, name);
    const noun = naming === null ? null : nounBefore(evidence, naming);
    if (noun) return wordsAt(evidence, noun);
  }
  return null;
}

const DIGIT = /\d/;

/** Words from the name back to the first of those that name: `yang diberi nama`, `is known as`. */
const NAMING_REACH = 3;
/** Words of the noun that is named. */
const NOUN_WORDS = 4;

/** Where the words that lead to the name at `name` begin, or null when none of them names anything. */
function namingBefore({ scene: { words }, article }: Evidence, name: number): number | null {
  const { isOfName } = LANGUAGES[article.language].names;
  const isNaming = ({ cue, folded }: Word) => cue === 'naming' || isOfName(folded);
  const { sentence } = words[name] ?? {};
  let from = name;
  let first: number | null = null;
  while (from > 0 && name - from < NAMING_REACH && words[from - 1]?.sentence === sentence) {
    from--;
    const word = words[from];
    if (word && isNaming(word)) first = from;
  }
  return first;
}

/** The noun before `yang disebut`: back to a verb, a small word or a mark. */
function nounBefore({ scene: { words }, article }: Evidence, naming: number) {
  const { voiceOf, names } = LANGUAGES[article.language];
  let end = naming - 1;
  while (words[end]?.isStop || names.givingVerbs.has(words[end]?.folded ?? '')) end--;
  const { sentence, clause, voice } = words[naming] ?? {};
  // `seringkali disebut Bodhi`: how, and not what.
  if (voice === 'passive' && end === naming - 1) return null;
  let start = end;
  for (let at = end; at >= 0 && end - at < NOUN_WORDS; at--) {
    const word = words[at];
    const isNoun =
      word?.sentence === sentence &&
      word?.clause === clause &&
      !word?.isStop &&
      voiceOf(word?.folded ?? '') === null;
    if (!isNoun) break;
    start = at;
  }
  const [first, last] = [words[start], words[end]];
  const isFound = first?.sentence === sentence && last?.clause === clause && !last?.isStop;
  return first && last && isFound ? { start: first.start, end: last.end } : null;
}
