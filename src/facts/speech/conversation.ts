/**
 * Who spoke, and whom an article is about, up to a given place: resolves `ujarnya`, `dia`, `the senator`.
 * Indonesian pronouns tell no gender, so nearness decides, and the speaker is left open when it cannot.
 */
import type { Gender } from '../../language/gender.js';
import type { PersonMention, Speaker } from '../facts.js';
import { compareRoles, readRoleMeaning } from '../names/roles.js';
import { genderOf } from './gender.js';
import type { SpeakerReference } from './speaker-phrase.js';

/** At most this many bodies remembered. */
const MAX_BODIES = 32;

interface Body {
  readonly name: string;
  readonly paragraph: number;
}

/** How strongly a sentence without a quotation suggests its subject as the next speaker. */
export type Weight = 'stance' | 'subject' | 'agent' | 'only';

interface Heard {
  readonly speaker: Speaker;
  readonly isPerson: boolean;
  /** A ministry, a company: no `he` and no `dia`. */
  readonly isBody: boolean;
  readonly paragraph: number;
  readonly turn: number;
}

/** Who has been met and who spoke last, from which pronouns, offices and bare quotations get a speaker. */
export interface Conversation {
  /** Forgets everybody, since a new section is a new story. */
  startSection(): void;
  /** Takes note of a person met outside quotations. */
  meet(speaker: Speaker, paragraph: number, weight: Weight): void;
  /** Takes note of whoever a sentence names, for a pronoun that nobody nearer fits. */
  mention(speaker: Speaker, paragraph: number): void;
  /** Takes note of whose relative somebody is: `suaminya, Joko`. */
  relate(kin: string, speaker: Speaker): void;
  /** Takes note of a body named in the text. */
  meetBody(name: string, paragraph: number): void;
  /**
   * The speaker meant by `reference`, noted as the one who spoke last; null leaves it open. `goesOn`: the verb
   * says that it is whoever spoke before (`tambah`).
   */
  resolve(reference: SpeakerReference | null, paragraph: number, goesOn?: boolean): Speaker | null;
}

/**
 * A conversation in which offices are known by the `people` of the whole article; `headStands` is where the
 * noun of an office has its place, from which a part of it may stand for the whole.
 */
export function openConversation(
  people: readonly (readonly PersonMention[])[],
  headStands: 'first' | 'last',
): Conversation {
  // Most reports name no speaker by an office alone.
  let holders: ReadonlyMap<string, Speaker | null> | null = null;
  let offices: readonly Office[] | null = null;
  let last: Heard | null = null;
  let lastButBodies: Heard | null = null;
  let met: Partial<Record<Weight, Heard>> = {};
  let mentioned: Partial<Record<Gender, Heard>> = {};
  let relatives = new Map<string, Speaker>();
  let bodies: Body[] = [];
  let turn = 0;

  /**
   * The likeliest person meant by a word that names nobody, at most `reach` paragraphs back; by `he` and
   * `she`, nobody known to be of the other `gender`.
   */
  function recall(
    paragraph: number,
    reach: number,
    gender: Gender | null = null,
    spoke: Heard | null = last,
    goesOn = false,
  ): Heard | null {
    const fits = ({ speaker }: Heard): boolean =>
      gender === null || (genderOf(speaker) ?? gender) === gender;
    const from = (heard: Heard | null | undefined, back: number): Heard | null =>
      heard && paragraph - heard.paragraph <= back && fits(heard) ? heard : null;
    const isNewer = (heard: Heard | null): heard is Heard =>
      heard !== null && heard.turn > (spoke?.turn ?? -1);
    const stance = from(met.stance, 0);
    if (goesOn && spoke !== null && from(spoke, 1)) return spoke;
    if (isNewer(stance)) return stance;
    // Whoever the last sentence is about, when nobody has spoken since, is about to speak.
    const [subject = null] = [from(met.stance, 1), from(met.subject, 1)]
      .filter(isNewer)
      .sort((one, other) => other.turn - one.turn);
    if (subject !== null) return subject;
    // `The company's director apologized. "We failed," she said.`
    // `She was accused by a defender. "You stoked it," he wrote.`
    const told = gender === null ? null : (from(met.agent, 0) ?? from(met.only, 0));
    return (
      from(spoke, 0) ??
      from(met.subject, 0) ??
      told ??
      from(spoke, 1) ??
      from(met.only, 0) ??
      from(met.subject, 1) ??
      from(spoke, reach) ??
      from(met.only, Math.min(reach, 1)) ??
      from(gender && mentioned[gender], Math.min(reach, 1))
    );
  }

  /** The body meant by `bank itu` or `perusahaan itu`: who spoke last, else the last one so called. */
  function recallBody(noun: string, isAny: boolean, paragraph: number): Speaker | null {
    const isCalled = (name: string) => wordsOf(name).includes(noun);
    if (last && !last.isPerson && (isAny || isCalled(last.speaker.name))) return last.speaker;
    const named =
      bodies.findLast(({ name }) => isCalled(name)) ??
      (isAny ? bodies.findLast((body) => paragraph - body.paragraph <= 1) : undefined);
    return named ? { name: named.name, role: null } : null;
  }

  function note(speaker: Speaker, isPerson: boolean, paragraph: number, isBody = false): Speaker {
    last = { speaker, isPerson, isBody, paragraph, turn: turn++ };
    if (!isBody) lastButBodies = last;
    return speaker;
  }

  return {
    startSection() {
      last = null;
      lastButBodies = null;
      met = {};
      mentioned = {};
      relatives = new Map();
      bodies = [];
    },
    relate(kin, speaker) {
      relatives.set(kin, speaker);
    },
    meetBody(name, paragraph) {
      bodies.push({ name, paragraph });
      if (bodies.length > MAX_BODIES) bodies.shift();
    },
    meet(speaker, paragraph, weight) {
      met[weight] = { speaker, isPerson: true, isBody: false, paragraph, turn: turn++ };
    },
    mention(speaker, paragraph) {
      const gender = genderOf(speaker);
      if (gender)
        mentioned[gender] = { speaker, isPerson: true, isBody: false, paragraph, turn: turn++ };
    },
    resolve(reference, paragraph, goesOn = false) {
      if (reference?.kind === 'source') return null;
      if (reference?.kind === 'named') return note(reference.speaker, true, paragraph);
      if (reference?.kind === 'described') {
        holders ??= holdersByRole(people, headStands);
        offices ??= officesOf(people);
        const holder =
          holderOf(reference.noun, last, holders, headStands) ??
          holderByMeaning(reference, offices);
        if (holder) return note(holder, true, paragraph);
        // `ujar sang suami`
        const relative = reference.pointsBack ? relatives.get(officeOf(reference.noun)) : undefined;
        if (relative) return note(relative, true, paragraph);
        if (reference.isBody && reference.pointsBack) {
          const { phrase, isAnyBody } = reference;
          const body = recallBody(officeOf(phrase), isAnyBody, paragraph);
          return note(body ?? { name: phrase, role: null }, false, paragraph, true);
        }
        const meant = reference.pointsBack
          ? recall(paragraph, Number.POSITIVE_INFINITY, null, last, goesOn)
          : null;
        if (meant) return note(meant.speaker, meant.isPerson, paragraph, meant.isBody);
        return note({ name: reference.phrase, role: null }, false, paragraph, reference.isBody);
      }
      const reach = reference === null ? 1 : Number.POSITIVE_INFINITY;
      // `katanya` and `they` may be a ministry; `dia` is somebody.
      const isSomebody = reference !== null && reference.span !== null && !reference.plural;
      const spoke = isSomebody ? lastButBodies : last;
      const heard = recall(paragraph, reach, reference?.gender, spoke, goesOn);
      // `mereka` stands for a body, or for people of whom not one alone was the speaker.
      if (!heard || (reference?.plural && heard.isPerson)) return null;
      return note(heard.speaker, heard.isPerson, paragraph, heard.isBody);
    },
  };
}

