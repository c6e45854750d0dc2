/** Somebody named in the question is not the answer: the killer of Slamet is not Slamet Riyadi. */
import type { PersonMention } from '../../../facts/facts.js';
import { matchesRole, type RoleMeaning, readRoleMeaning } from '../../../facts/names/roles.js';
import { overlaps, type Span } from '../../../language/span.js';
import { includesKind } from '../../../search/fact-kinds.js';
import type { Query } from '../../../search/query.js';
import type { Candidate } from '../../candidates/candidate.js';
import type { Evidence } from '../../candidates/evidence.js';
import { firstWordIn } from '../../candidates/scene.js';
import { officeHead } from '../../question/office-asked.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/** Choices for a question for a person, without those named in it by the first of their names. */
export function dropAskedPeople(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  if (question.asks !== 'person') return choices;
  // What is left of a name without the words asked is not the whole of it.
  if (asksWhoSomebodyIs(question, query))
    return choices.filter(({ candidate }) => candidate.source !== 'trimmed');
  const office = officeServed(question);
  return choices.filter(
    ({ candidate, evidence }) =>
      !evidence.facts.people.some(
        (person) =>
          isPartOf(candidate, person) &&
          (isHolder(person, office) || isAsked(evidence, person, candidate, query)),
      ),
  );
}

/** `… menyerahkan surat kepada bupati Randu`: the office after such a small word, or null. */
function officeServed({ asking, tokens, language }: Question): RoleMeaning | null {
  const { partnerWords } = language.questions;
  const at = tokens.findIndex(
    ({ folded }, i) => i > (asking?.last ?? 0) && partnerWords.has(folded),
  );
  if (at < 0) return null;
  const words = tokens.slice(at + 1).map(({ text }) => text);
  return officeHead(words.join(' ')).length > 0 ? readRoleMeaning(words.join(' ')) : null;
}

function isHolder({ role }: PersonMention, office: RoleMeaning | null): boolean {
  return role !== null && office !== null && matchesRole(role, office);
}

/** An office in apposition names the same person: `Ketua panitia, Bowo Susilo`. */
function isPartOf(candidate: Span, person: PersonMention): boolean {
  const isOffice = person.roleSpan !== null && overlaps(candidate, person.roleSpan);
  return isOffice || overlaps(candidate, person);
}

/** `Siapa Budi yang ditangkap itu?`, `Siapa nama lengkap Jokowi?`: more of the name is asked for. */
function asksWhoSomebodyIs({ asking, tokens, language }: Question, { terms }: Query): boolean {
  const { fillers, otherNameWords } = language.questions;
  if (tokens.some(({ folded }) => otherNameWords.has(folded))) return true;
  let next = (asking?.last ?? -1) + 1;
  while (fillers.has(tokens[next]?.folded ?? '')) next++;
  return terms.some(({ token, isName }) => isName && token.folded === tokens[next]?.folded);
}

/**
 * Whether the name of `person` begins with one of the question. A place in front of it is not part
 * of the name, and what is left without two asked words is somebody else's:
 * `Bandara Syarif Kasim Sutrisno`.
 */
function isAsked(
  { scene: { words, kinds } }: Evidence,
  person: Span,
  candidate: Candidate,
  { terms }: Query,
): boolean {
  const first = firstWordIn(words, person.start);
  const isName = (at: number) => terms[words[at]?.match ?? -1]?.isName === true;
  if (!words[first]?.isName || !isName(first) || includesKind(kinds[first] ?? 0, 'places'))
    return false;
  return candidate.first <= first + 1 || !isName(first + 1);
}
