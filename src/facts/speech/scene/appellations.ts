/**
 * What an article calls its people besides their names: by an office (`Bupati`), by what is next to
 * the name (`Penasihat hukumnya, Budi`, `Budi, sopir bus,`) and by how they are related
 * (`sang istri`).
 */
import type { Gender } from '../../../language/gender.js';
import type { ReportingLexicon } from '../../../language/reporting.js';
import type { PersonMention, Speaker } from '../../facts.js';
import { compareRoles, readRoleMeaning } from '../../names/roles.js';
import type { Narration } from '../narration/narration.js';
import { readBeside } from './beside-name.js';
import { genderOf, genderOfWord } from './gender.js';

/** What the people of an article are read from. */
interface Source {
  readonly people: readonly (readonly PersonMention[])[];
  readonly narrations: readonly Narration[];
  readonly lexicon: ReportingLexicon;
}

/** Who is called what in an article; read when first asked for. */
export class Appellations {
  readonly #source: Source;
  #read: Index | null = null;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Everybody called so, by the noun with whatever part of the words that go with it. */
  calledBy(words: string): readonly Speaker[] {
    const key = wordsOf(words).join(' ');
    const { ownerSuffix } = this.#source.lexicon;
    const known = this.#index.called(key);
    // `Suaminya`
    const isOwned = known === undefined && ownerSuffix !== null && key.endsWith(ownerSuffix);
    return (isOwned ? this.#index.called(key.slice(0, -ownerSuffix.length)) : known) ?? [];
  }

  /** Everybody called by the noun of a description: `kiper` of `kiper Arga`. */
  calledByNoun(words: string): readonly Speaker[] {
    const noun = wordsOf(words).at(this.#source.lexicon.headPosition === 'first' ? 0 : -1);
    return this.#index.called(noun ?? '') ?? [];
  }

  /** Everybody who holds the office by another of its names: `Menlu RI` is `Menteri Luar Negeri`. */
  holdersOf(office: string): readonly Speaker[] {
    return holdersByMeaning(office, this.#index.offices);
  }

  /** Whether somebody is a woman or a man, as far as the name, the office or what they are called shows. */
  genderOf(speaker: Speaker): Gender | null {
    return this.#index.genderOf(speaker.name) ?? genderOf(speaker);
  }

  get #index(): Index {
    this.#read ??= new Index(this.#source);
    return this.#read;
  }
}

/** Longest office that is read, in words. */
const MAX_OFFICE_WORDS = 12;
/** Most people remembered for one word. */
const MAX_SHARING = 16;
/** Most offices compared for synonyms; no report has as many. */
const MAX_OFFICES = 128;

interface Office extends Speaker {
  readonly role: string;
}

/** The people of an article by what they are called. */
class Index {
  readonly #lexicon: ReportingLexicon;
  /** By the noun with more and more of the words that go with it. */
  readonly #called = new Map<string, Speaker[]>();
  readonly #offices = new Map<string, Office>();
  readonly #genders = new Map<string, Gender>();

  constructor({ people, narrations, lexicon }: Source) {
    this.#lexicon = lexicon;
    for (const person of people.flat()) this.#addOffice(person);
    for (const narration of narrations) {
      for (const person of narration.people) this.#addBeside(narration, person);
    }
  }

  called(words: string): readonly Speaker[] | undefined {
    return this.#called.get(words);
  }

  get offices(): readonly Office[] {
    return [...this.#offices.values()];
  }

  genderOf(name: string): Gender | undefined {
    return this.#genders.get(name);
  }

  #addOffice({ name, role }: PersonMention): void {
    const key = `${name}\n${role}`;
    if (role === null || this.#offices.has(key)) return;
    if (this.#offices.size < MAX_OFFICES) this.#offices.set(key, { name, role });
    this.#add(wordsOf(role).slice(0, MAX_OFFICE_WORDS), { name, role });
  }

  #addBeside(narration: Narration, person: PersonMention): void {
    const { name, role } = person;
    const { title, descriptions } = readBeside(narration, person);
    for (const words of descriptions) this.#add(words, { name, role });
    if (this.#lexicon.pronounGenders.size === 0 || this.#genders.has(name)) return;
    const nouns = descriptions.flatMap((words) => words.at(-1) ?? []);
    const [gender] = [title, ...nouns].flatMap((word) => genderOfWord(word) ?? []);
    if (gender !== undefined) this.#genders.set(name, gender);
  }

  #add(words: readonly string[], speaker: Speaker): void {
    for (let length = 1; length <= words.length; length++) {
      const isFirst = this.#lexicon.headPosition === 'first';
      const part = isFirst ? words.slice(0, length) : words.slice(-length);
      const key = part.join(' ');
      if (key === '') continue;
      const known = this.#called.get(key);
      if (known === undefined) this.#called.set(key, [speaker]);
      else if (known.length < MAX_SHARING && known.every(({ name }) => name !== speaker.name))
        known.push(speaker);
    }
  }
}

/** Highest likeness of two offices of which one is a former or a future one. */
const UNLIKE = 0.5;

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

/** The words of a description, without capitals. */
function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().trim().split(/\s+/);
}
