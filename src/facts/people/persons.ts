/**
 * Who is who in an article. Three of four later mentions are one word (`Antony Blinken` …
 * `Blinken`), so the surest and longest names are decided first and then explain the shorter ones.
 */

import type { Names } from '../names/names.js';
import { spanOfSegment } from '../names/reading.js';
import type { NameCandidate } from './name-candidates.js';
import { ENOUGH } from './name-evidence.js';
import { aliasesAfter, isBlendOf, ownersOfNicknames, speakersByInitials } from './nicknames.js';
import { isWithin } from './within.js';

/** Somebody named in an article. */
export interface Person {
  readonly tokens: readonly string[];
  /** The fullest form of the name. */
  readonly name: string;
  /** Short names of its own: `Bambang Sutejo Wibisono (BSW)`, `Bepe, sapaan akrabnya`. */
  readonly aliases: Set<string>;
  readonly isKin: boolean;
}

/** At least this many letters of a name that stands for a longer one. */
const SHORTENED_LETTERS = 5;
/** At least this many letters of one that is the end of a longer one: `Cak Imin`. */
const END_LETTERS = 3;

/** At most this many persons are kept per word of a name; no real article names more. */
const MAX_SHARING = 64;

/** The persons of an article, found by any words of the name in their order. */
export class Persons {
  readonly #byToken = new Map<string, Person[]>();
  readonly #byBeginning = new Map<string, Person[]>();
  /** Those looked through for parts of their names; no real article names more. */
  readonly #some: Person[] = [];
  /** By nicknames of two words and more. */
  readonly #byNickname = new Map<string, Person[]>();
  readonly #familiar: ReadonlySet<string>;

  /** `familiar`: forms of address that may precede any of the names, `Gus`. */
  constructor(familiar: ReadonlySet<string>) {
    this.#familiar = familiar;
  }

