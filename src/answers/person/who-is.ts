/** Who somebody is: the offices the articles give to a name, and where they name it. */
import { byNewest } from '../../corpus/newest-first.js';
import { matchesRole, readRoleMeaning } from '../../facts/names/roles.js';
import type { DirectoryPerson, PersonPlace } from '../../facts/people/person-directory.js';
import { buildQuery } from '../../search/query.js';
import type { Answer } from '../answer.js';
import type { Finding } from '../choosing/finding.js';
import { mentionFinding, wholeSentence } from '../choosing/mention-finding.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { outside } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { namedPeople } from '../question/named-people.js';
import type { Question } from '../question/question.js';
import { found } from '../telling/respond.js';

/** Offices of one person that are shown; `/people` shows every mention. */
const MAX_OFFICES = 4;
/** Sentences shown of somebody without an office. */
const MAX_SENTENCES = 2;
/** People shown when a part of a name fits several. */
const MAX_PEOPLE = 3;

/**
 * The answer to `Siapa Rahm Emanuel?`, `Apa pekerjaan Rahm Emanuel?`
 * and to the bare name: null when the question's words are not
 * a name, or when nobody asks who it is and no article gives the person an office.
 */
export function answerWhoIs(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const { occupationWords } = question.language.questions;
  const named = namedPeople(library, question, occupationWords);
  if (named.length === 0) return null;
  const inOffice = named
    .map((person) => ({ person, offices: voicesOf(person) }))
    .filter(({ offices }) => offices.length > 0)
    .slice(0, MAX_PEOPLE);
  const people =
    inOffice.length > 0 ? inOffice.map(({ person }) => person) : named.slice(0, MAX_PEOPLE);
  const query = buildQuery(people.map((person) => person.name).join(' '), library.index, {
    language: question.language,
  });
  const findings = inOffice.flatMap(({ offices }) => findingsOf(offices));
  const [first] = findings;
  if (!first) return question.asks === 'person' ? answerNamed() : null;
  // A former office contradicts no other.
  const held = (inOffice[0]?.offices ?? []).filter((place) => !isFormer(place));
  const disagreement = people.length === 1 && areOfSeveralArticles(held);
  const headline = disagreement || people.length > 1 ? null : first.detail;
  return found(library, query, findings, { headline, topic: 'who', disagreement });

  /** Without an office, what the articles say of somebody tells who that is: in sentences, not a word. */
  function answerNamed(): Answer | null {
    const sentences = people
      .flatMap((person) => distinctParagraphs(shownPlaces(person), MAX_SENTENCES))
      .slice(0, MAX_SENTENCES)
      .map((place) => mentionFinding(library, query, place))
      .filter((finding) => finding !== null)
      .map(wholeSentence);
    if (sentences.length === 0) return null;
    return found(library, query, sentences, { headline: null, topic: 'sentence' });
  }

  function shownPlaces({ mentions }: DirectoryPerson): PersonPlace[] {
    return mentions.filter(outside(exclude));
  }

  /** Mentions that give an office, one for each office; those of before are told last. */
  function voicesOf(person: DirectoryPerson): PersonPlace[] {
    const places = shownPlaces(person);
    const inLanguage = ({ article }: PersonPlace) => article.language === question.language.code;
    // An office in the asker's own language is read more easily than its translation elsewhere.
    const nearFirst = [...places].sort((a, b) => Number(inLanguage(b)) - Number(inLanguage(a)));
    const offices = distinctOffices(nearFirst);
    if (areOfSeveralArticles(offices)) offices.sort((a, b) => byNewest(a.article, b.article));
    return offices.sort((a, b) => Number(isFormer(a)) - Number(isFormer(b)));
  }

  function findingsOf(offices: readonly PersonPlace[]): Finding[] {
    return distinctParagraphs(offices, people.length > 1 ? 1 : MAX_OFFICES)
      .map((place) => mentionFinding(library, query, place))
      .filter((finding) => finding !== null);
  }
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

/** `mantan kepala dinas`. */
function isFormer({ mention: { role } }: PersonPlace): boolean {
  return role !== null && readRoleMeaning(role).limits.has('former');
}

function isSameOffice(a: string, b: string): boolean {
  return a === b || matchesRole(a, b) || matchesRole(b, a);
}

function areOfSeveralArticles(places: readonly PersonPlace[]): boolean {
  return new Set(places.map(({ article }) => article.id)).size > 1;
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