/**
 * The person an office stands for: who spoke last, if it is
 * theirs, else its only holder in the article.
 */
function holderOf(
  phrase: string,
  last: Heard | null,
  holders: ReadonlyMap<string, Speaker | null>,
  headStands: 'first' | 'last',
): Speaker | null {
  const office = officeOf(phrase);
  const lastRole = officeOf(last?.speaker.role ?? '');
  const isPart =
    headStands === 'first' ? lastRole.startsWith(`${office} `) : lastRole.endsWith(` ${office}`);
  if (last && (lastRole === office || isPart)) return last.speaker;
  return holders.get(office) ?? null;
}

/** At most this many offices are compared for synonyms; no report has as many. */
const MAX_OFFICES = 128;

/** Each office said of somebody, once. */
function officesOf(people: readonly (readonly PersonMention[])[]): readonly Office[] {
  const offices = new Map<string, Office>();
  for (const { name, role } of people.flat()) {
    if (offices.size === MAX_OFFICES) break;
    if (role !== null) offices.set(`${name}\n${role}`, { name, role });
  }
  return [...offices.values()];
}

interface Office extends Speaker {
  readonly role: string;
}

/**
 * The only one who holds the office by another of its names: `Menlu RI` is `Menteri Luar Negeri`,
 * `Kepala Negara` the `Presiden`. None when both say more and it differs: `Jubir KPK` is not
 * `Jubir Polri`.
 */
function holderByMeaning(
  { noun }: SpeakerReference & { readonly kind: 'described' },
  offices: readonly Office[],
): Speaker | null {
  if (!/^\p{Lu}/u.test(noun)) return null;
  const asked = readRoleMeaning(noun);
  if (asked.offices.size === 0) return null;
  const fitting = offices.filter(({ role }) => {
    const held = readRoleMeaning(role);
    const isBare = held.rest.size === 0 || [...asked.rest].every((word) => held.rest.has(word));
    return isBare && compareRoles(held, asked) > UNLIKE;
  });
  const [first] = fitting;
  return first && fitting.every(({ name }) => name === first.name) ? first : null;
}

/** Highest likeness of two offices of which one is a former or a future one. */
const UNLIKE = 0.5;

/** Words of an office that are looked at. */
const MAX_OFFICE_WORDS = 12;

/**
 * Offices, and their nouns with a part of what follows
 * (`Presiden`), with their holder; null when they have several.
 */
function holdersByRole(
  people: readonly (readonly PersonMention[])[],
  headStands: 'first' | 'last',
): ReadonlyMap<string, Speaker | null> {
  const holders = new Map<string, Speaker | null>();
  for (const { name, role } of people.flat()) {
    const parts = wordsOf(role ?? '').slice(0, MAX_OFFICE_WORDS);
    for (let length = 1; length <= parts.length; length++) {
      const office = (headStands === 'first' ? parts.slice(0, length) : parts.slice(-length)).join(
        ' ',
      );
      const known = holders.get(office);
      if (known === undefined) holders.set(office, { name, role });
      else if (known !== null && known.name !== name) holders.set(office, null);
    }
  }
  holders.delete('');
  return holders;
}

function wordsOf(name: string): string[] {
  return officeOf(name).split(' ');
}

function officeOf(phrase: string): string {
  return phrase.toLowerCase().trim().replace(/\s+/g, ' ');
}
