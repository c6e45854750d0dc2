/** Who somebody is: the offices the articles give to a name, and where they name it. */
import { byNewest } from '../../corpus/newest-first.js';
import { matchesRole, readRoleMeaning } from '../../facts/names/roles.js';
import type { DirectoryPerson, PersonPlace } from '../../facts/people/person-directory.js';
import type { LanguageCode } from '../../language/language.js';
import { buildQuery, type Query } from '../../search/query.js';
import type { Answer } from '../answer.js';
import type { Finding } from '../choosing/finding.js';
import { mentionFinding, wholeSentence } from '../choosing/mention-finding.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { type Exclusion, outside } from '../holdings/exclusion.js';
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
 * The answer to `Siapa Rahm Emanuel?`, `Apa pekerjaan Rahm Emanuel?` and to the bare name. Null
 * when the question's words are not a name, or when it does not ask who that is and no article
 * gives an office.
 */
export function answerWhoIs(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const { language } = question;
  const named = namedPeople(library, question, language.questions.occupationWords);
  if (named.length === 0) return null;
  const holders = named
    .map((person) => ({ person, offices: officesOf(person, language.code, exclude) }))
    .filter(({ offices }) => offices.length > 0)
    .slice(0, MAX_PEOPLE);
  const people = holders.length > 0 ? holders.map(({ person }) => person) : named;
  const shown = people.slice(0, MAX_PEOPLE);
  const query = buildQuery(shown.map(({ name }) => name).join(' '), library.index, { language });
  const answer = answerOffices(library, query, holders);
  if (answer || question.asks !== 'person') return answer;
  return answerSentences(library, query, shown, exclude);
}

/** Somebody with the mentions that give an office. */
interface Holder {
  readonly person: DirectoryPerson;
  /** One for each office, former ones last. */
  readonly offices: readonly PersonPlace[];
}

/** What the articles call these people; null when none of it can be shown. */
function answerOffices(library: Library, query: Query, holders: readonly Holder[]): Answer | null {
  const limit = holders.length > 1 ? 1 : MAX_OFFICES;
  const findings = findingsOf(
    library,
    query,
    holders.flatMap(({ offices }) => distinctParagraphs(offices, limit)),
  );
  const [first] = findings;
  if (!first) return null;
  const [holder, ...others] = holders;
  // A former office contradicts no other.
  const held = (holder?.offices ?? []).filter((place) => !isFormer(place));
  const disagreement = others.length === 0 && areOfSeveralArticles(held);
  const headline = disagreement || others.length > 0 ? null : first.detail;
  return found(library, query, findings, { headline, topic: 'who', disagreement });
}

/**
 * Without an office, what the articles say of people says who they are: as sentences, without a
 * short answer.
 */
function answerSentences(
  library: Library,
  query: Query,
  people: readonly DirectoryPerson[],
  exclude: Exclusion | undefined,
): Answer | null {
  const places = people
    .flatMap(({ mentions }) => distinctParagraphs(mentions.filter(outside(exclude)), MAX_SENTENCES))
    .slice(0, MAX_SENTENCES);
  const sentences = findingsOf(library, query, places).map(wholeSentence);
  if (sentences.length === 0) return null;
  return found(library, query, sentences, { headline: null, topic: 'sentence' });
}

function findingsOf(library: Library, query: Query, places: readonly PersonPlace[]): Finding[] {
  return places
    .map((place) => mentionFinding(library, query, place))
    .filter((finding) => finding !== null);
}

/** Mentions that give an office, one for each office; former ones come last. */
function officesOf(
  { mentions }: DirectoryPerson,
  asker: LanguageCode,
  exclude: Exclusion | undefined,
): PersonPlace[] {
  const inLanguage = ({ article }: PersonPlace) => article.language === asker;
  // An office in the asker's own language is read more easily than its translation elsewhere.
  const ownFirst = mentions
    .filter(outside(exclude))
    .sort((a, b) => Number(inLanguage(b)) - Number(inLanguage(a)));
  const offices = distinctOffices(ownFirst);
  if (areOfSeveralArticles(offices)) offices.sort((a, b) => byNewest(a.article, b.article));
  return offices.sort((a, b) => Number(isFormer(a)) - Number(isFormer(b)));
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