  add(person: Person): void {
    for (const token of new Set([...person.tokens, ...person.aliases])) {
      put(this.#byToken, token, person);
    }
    for (const token of person.tokens) {
      if (token.length <= SHORTENED_LETTERS) continue;
      put(this.#byBeginning, token.slice(0, SHORTENED_LETTERS), person);
    }
    if (this.#some.length < MAX_SHARING) this.#some.push(person);
  }

  /**
   * The only one who may be meant by a short name: `kata Burhan`, `Burhanuddin Arga`, but nobody for a
   * mention with an office of its own; `Jokowi`, `Joko Widagdo`; `Cak Imin`, `Muhaimin Arga`.
   */
  shortenedBy({ tokens, role }: NameCandidate): Person | undefined {
    const [first = '', last] = tokens;
    if (tokens.length === 2 && last !== undefined && last.length > 1) {
      const owner = onlyOne(this.#byToken.get(first) ?? [], (person) =>
        isInitialed(person, tokens),
      );
      if (owner !== undefined) return owner;
    }
    if (tokens.length === 2 && last !== undefined && this.#familiar.has(first)) {
      if (last.length < END_LETTERS) return undefined;
      return onlyOne(this.#some, (person) => person.tokens.some((token) => token.endsWith(last)));
    }
    if (tokens.length > 1 || first.length < SHORTENED_LETTERS) return undefined;
    const owner = onlyOne(this.#some, (person) => isBlendOf(first, person.tokens));
    if (owner !== undefined || role !== null) return owner;
    const alike = this.#byBeginning.get(first.slice(0, SHORTENED_LETTERS)) ?? [];
    return onlyOne(alike, (person) => person.tokens.some((token) => token.startsWith(first)));
  }

  /** The only one with these initials: `SBY`. */
  withInitials(letters: string): Person | undefined {
    return onlyOne(
      this.#some,
      ({ tokens }) =>
        tokens.length === letters.length && tokens.every(([letter], at) => letter === letters[at]),
    );
  }

  /** Knows `person` by one more short name, of one word or more. */
  addAlias(person: Person, alias: string): void {
    person.aliases.add(alias);
    put(alias.includes(' ') ? this.#byNickname : this.#byToken, alias, person);
  }

  /** Persons whose name holds all of `tokens` in order, or who are called so for short. */
  named(tokens: readonly string[]): readonly Person[] {
    const [first] = tokens;
    if (first === undefined) return [];
    // `"I love it"` is not I Nyoman: a letter alone stands for somebody whose name is withheld.
    const isLetter = tokens.length === 1 && first.length === 1;
    const known = this.#byToken.get(first) ?? [];
    if (isLetter) return known.filter((person) => person.tokens.length === 1);
    const found = known.filter(
      (person) =>
        isWithin(tokens, person.tokens) || (tokens.length === 1 && person.aliases.has(first)),
    );
    if (found.length > 0 || tokens.length === 1) return found;
    const called = this.#byNickname.get(tokens.join(' '));
    if (called !== undefined) return called;
    return this.#familiar.has(first) ? this.named(tokens.slice(1)) : found;
  }
}

/** `Bambang PW` of Bambang Prasetyo Wirawan: the first name whole, and letters for the others. */
function isInitialed({ tokens }: Person, [first, letters]: readonly string[]): boolean {
  const others = tokens.slice(1).map(([letter]) => letter);
  return tokens[0] === first && others.length > 1 && others.join('') === letters;
}

function put(index: Map<string, Person[]>, key: string, person: Person): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [person]);
  else if (list.length < MAX_SHARING && list.at(-1) !== person) list.push(person);
}

function onlyOne(
  persons: readonly Person[],
  isMeant: (person: Person) => boolean,
): Person | undefined {
  const meant = persons.filter(isMeant);
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * The persons whom the sure candidates name, longest name first, without those that shorten a
 * longer one.
 */
export function gatherPersons(candidates: readonly NameCandidate[], names: Names): Persons {
  const persons = new Persons(names.lexicon.familiar);
  const owners = ownersOfNicknames(candidates, names);
  const own = sureOnes(candidates).filter(({ tokens }) => !owners.has(tokens.join(' ')));
  for (const candidate of own.sort((a, b) => b.tokens.length - a.tokens.length)) {
    const known = persons.named(candidate.tokens);
    if (known.some((person) => !isOtherThan(candidate, person))) continue;
    const fuller = known.length === 0 ? persons.shortenedBy(candidate) : undefined;
    if (fuller !== undefined) {
      persons.addAlias(fuller, candidate.tokens.join(' '));
      continue;
    }
    const { text, words } = names.paragraphs[candidate.paragraph] ?? { text: '', words: [] };
    const { start, end } = spanOfSegment(candidate.segment, text, words);
    persons.add({
      tokens: candidate.tokens,
      name: text.slice(start, end),
      aliases: new Set(aliasesAfter(candidate, names)),
      isKin: candidate.isKin,
    });
  }
  for (const [nickname, owner] of owners) {
    const [person] = persons.named(owner.tokens);
    if (person !== undefined) persons.addAlias(person, nickname);
  }
  for (const initials of speakersByInitials(candidates, names)) {
    const person = persons.named([initials]).length === 0 && persons.withInitials(initials);
    if (person) persons.addAlias(person, initials);
  }
  return persons;
}

/** Candidates with evidence enough, and those just short of it whom a sure one vouches for. */
function sureOnes(candidates: readonly NameCandidate[]): NameCandidate[] {
  const animals = new Set(candidates.flatMap((one) => (one.isAnimal ? nameOf(one) : [])));
  const people = candidates.filter((one) => !animals.has(nameOf(one)));
  const sure = new Set(people.filter(({ evidence }) => evidence >= ENOUGH));
  const short = new Set([...sure].flatMap(({ tokens }) => (tokens.length === 1 ? tokens : [])));
  for (const candidate of people) {
    // `Slavko Obranovic … kata Obranovic`: the short name vouches for the long one.
    const { tokens, evidence } = candidate;
    const isVouched = isNameLength(tokens) && tokens.some((token) => short.has(token));
    if (isVouched && evidence >= 0) sure.add(candidate);
  }
  // `Budi Santoso, Ian Kabes, dan Karel Wuisan`: a list forwards, then backwards.
  for (const [index, candidate] of people.entries()) {
    const before = people[index - 1];
    if (!candidate.isListed || before === undefined || !sure.has(before)) continue;
    // `berinisial HZ dan LR`
    if (isInitials(before) && isInitials(candidate)) sure.add(candidate);
    else vouch(candidate, sure);
  }
  for (let index = people.length - 1; index > 0; index--) {
    const candidate = people[index];
    const before = people[index - 1];
    if (candidate?.isListed === true && before !== undefined && sure.has(candidate)) {
      vouch(before, sure);
    }
  }
  vouchForLists(people, sure);
  return people.filter((candidate) => sure.has(candidate));
}

/** At least this many names make a list of people, if half of them are surely people's. */
const LISTED_PEOPLE = 6;

/** `Rido (11), Dila, Adnan (6), Budi, Supinem (50), Kemi`: in a long list the sure names vouch for the others. */
function vouchForLists(people: readonly NameCandidate[], sure: Set<NameCandidate>): void {
  let from = 0;
  for (let to = 1; to <= people.length; to++) {
    if (people[to]?.isListed === true) continue;
    const list = people.slice(from, to);
    const known = list.filter((candidate) => sure.has(candidate)).length;
    if (list.length >= LISTED_PEOPLE && known * 2 >= list.length) {
      for (const one of list) if (one.evidence >= 0 && !isInitials(one)) sure.add(one);
    }
    from = to;
  }
}

function nameOf({ tokens }: NameCandidate): string {
  return tokens.join(' ');
}

function vouch(candidate: NameCandidate, sure: Set<NameCandidate>): void {
  const { evidence, tokens } = candidate;
  // `guru SD, Budi Santoso`
  if (isInitials(candidate)) return;
  if (evidence === ENOUGH - 1 || (evidence === 0 && isNameLength(tokens))) sure.add(candidate);
}

function isInitials({ tokens, evidence }: NameCandidate): boolean {
  return tokens.length === 1 && (tokens[0]?.length ?? 0) <= 2 && evidence >= 0;
}

function isNameLength(tokens: readonly string[]): boolean {
  return tokens.length > 1 && tokens.length < 5;
}

/** A son with his father's name is not the father. */
function isOtherThan(candidate: NameCandidate, person: Person): boolean {
  return (
    candidate.tokens.length === 1 &&
    person.isKin &&
    !candidate.isKin &&
    candidate.role !== null &&
    person.tokens.at(-1) === candidate.tokens[0]
  );
}
