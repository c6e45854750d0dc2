/** Whether somebody holds another office than the one that was asked for. */
import { isOfUnaskedPart, type RoleMeaning, readRoleMeaning } from '../../../facts/names/roles.js';
import { allowedEdits, editDistance } from '../../../language/edit-distance.js';
import { foldWords } from '../../../language/fold-words.js';
import { wordsOfAll } from '../../../language/languages.js';
import type { Query } from '../../../search/query.js';
import { PEOPLE } from '../../candidates/candidate.js';
import { COUNTRY, officeAsked, officeHead, officeWords } from '../../question/office-asked.js';
import type { Question } from '../../question/question.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Choice } from '../choose.js';
import { holdsOffice } from '../filters/office-held.js';
import type { Inquiry } from '../investigate.js';

/** Whether the best choice has no office, or another, where one is asked for. */
export function hasOtherOffice(inquiry: Inquiry): boolean {
  return lacksWholeOffice(inquiry) || isOfOtherKind(inquiry);
}

/**
 * Whether only an office was asked for and the best choice has another, or is no person: Japan's is
 * neither Austin nor the United States.
 */
function lacksWholeOffice({ question, query, choices }: Inquiry): boolean {
  const [best] = choices;
  const office = question.asks === 'person' ? officeAsked(question) : null;
  if (!best || office === null) return false;
  const { source, role } = best.candidate;
  if (!PEOPLE.has(source)) return !isDoer(question, foldWords(officeWords(question)));
  return role !== null && !holdsOffice(best, office, query);
}

/**
 * Whether the best choice holds no such office: `Siapa rektor universitas itu?` is answered by a
 * person, never by a museum; `Siapa wakil ketua?` not by the chairman; `Siapa ketua Komite Arga?`
 * not by the head of its subcommittee; and `Siapa wali kota Semarang?` not by the mayor of another
 * town. When the question also has a verb, the evidence decides.
 */
function isOfOtherKind({ question, query, choices }: Inquiry): boolean {
  const [best] = choices;
  if (question.asks !== 'person' || !best) return false;
  const words = officeWords(question);
  const head = officeHead(words);
  if (head.length === 0 || asksDeed(question, head)) return false;
  const { source, role } = best.candidate;
  if (!PEOPLE.has(source))
    return !isDoer(question, head) && best.signals.of('predicateClass') === 0;
  const asked = readRoleMeaning(head.join(' '));
  const held = readRoleMeaning(role ?? '');
  if (isBesideOffice(held, asked)) return true;
  if (isOther(held, asked) && !isNamedBeside(best, head, question, query)) return true;
  if (held.offices.size === 0 && !isNamedThere(best, head, query)) return true;
  const { rest } = readRoleMeaning(words);
  if (isOfOtherCountry(rest, held.rest)) return true;
  if (isOfUnaskedPart(held, { ...asked, rest })) return true;
  const isOwn = [...asked.offices].some((key) => ONE_EACH.has(key) && held.offices.has(key));
  const isNamed = rest.size > 0 && held.rest.size > 0;
  return isOwn && isNamed && ![...rest].some((word) => isAmong(word, held.rest));
}

/** `Panglima Laos` is not the one of Cambodia. */
function isOfOtherCountry(asked: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  const [wanted, given] = [asked, held].map((words) =>
    [...words].filter((word) => COUNTRY.test(word)),
  );
  const isNamed = (wanted?.length ?? 0) > 0 && (given?.length ?? 0) > 0;
  return isNamed && !wanted?.some((code) => given?.includes(code));
}

/** Whether somebody holds an office, and not the one asked for: a `direktur` is no `kapolda`. */
function isOther(held: RoleMeaning, asked: RoleMeaning): boolean {
  const isSame = [...asked.offices].some((office) =>
    [...held.offices].some((key) => isKindOf(key, office) || isKindOf(office, key)),
  );
  const isLess = [...asked.limits].some((limit) => !held.limits.has(limit));
  return held.offices.size > 0 && (!isSame || isLess);
}

/** A `wakil gubernur` is no governor, nor is a `calon gubernur` yet. */
function isBesideOffice(held: RoleMeaning, asked: RoleMeaning): boolean {
  return BESIDE.some((limit) => held.limits.has(limit) && !asked.limits.has(limit));
}

const BESIDE = ['deputy', 'candidate'];

/** `defense-minister` is a kind of `minister`. */
function isKindOf(office: string, other: string): boolean {
  return office === other || office.endsWith(`-${other}`);
}

/**
 * Whether the sentence speaks of the office in its own words: `petugas keamanan` is a `satpam`, and
 * whoever a school was `didirikan oleh` its `pendiri`. A ship alone is no captain, though a
 * `kapten kapal` is one.
 */
function isNamedBeside(
  choice: Choice,
  head: readonly string[],
  question: Question,
  { terms }: Query,
): boolean {
  const sentence = sentenceOf(choice);
  const beside = choice.evidence.scene.words.filter((word) => word.sentence === sentence);
  return head.every((asked) =>
    beside.some(
      ({ match, folded, voice }) =>
        terms[match]?.token.folded === asked &&
        (OFFICE_WORDS.has(folded) ||
          isLike(folded, asked) ||
          (voice !== null && isDoer(question, [asked]))),
    ),
  );
}

/** Words that open an office, or are one: no `kapal` of `kapten kapal`. */
const OFFICE_WORDS = wordsOfAll(({ roles }) =>
  [...roles.heads.keys(), ...roles.modifiers.keys()].map((head) => head.split(' ')[0] ?? head),
);

/** Forms of one word: `direkturnya`. */
function isLike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether the paragraph speaks of the office at all, or of an office of some kind. */
function isNamedThere({ evidence }: Choice, head: readonly string[], { terms }: Query): boolean {
  const there = new Set(evidence.scene.words.map(({ match }) => terms[match]?.token.folded));
  return head.some((asked) => there.has(asked));
}

/** `Surbaya` is Surabaya, misspelled. */
function isAmong(word: string, names: ReadonlySet<string>): boolean {
  const allowed = allowedEdits(word);
  return [...names].some((name) => editDistance(word, name, allowed) <= allowed);
}

/** Offices of which each province, town, village or club has one of its own. */
const ONE_EACH: ReadonlySet<string> = new Set([
  'governor',
  'mayor',
  'regent',
  'district-head',
  'village-head',
  'police-chief',
  'coach',
  'captain',
]);

/** A company may be the `pendiri` or the `penyelenggara` as well. */
function isDoer({ language }: Question, head: readonly string[]): boolean {
  return head.some((word) => language.voiceOf(word) === 'doer');
}

/** `Siapa pendiri partai?` asks for nothing beyond the founder. */
function asksDeed({ tokens, language }: Question, head: readonly string[]): boolean {
  return tokens.some(({ folded }) => !head.includes(folded) && language.voiceOf(folded) !== null);
}
