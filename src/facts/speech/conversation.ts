/**
 * Who spoke, and whom an article is about, up to a given place: resolves `ujarnya`, `dia`, `the senator`.
 * Indonesian pronouns tell no gender, so nearness decides, and the speaker is left open when it cannot.
 */
import type { Gender } from '../../language/gender.js';
import type { Speaker } from '../facts.js';
import type { Callings } from './callings.js';
import type { SpeakerReference } from './speaker-phrase.js';

/** At most this many bodies remembered. */
const MAX_BODIES = 32;

interface Body {
  readonly name: string;
  readonly paragraph: number;
}

type Description = SpeakerReference & { readonly kind: 'described' };

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
  /** Takes note of everybody named outside quotations, whatever a sentence says of them. */
  see(name: string): void;
  /** Whom a word for the subject of a sentence means, of those met before: `ia`, `Bupati`, `sang istri`. */
  identify(reference: SpeakerReference, paragraph: number): Speaker | null;
  /** Takes note of a body named in the text. */
  meetBody(name: string, paragraph: number): void;
  /**
   * The speaker meant by `reference`, noted as the one who spoke last; null leaves it open. `goesOn`: the verb
   * says that it is whoever spoke before (`tambah`).
   */
  resolve(reference: SpeakerReference | null, paragraph: number, goesOn?: boolean): Speaker | null;
}

/** A conversation among people known by what the whole article calls them. */
export function openConversation(callings: Callings): Conversation {
  let last: Heard | null = null;
  let lastButBodies: Heard | null = null;
  let met: Partial<Record<Weight, Heard>> = {};
  let mentioned: Partial<Record<Gender, Heard>> = {};
  /** When each of the people last did something, and was last named. */
  const acted = new Map<string, number>();
  const seen = new Map<string, number>();
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
      gender === null || (callings.genderOf(speaker) ?? gender) === gender;
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

  /** The likeliest person meant by the subject of a sentence that names nobody. */
  function recallPerson(paragraph: number, gender: Gender | null = null): Speaker | null {
    const heard = recall(paragraph, 1, gender, lastButBodies);
    return heard?.isPerson ? heard.speaker : null;
  }

  /** The one who did something last of those whom the article calls so, else who was named last. */
  function recallCalled({ noun, pointsBack }: Description): Speaker | null {
    const called = callings.calledBy(noun);
    // `atlet asal Arga itu` may be anybody met, whatever else is said of others.
    const isOffice = !pointsBack || /^\p{Lu}/u.test(noun);
    const candidates = called.length > 0 || !isOffice ? called : callings.holdersOf(noun);
    if (candidates.length < 2) return candidates[0] ?? null;
    for (const turns of [acted, seen]) {
      const [first] = candidates
        .filter(({ name }) => turns.has(name))
        .toSorted((one, other) => (turns.get(other.name) ?? 0) - (turns.get(one.name) ?? 0));
      if (first) return first;
    }
    return null;
  }

  function note(speaker: Speaker, isPerson: boolean, paragraph: number, isBody = false): Speaker {
    acted.set(speaker.name, turn);
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
      bodies = [];
    },
    see(name) {
      seen.set(name, turn);
    },
    identify(reference, paragraph) {
      switch (reference.kind) {
        case 'named':
          return reference.speaker;
        case 'described':
          return recallCalled(reference) ?? (reference.pointsBack ? recallPerson(paragraph) : null);
        case 'pronoun':
          return recallPerson(paragraph, reference.gender);
        case 'source':
          return null;
      }
    },
    meetBody(name, paragraph) {
      bodies.push({ name, paragraph });
      if (bodies.length > MAX_BODIES) bodies.shift();
    },
    meet(speaker, paragraph, weight) {
      if (weight !== 'only') acted.set(speaker.name, turn);
      met[weight] = { speaker, isPerson: true, isBody: false, paragraph, turn: turn++ };
    },
    mention(speaker, paragraph) {
      const gender = callings.genderOf(speaker);
      if (gender)
        mentioned[gender] = { speaker, isPerson: true, isBody: false, paragraph, turn: turn++ };
    },
    resolve(reference, paragraph, goesOn = false) {
      if (reference?.kind === 'source') return null;
      if (reference?.kind === 'named') return note(reference.speaker, true, paragraph);
      if (reference?.kind === 'described') {
        const called = recallCalled(reference);
        if (called) return note(called, true, paragraph);
        if (reference.isBody && reference.pointsBack) {
          const { phrase, isAnyBody } = reference;
          const body = recallBody(phrase.toLowerCase(), isAnyBody, paragraph);
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

function wordsOf(name: string): string[] {
  return name.toLowerCase().trim().split(/\s+/);
}
