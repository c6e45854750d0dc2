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

/** How somebody stands in a sentence without speech: what it is about, who does what it tells, alone. */
export type Part = 'subject' | 'agent' | 'only';

interface Heard {
  readonly speaker: Speaker;
  readonly isPerson: boolean;
  /** A ministry, a company: no `he` and no `dia`. */
  readonly isBody: boolean;
  readonly paragraph: number;
  /** Whether they spoke, and were not only told of. */
  readonly spoke: boolean;
}

/** What the words of a quotation and its verb tell of who spoke, besides naming them. */
export interface Clues {
  /** The verb says that it is whoever spoke before: `tambah`. */
  readonly goesOn: boolean;
  /** The verb says that somebody is answered: `jawab`. */
  readonly replies: boolean;
  /** Whether it is a question. */
  readonly asks: boolean;
  /** People named in it: nobody speaks of themselves by name. */
  readonly named: readonly string[];
  /** Who is spoken to. */
  readonly listener: SpeakerReference | null;
}

const NO_CLUES: Clues = {
  goesOn: false,
  replies: false,
  asks: false,
  named: [],
  listener: null,
};

/** At most this many are remembered of those who stood in sentences in one way. */
const MAX_MET = 16;

/** Who has been met and who spoke last, from which pronouns, offices and bare quotations get a speaker. */
export interface Conversation {
  /** Forgets everybody, since a new section is a new story. */
  startSection(): void;
  /** Takes note of a person met outside quotations. */
  meet(speaker: Speaker, paragraph: number, part: Part): void;
  /** Takes note of who asks something in the words of the report. */
  ask(speaker: Speaker): void;
  /** Takes note of everybody named outside quotations, whatever a sentence says of them. */
  see(speaker: Speaker, paragraph: number): void;
  /** Whom a word for the subject of a sentence means, of those met before: `ia`, `Bupati`, `sang istri`. */
  identify(reference: SpeakerReference, paragraph: number): Speaker | null;
  /** Takes note of a body named in the text. */
  meetBody(name: string, paragraph: number): void;
  /** The speaker meant by `reference`, noted as the one who spoke last; null leaves it open. */
  resolve(reference: SpeakerReference | null, paragraph: number, clues?: Clues): Speaker | null;
}

