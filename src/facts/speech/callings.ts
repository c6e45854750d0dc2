/**
 * What an article calls its people besides their names: by an office (`Bupati`), by what is next to
 * the name (`Penasihat hukumnya, Budi`, `Budi, sopir bus,`) and by how they are related
 * (`sang istri`).
 */
import type { Gender } from '../../language/gender.js';
import type { ReportingLexicon } from '../../language/reporting.js';
import { firstAfter } from '../../language/span.js';
import { NAME_TITLES } from '../../language/titles.js';
import type { Token } from '../../language/tokenizer.js';
import type { PersonMention, Speaker } from '../facts.js';
import { compareRoles, readRoleMeaning } from '../names/roles.js';
import { genderOf, genderOfWord } from './gender.js';
import { type Narration, sentenceStart } from './narration.js';
import { isJoined } from './phrase-tokens.js';

/** Who is called what in an article. */
export interface Callings {
  /** Everybody called so, by the noun with whatever part of the words that go with it. */
  calledBy(words: string): readonly Speaker[];
  /** Everybody called by the noun of a description: `kiper` of `kiper Arga`. */
  calledByNoun(words: string): readonly Speaker[];
  /** Everybody who holds the office by another of its names: `Menlu RI` is `Menteri Luar Negeri`. */
  holdersOf(office: string): readonly Speaker[];
  /** Whether somebody is a woman or a man, as far as the name, the office or what they are called shows. */
  genderOf(speaker: Speaker): Gender | null;
}

/** Longest office that is read, in words. */
const MAX_OFFICE_WORDS = 12;
/** Longest description beside a name that is read, in words. */
const MAX_BESIDE_WORDS = 8;
/** Most people remembered for one word. */
const MAX_SHARING = 16;
/** Most offices compared for synonyms; no report has as many. */
const MAX_OFFICES = 128;
/** Highest likeness of two offices of which one is a former or a future one. */
const UNLIKE = 0.5;

/**
 * What the `people` of an article are called, by office and beside their names; read when first
 * asked for.
 */
export function readCallings(
  people: readonly (readonly PersonMention[])[],
  narrations: readonly Narration[],
  lexicon: ReportingLexicon,
): Callings {
  let read: Index | null = null;
  const index = (): Index => {
    read ??= readIndex(people, narrations, lexicon);
    return read;
  };
  const owner = lexicon.speakerSuffix;
  return {
    calledBy(phrase) {
      const { called } = index();
      const words = wordsOf(phrase).join(' ');
      const known = called.get(words);
      // `Suaminya`
      const isOwned = known === undefined && owner !== null && words.endsWith(owner);
      return (isOwned ? called.get(words.slice(0, -owner.length)) : known) ?? [];
    },
    calledByNoun(phrase) {
      const words = wordsOf(phrase);
      return index().called.get(words.at(lexicon.headPosition === 'first' ? 0 : -1) ?? '') ?? [];
    },
    holdersOf: (office) => holdersByMeaning(office, index().offices),
    genderOf: (speaker) => index().genders.get(speaker.name) ?? genderOf(speaker),
  };
}

interface Index {
  /** By the noun with more and more of the words that go with it. */
  readonly called: ReadonlyMap<string, readonly Speaker[]>;
  readonly offices: readonly Office[];
  /** Of a name. */
  readonly genders: ReadonlyMap<string, Gender>;
}

function readIndex(
  people: readonly (readonly PersonMention[])[],
  narrations: readonly Narration[],
  lexicon: ReportingLexicon,
): Index {
  const called = new Map<string, Speaker[]>();
  const offices = new Map<string, Office>();
  const genders = new Map<string, Gender>();
  const add = (words: readonly string[], speaker: Speaker): void => {
    for (let length = 1; length <= words.length; length++) {
      const part = lexicon.headPosition === 'first' ? words.slice(0, length) : words.slice(-length);
      const key = part.join(' ');
      const known = called.get(key);
      if (known === undefined) called.set(key, [speaker]);
      else if (known.length < MAX_SHARING && known.every(({ name }) => name !== speaker.name))
        known.push(speaker);
    }
  };
  for (const { name, role } of people.flat()) {
    if (role === null || offices.has(`${name}\n${role}`)) continue;
    if (offices.size < MAX_OFFICES) offices.set(`${name}\n${role}`, { name, role });
    add(wordsOf(role).slice(0, MAX_OFFICE_WORDS), { name, role });
  }
  for (const narration of narrations) {
    for (const person of narration.people) {
      const { title, descriptions } = besides(narration, person);
      for (const words of descriptions) add(words, { name: person.name, role: person.role });
      if (lexicon.pronounGenders.size === 0 || genders.has(person.name)) continue;
      const nouns = descriptions.flatMap((words) => words.at(-1) ?? []);
      const [gender] = [title, ...nouns].flatMap((word) => genderOfWord(word) ?? []);
      if (gender !== undefined) genders.set(person.name, gender);
    }
  }
  called.delete('');
  return { called, offices: [...offices.values()], genders };
}

interface Office extends Speaker {
  readonly role: string;
}

/**
 * Those who hold the office by another of its names. None when both say more and it differs:
 * `Jubir KPK` is not `Jubir Polri`.
 */
