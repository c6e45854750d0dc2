/** Who somebody is: the offices the articles give to a name, and where they name it. */

import type { DirectoryPerson, PersonPlace } from '../facts/person-directory.js';
import { matchesRole } from '../facts/roles.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenizer.js';
import { buildQuery } from '../search/query.js';
import { retrieveOne } from '../search/retrieve.js';
import type { Answer } from './answer.js';
import { toEvidence } from './evidence.js';
import type { AskOptions } from './investigate.js';
import type { Library } from './library.js';
import type { Question } from './question.js';
import { type Finding, found } from './respond.js';

/** Mentions shown beside those that give the person's offices. */
const MAX_FINDINGS = 4;
/** People shown when a part of a name fits several. */
const MAX_PEOPLE = 3;

/**
 * The answer to `Siapa Rahm Emanuel?` and to the bare name: null when the question's words are not
 * a name, or when no article gives the person an office.
 */
export function answerWhoIs(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const people = namedPeople(library, question);
  if (people.length === 0) return null;
  const query = buildQuery(people.map((person) => person.name).join(' '), library.index, {
    language: question.language,
  });
  const findings = people.flatMap((person) => findingsOf(person));
  const [first] = findings;
  if (!first || first.detail === null) return null;
  const disagreement = people.length === 1 && disagree(findings);
  const headline = disagreement || people.length > 1 ? null : first.detail;
  const inquiry = { question, query, hits: [], evidence: [], choices: [] };
  return found(library, inquiry, findings, { headline, topic: 'who', disagreement });

  function findingsOf(person: DirectoryPerson): Finding[] {
    const places = person.mentions.filter(({ article }) => !exclude?.has(article.id));
    const withRole = distinctRoles(places);
    const others = places.filter((place) => !withRole.some((known) => sameParagraph(known, place)));
    const room = people.length > 1 ? 1 : MAX_FINDINGS;
    return distinctParagraphs([...withRole, ...others])
      .slice(0, room)
      .map(toFinding)
      .filter((finding) => finding !== null);
  }

  function toFinding({ article, paragraph, mention }: PersonPlace): Finding | null {
    const ordinal = library.index.ordinalOf(article.id, paragraph);
    const hit = ordinal === null ? null : retrieveOne(query, library.index, ordinal);
    const evidence = hit && toEvidence(library, query, hit, hit.score);
    if (!evidence) return null;
    const { roleSpan } = mention;
    const span = roleSpan
      ? { start: Math.min(roleSpan.start, mention.start), end: Math.max(roleSpan.end, mention.end) }
      : mention;
    const detail = roleSpan ? evidence.paragraph.text.slice(roleSpan.start, roleSpan.end) : null;
    return { evidence, span, label: mention.text, detail, value: null };
  }
}

/** The people whose name is all that the question holds besides its asking. */
function namedPeople({ people }: Library, { text, language }: Question): DirectoryPerson[] {
  const { fillers } = language.questions;
  const content = tokenize(text).filter(
    (token) => !fillers.has(token.folded) && !isStopWord(token, language),
  );
  if (content.length === 0) return [];
  const matches = people.find(content.map((token) => token.text).join(' '));
  const [best] = matches;
  if (!best || (best.kind === 'token' && content.length > 1)) return [];
  return matches
    .filter((match) => match.kind === best.kind && match.edits === best.edits)
    .slice(0, MAX_PEOPLE)
    .map((match) => match.person);
}

/** Mentions with an office in their own paragraph, one for each office, newest article first. */
function distinctRoles(places: readonly PersonPlace[]): PersonPlace[] {
  const shown: PersonPlace[] = [];
  for (const place of places) {
    const { role, roleSpan } = place.mention;
    if (role === null || roleSpan === null) continue;
    if (!shown.some((known) => isSameOffice(known.mention.role ?? '', role))) shown.push(place);
  }
  return shown;
}

function isSameOffice(a: string, b: string): boolean {
  return a === b || matchesRole(a, b) || matchesRole(b, a);
}

function disagree(findings: readonly Finding[]): boolean {
  const voices = findings.filter((finding) => finding.detail !== null);
  return new Set(voices.map((finding) => finding.evidence.article.id)).size > 1;
}

function sameParagraph(a: PersonPlace, b: PersonPlace): boolean {
  return a.article.id === b.article.id && a.paragraph === b.paragraph;
}

function distinctParagraphs(places: readonly PersonPlace[]): PersonPlace[] {
  return places.filter(
    (place, at) => places.findIndex((other) => sameParagraph(other, place)) === at,
  );
}
