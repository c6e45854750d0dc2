/** Who somebody is: the offices the articles give to a name, and where they name it. */

import type { DirectoryPerson, PersonPlace } from '../facts/person-directory.js';
import { matchesRole } from '../facts/roles.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenizer.js';
import { buildQuery } from '../search/query.js';
import type { Answer } from './answer.js';
import type { AskOptions } from './investigate.js';
import type { Library } from './library.js';
import { mentionFinding } from './mention-finding.js';
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
  const voices = people.map((person) => voicesOf(person));
  const findings = voices.flatMap(({ offices, others }) => findingsOf(offices, others));
  const [first] = findings;
  if (!first || first.detail === null) return null;
  const disagreement = people.length === 1 && areOfSeveralArticles(voices[0]?.offices ?? []);
  const headline = disagreement || people.length > 1 ? null : first.detail;
  const inquiry = {
    question,
    query,
    hits: [],
    unheld: [],
    around: new Set<number>(),
    evidence: [],
    choices: [],
  };
  return found(library, inquiry, findings, { headline, topic: 'who', disagreement });

  /** Mentions that give an office, one for each office, and all others. */
  function voicesOf(person: DirectoryPerson) {
    const places = person.mentions.filter(
      ({ article, paragraph }) => !exclude?.has(article.id, paragraph),
    );
    const inLanguage = ({ article }: PersonPlace) => article.language === question.language.code;
    // An office in the asker's own language is read more easily than its translation elsewhere.
    const nearFirst = [...places].sort((a, b) => Number(inLanguage(b)) - Number(inLanguage(a)));
    const offices = distinctOffices(nearFirst);
    return {
      offices: areOfSeveralArticles(offices) ? newestFirst(offices) : offices,
      others: places,
    };
  }

  function findingsOf(offices: readonly PersonPlace[], others: readonly PersonPlace[]): Finding[] {
    return distinctParagraphs([...offices, ...others], people.length > 1 ? 1 : MAX_FINDINGS)
      .map((place) => mentionFinding(library, query, place))
      .filter((finding) => finding !== null);
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

/** Mentions with an office in their own paragraph, the first of each office. */
export function distinctOffices(places: readonly PersonPlace[]): PersonPlace[] {
  const shown: PersonPlace[] = [];
  const seen = new Set<string>();
  for (const place of places) {
    const { role, roleSpan } = place.mention;
    if (role === null || roleSpan === null || seen.has(role)) continue;
    seen.add(role);
    if (!shown.some((known) => isSameOffice(known.mention.role ?? '', role))) shown.push(place);
  }
  return shown;
}

function isSameOffice(a: string, b: string): boolean {
  return a === b || matchesRole(a, b) || matchesRole(b, a);
}

function areOfSeveralArticles(places: readonly PersonPlace[]): boolean {
  return new Set(places.map(({ article }) => article.id)).size > 1;
}

function newestFirst(places: readonly PersonPlace[]): PersonPlace[] {
  const day = ({ article }: PersonPlace) => article.publishedAt ?? '';
  return [...places].sort((a, b) => day(b).localeCompare(day(a)));
}

function sameParagraph(a: PersonPlace, b: PersonPlace): boolean {
  return a.article.id === b.article.id && a.paragraph === b.paragraph;
}

/** The first `limit` of different paragraphs: some people are mentioned ten thousand times. */
function distinctParagraphs(places: readonly PersonPlace[], limit: number): PersonPlace[] {
  const distinct: PersonPlace[] = [];
  for (const place of places) {
    if (distinct.length === limit) break;
    if (!distinct.some((other) => sameParagraph(other, place))) distinct.push(place);
  }
  return distinct;
}