function holdersByMeaning(noun: string, offices: readonly Office[]): readonly Speaker[] {
  const asked = readRoleMeaning(noun);
  if (asked.offices.size === 0) return [];
  const fitting = offices.filter(({ role }) => {
    const held = readRoleMeaning(role);
    const isBare = held.rest.size === 0 || [...asked.rest].every((word) => held.rest.has(word));
    return isBare && compareRoles(held, asked) > UNLIKE;
  });
  return fitting.filter(({ name }, at) => fitting.findIndex((one) => one.name === name) === at);
}

interface Beside {
  /** The first form of address before the name, folded. */
  readonly title: string;
  /** Words that may say what somebody is; some of them are verbs, which call nobody. */
  readonly descriptions: readonly string[][];
}

/** What is next to a name and may say who bears it. */
function besides(narration: Narration, person: PersonMention): Beside {
  const { text, tokens, lexicon } = narration;
  const start = firstAfter(tokens, person.start);
  let at = start;
  while (NAME_TITLES.has(tokens[at - 1]?.folded ?? '') && isJoined(narration, at)) at--;
  const last = tokens[at - 1];
  const gap = text.slice(last?.end ?? 0, tokens[at]?.start);
  const isBeside = gap === ', ' || (isJoined(narration, at) && /^\p{Ll}/u.test(last?.text ?? ''));
  // `Relawan bernama Budi`
  const isNamed = gap !== ', ' && lexicon.copulas.has(last?.folded ?? '');
  const before = isBeside ? leadingTo(narration, isNamed ? at - 1 : at) : [];
  return {
    title: at < start ? (tokens[at]?.folded ?? '') : '',
    descriptions: [...before, apposition(narration, person.end)],
  };
}

/** `memeluk pelatihnya`, `Penumpang asal Arga`: the words up to token `to`, from every possible noun on. */
function leadingTo(narration: Narration, to: number): string[][] {
  const { tokens, lexicon } = narration;
  const opening = sentenceStart(narration, tokens[to]?.start ?? 0);
  let from = to;
  while (from > 0 && to - from < MAX_BESIDE_WORDS) {
    const token = tokens[from - 1];
    if (token === undefined || (from < to && !isJoined(narration, from))) break;
    // `Petinju Budi menang. Pelatihnya, Ani`
    if (token.start < opening) break;
    // `Kiper Budi dipeluk pelatih Ani`: what comes before the verb describes somebody else.
    if (isSmallWord(token, lexicon) || isVerb(token, lexicon)) break;
    from--;
  }
  const phrase = tokens.slice(from, to);
  if (lexicon.headPosition === 'last') return [phrase.map(({ folded }) => folded)];
  const heads = phrase.flatMap((token, at) =>
    (at === 0 || /^\p{Ll}/u.test(token.text)) && !lexicon.bodies.has(token.folded) ? [at] : [],
  );
  return heads.map((head) => phrase.slice(head).map((token) => withoutOwner(token, lexicon)));
}

/** An age after a name, `Budi (45), warga`, and the comma before what is said. */
const BRACKET = /^(?:\s?\([^()]{1,20}\))?, $/u;
/** Longest such age, in tokens. */
const AGE_TOKENS = 2;

/** `, sopir bus Arga,`, `, a shoe executive,`: what is said of somebody after the name. */
function apposition(narration: Narration, end: number): string[] {
  const { text, tokens, lexicon } = narration;
  const next = firstAfter(tokens, end);
  let from = next;
  while (from <= next + AGE_TOKENS && !isAfterComma(text, end, tokens[from])) from++;
  if (from > next + AGE_TOKENS) return [];
  while (lexicon.determiners.has(tokens[from]?.folded ?? '')) from++;
  const words: string[] = [];
  for (let index = from; words.length < MAX_BESIDE_WORDS; index++) {
    const token = tokens[index];
    if (token === undefined || isSmallWord(token, lexicon)) break;
    if (index > from && !isJoined(narration, index)) break;
    words.push(withoutOwner(token, lexicon));
  }
  return words;
}

function isAfterComma(text: string, end: number, token: Token | undefined): boolean {
  return token !== undefined && BRACKET.test(text.slice(end, Math.min(token.start, end + 40)));
}

function isVerb({ folded, text }: Token, lexicon: ReportingLexicon): boolean {
  if (/^\p{Lu}/u.test(text)) return false;
  return lexicon.isPassive(folded) || lexicon.isTransitive(folded);
}

/** Whether a word ends a description: it leads to a place, a time, a clause or somebody else. */
function isSmallWord({ folded, text }: Token, lexicon: ReportingLexicon): boolean {
  if (/^\p{Lu}/u.test(text) && !lexicon.adverbials.has(folded)) return false;
  return (
    lexicon.determiners.has(folded) ||
    lexicon.placeWords.has(folded) ||
    lexicon.adverbials.has(folded) ||
    lexicon.speakerStops.has(folded) ||
    lexicon.relativeWords.has(folded) ||
    lexicon.listWords.has(folded) ||
    lexicon.agentWords.has(folded)
  );
}

/** `hukum` of `Penasihat hukumnya`. */
function withoutOwner({ folded }: Token, { speakerSuffix }: ReportingLexicon): string {
  const isOwned = speakerSuffix !== null && folded.endsWith(speakerSuffix);
  return isOwned ? folded.slice(0, -speakerSuffix.length) : folded;
}

/** The words of a description, without capitals. */
function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().trim().split(/\s+/);
}