/** A conversation among people known by what the whole article calls them. */
export function openConversation(callings: Callings): Conversation {
  /** Who spoke or was the subject of a sentence, in order. */
  let acts: Heard[] = [];
  /** Who did something to the subject, and who was named alone. */
  let agents: Heard[] = [];
  let alone: Heard[] = [];
  /** Who asked something last, until somebody else speaks. */
  let asker: string | null = null;
  let seen: Heard[] = [];
  /** When each of the people last did something, and was last named. */
  const acted = new Map<string, number>();
  const named = new Map<string, number>();
  let bodies: Body[] = [];
  let turn = 0;

  /**
   * The likeliest person meant by a word that names nobody, at most `reach` paragraphs back; by `he` and
   * `she`, nobody known to be of the other gender.
   */
  function recall(paragraph: number, search: Search, clues: Clues = NO_CLUES): Heard | null {
    const { reach, gender, isSomebody } = search;
    const fits = ({ speaker, isBody }: Heard): boolean => {
      if (isBody && isSomebody) return false;
      if (clues.named.includes(speaker.name)) return false;
      if (clues.replies && speaker.name === asker) return false;
      return gender === null || (callings.genderOf(speaker) ?? gender) === gender;
    };
    const from = (list: readonly Heard[], back: number): Heard | null => {
      const newest = list.findLast(fits);
      return newest && paragraph - newest.paragraph <= back ? newest : null;
    };
    // Merely to be named makes nobody speak, but for a pronoun of their gender, an answer and where
    // somebody else is spoken to.
    const fromSeen = (): Heard | null => {
      const isAnswer = (clues.replies && asker !== null) || clues.listener !== null;
      const isMeant = ({ speaker }: Heard) =>
        gender !== null && callings.genderOf(speaker) === gender;
      return from(isAnswer ? seen : seen.filter(isMeant), Math.min(reach, 1));
    };
    const spoke = (back: number): Heard | null =>
      from(
        acts.filter(({ spoke }) => spoke),
        back,
      );
    const goesOn = clues.goesOn ? spoke(1) : null;
    if (goesOn) return goesOn;
    // Whoever the last sentence is about, when nobody has spoken since, is about to speak.
    const last = from(acts, 1);
    if (last && (last.paragraph === paragraph || !last.spoke)) return last;
    // `The company's director apologized. "We failed," she said.`
    // `She was accused by a defender. "You stoked it," he wrote.`
    const told = gender === null ? null : (from(agents, 0) ?? from(alone, 0));
    return (
      told ??
      last ??
      from(alone, 0) ??
      spoke(reach) ??
      from(alone, Math.min(reach, 1)) ??
      fromSeen()
    );
  }

  /** The body meant by `bank itu` or `perusahaan itu`: who spoke last, else the last one so called. */
  function recallBody(noun: string, isAny: boolean, paragraph: number): Speaker | null {
    const isCalled = (name: string) => wordsOf(name).includes(noun);
    const last = acts.findLast(({ spoke }) => spoke);
    if (last && !last.isPerson && (isAny || isCalled(last.speaker.name))) return last.speaker;
    const named =
      bodies.findLast(({ name }) => isCalled(name)) ??
      (isAny ? bodies.findLast((body) => paragraph - body.paragraph <= 1) : undefined);
    return named ? { name: named.name, role: null } : null;
  }

  /** The likeliest person meant by the subject of a sentence that names nobody. */
  function recallPerson(paragraph: number, gender: Gender | null = null): Speaker | null {
    const meant = recall(paragraph, { reach: 1, gender, isSomebody: true });
    return meant?.isPerson ? meant.speaker : null;
  }

  /** The one who did something last of those whom the article calls so, else who was named last. */
  function recallCalled({ noun, pointsBack }: Description): Speaker | null {
    const known = callings.calledBy(noun);
    const called = known.length > 0 || !pointsBack ? known : callings.calledByNoun(noun);
    // `atlet asal Arga itu` may be anybody met, whatever else is said of others.
    const isOffice = !pointsBack || /^\p{Lu}/u.test(noun);
    const candidates = called.length > 0 || !isOffice ? called : callings.holdersOf(noun);
    if (candidates.length < 2) return candidates[0] ?? null;
    for (const turns of [acted, named]) {
      const [first] = candidates
        .filter(({ name }) => turns.has(name))
        .toSorted((one, other) => (turns.get(other.name) ?? 0) - (turns.get(one.name) ?? 0));
      if (first) return first;
    }
    return null;
  }

  /** Who is named by a reference, or by what the article calls them. */
  function calledBy(reference: SpeakerReference): Speaker | null {
    if (reference.kind === 'named') return reference.speaker;
    return reference.kind === 'described' ? recallCalled(reference) : null;
  }

  function note(speaker: Speaker, isPerson: boolean, paragraph: number, isBody = false): Speaker {
    acted.set(speaker.name, turn);
    keep(acts, { speaker, isPerson, isBody, paragraph, spoke: true });
    turn++;
    return speaker;
  }

  function speakerOf(
    reference: SpeakerReference | null,
    paragraph: number,
    clues: Clues,
  ): Speaker | null {
    if (reference?.kind === 'source') return null;
    if (reference?.kind === 'named') return note(reference.speaker, true, paragraph);
    const far = Number.POSITIVE_INFINITY;
    if (reference?.kind === 'described') {
      const called = recallCalled(reference);
      if (called) return note(called, true, paragraph);
      if (reference.isBody && reference.pointsBack) {
        const { phrase, isAnyBody } = reference;
        const body = recallBody(phrase.toLowerCase(), isAnyBody, paragraph);
        return note(body ?? { name: phrase, role: null }, false, paragraph, true);
      }
      const search = { reach: far, gender: null, isSomebody: false };
      const meant = reference.pointsBack ? recall(paragraph, search, clues) : null;
      if (meant) return note(meant.speaker, meant.isPerson, paragraph, meant.isBody);
      return note({ name: reference.phrase, role: null }, false, paragraph, reference.isBody);
    }
    // `katanya` and `they` may be a ministry; `dia` is somebody.
    const isSomebody = reference !== null && reference.span !== null && !reference.plural;
    const reach = reference === null ? 1 : far;
    const meant = recall(
      paragraph,
      { reach, gender: reference?.gender ?? null, isSomebody },
      clues,
    );
    // `mereka` stands for a body, or for people of whom not one alone was the speaker.
    if (!meant || (reference?.plural && meant.isPerson)) return null;
    return note(meant.speaker, meant.isPerson, paragraph, meant.isBody);
  }

  return {
    startSection() {
      acts = [];
      agents = [];
      alone = [];
      asker = null;
      seen = [];
      bodies = [];
    },
    ask(speaker) {
      asker = speaker.name;
    },
    see(speaker, paragraph) {
      named.set(speaker.name, turn);
      keep(seen, { speaker, isPerson: true, isBody: false, paragraph, spoke: false });
    },
    identify(reference, paragraph) {
      switch (reference.kind) {
        case 'pronoun':
          return recallPerson(paragraph, reference.gender);
        case 'described':
          return calledBy(reference) ?? (reference.pointsBack ? recallPerson(paragraph) : null);
        default:
          return calledBy(reference);
      }
    },
    meetBody(name, paragraph) {
      bodies.push({ name, paragraph });
      if (bodies.length > MAX_BODIES) bodies.shift();
    },
    meet(speaker, paragraph, part) {
      const list = { subject: acts, agent: agents, only: alone }[part];
      if (part !== 'only') acted.set(speaker.name, turn);
      keep(list, { speaker, isPerson: true, isBody: false, paragraph, spoke: false });
      turn++;
    },
    resolve(reference, paragraph, clues = NO_CLUES) {
      const listener = clues.listener ? calledBy(clues.listener) : null;
      const named = listener ? [...clues.named, listener.name] : clues.named;
      const told = { ...clues, named, listener: listener && clues.listener };
      const speaker = speakerOf(reference, paragraph, told);
      asker = clues.asks ? (speaker?.name ?? null) : null;
      return speaker;
    },
  };
}

/** Whom a word that names nobody may mean. */
interface Search {
  /** At most this many paragraphs back. */
  readonly reach: number;
  readonly gender: Gender | null;
  /** Whether it is no body. */
  readonly isSomebody: boolean;
}

function keep(list: Heard[], one: Heard): void {
  list.push(one);
  if (list.length > MAX_MET) list.shift();
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().trim().split(/\s+/);
}
