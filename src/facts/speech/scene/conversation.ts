/**
 * Who speaks and whom an article is about, up to a given place: resolves `ujarnya`, `dia`, `the senator`,
 * and leaves the speaker open where nobody is likely enough.
 */
import type { Gender } from '../../../language/gender.js';
import type { Speaker } from '../../facts.js';
import type { SpeakerReference } from '../speakers/speaker-reference.js';
import type { Appellations } from './appellations.js';
import { recall, recallBody, type Search } from './recall.js';
import { addAppearance, addBody, openScene, type Participant } from './scene.js';

/**
 * What somebody is to a sentence without speech: its subject, who does something to the subject, or the
 * only person named in it.
 */
export type Part = 'subject' | 'agent' | 'only';

/** What the words of a quotation and its verb reveal of who spoke, besides naming them. */
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

type Description = SpeakerReference & { readonly kind: 'described' };

/** Somebody without a name, and when they were met. */
interface Unnamed {
  readonly noun: string;
  readonly speaker: Speaker;
  readonly turn: number;
}

/**
 * Who has been met and who spoke last, from which pronouns, offices and bare quotations get a speaker.
 * Paragraphs are given by their index and must come in order.
 */
export class Conversation {
  readonly #appellations: Appellations;
  #scene = openScene();
  /** Counts who does something, in order. */
  #turn = 0;
  /** The turn in which each person, by name, last did something. */
  readonly #lastActed = new Map<string, number>();
  /** Whoever was described last without a name, and the turn. */
  #unnamed: Unnamed | null = null;
  /** The turn in which each person was last named. */
  readonly #lastNamed = new Map<string, number>();

  /** `appellations`: what the whole article calls its people. */
  constructor(appellations: Appellations) {
    this.#appellations = appellations;
  }

  /** Forgets everybody, since a new section is a new story. */
  startSection(): void {
    this.#scene = openScene();
  }

  /** Takes note of a person in a sentence without speech. */
  meet(speaker: Speaker, paragraph: number, part: Part, spoke = false): void {
    const { acts, agents, alone } = this.#scene;
    const list = { subject: acts, agent: agents, only: alone }[part];
    addAppearance(list, { speaker, isPerson: true, isBody: false, paragraph, spoke });
    if (part !== 'only') this.#lastActed.set(speaker.name, this.#turn);
    this.#turn++;
  }

  /** Takes note of somebody without a name, by the noun of the description: `seorang ibu`. */
  meetUnnamed(noun: string, description: string): void {
    this.#unnamed = { noun, speaker: { name: description, role: null }, turn: this.#turn };
  }

  /** Takes note of who asks something in the words of the report. */
  ask(speaker: Speaker): void {
    this.#scene.asker = speaker.name;
  }

  /** Takes note of everybody named outside quotations, whatever a sentence says of them. */
  see(speaker: Speaker, paragraph: number): void {
    const appearance = { speaker, isPerson: true, isBody: false, paragraph, spoke: false };
    addAppearance(this.#scene.seen, appearance);
    this.#lastNamed.set(speaker.name, this.#turn);
  }

  /** Takes note of a body named in the text. */
  meetBody(name: string, paragraph: number): void {
    addBody(this.#scene, { name, paragraph });
  }

  /** Whom a word for the subject of a sentence means, of those met before: `ia`, `Bupati`, `sang istri`. */
  identify(reference: SpeakerReference, paragraph: number): Speaker | null {
    if (reference.kind === 'pronoun') return this.#recallPerson(paragraph, reference.gender);
    const called = this.#calledBy(reference);
    // `Petani resah. … kata Budi, petani lain`: who is named only later is not meant yet.
    if (called && !this.#lastNamed.has(called.name)) return null;
    if (called || reference.kind !== 'described' || !reference.pointsBack) return called;
    return this.#recallPerson(paragraph, null);
  }

  /** The speaker meant by `reference`, noted as the one who spoke last; null leaves it open. */
  resolve(
    reference: SpeakerReference | null,
    paragraph: number,
    clues: Clues = NO_CLUES,
  ): Speaker | null {
    const meant = this.#participantMeant(reference, this.#searchBy(clues, paragraph));
    const speaker = meant?.speaker ?? null;
    this.#scene.asker = clues.asks ? (speaker?.name ?? null) : null;
    if (meant === null || speaker === null) return null;
    const { isPerson, isBody } = meant;
    addAppearance(this.#scene.acts, { speaker, isPerson, isBody, paragraph, spoke: true });
    this.#lastActed.set(speaker.name, this.#turn);
    this.#turn++;
    return speaker;
  }

  /** A search for anybody of the section whom the clues do not rule out. */
  #searchBy({ goesOn, replies, named, listener }: Clues, paragraph: number): Search {
    const { asker } = this.#scene;
    const addressee = listener && this.#calledBy(listener);
    const answered = replies ? asker : null;
    const excluded = [...named];
    if (addressee !== null) excluded.push(addressee.name);
    if (answered !== null) excluded.push(answered);
    const isReply = addressee !== null || answered !== null;
    const reach = Number.POSITIVE_INFINITY;
    return { paragraph, reach, gender: null, isSomebody: false, goesOn, isReply, excluded };
  }

  #participantMeant(reference: SpeakerReference | null, search: Search): Participant | null {
    switch (reference?.kind) {
      case 'named':
        return { speaker: reference.speaker, isPerson: true, isBody: false };
      case 'described':
        return this.#participantDescribed(reference, search);
      case 'pronoun': {
        const { gender, plural, span } = reference;
        // `katanya` and `they` may be a ministry; `dia` is somebody.
        const isSomebody = span !== null && !plural;
        const meant = recall(this.#scene, this.#appellations, { ...search, gender, isSomebody });
        // `mereka` is a body, or people of whom not one alone was the speaker.
        return plural && meant?.isPerson ? null : meant;
      }
      case 'source':
        return null;
      default:
        return recall(this.#scene, this.#appellations, { ...search, reach: 1 });
    }
  }

  #participantDescribed(reference: Description, search: Search): Participant {
    const { phrase, pointsBack, isBody, isAnyBody } = reference;
    const called = this.#latestCalled(reference) ?? this.#unnamedCalled(reference);
    if (called) return { speaker: called, isPerson: true, isBody: false };
    const asWritten = { speaker: { name: phrase, role: null }, isPerson: false, isBody };
    if (!pointsBack) return asWritten;
    if (!isBody) return recall(this.#scene, this.#appellations, search) ?? asWritten;
    const body = recallBody(this.#scene, phrase.toLowerCase(), isAnyBody, search.paragraph);
    return body ? { ...asWritten, speaker: body } : asWritten;
  }

  /** `seorang ibu … kata ibu itu`: who was described so without a name, if nobody has acted since. */
  #unnamedCalled({ noun, pointsBack }: Description): Speaker | null {
    const isMeant = pointsBack && this.#unnamed?.turn === this.#turn;
    return isMeant && this.#unnamed?.noun === noun.toLowerCase() ? this.#unnamed.speaker : null;
  }

  /** The likeliest person meant by the subject of a sentence that names nobody. */
  #recallPerson(paragraph: number, gender: Gender | null): Speaker | null {
    const search = { ...this.#searchBy(NO_CLUES, paragraph), reach: 1, gender, isSomebody: true };
    const meant = recall(this.#scene, this.#appellations, search);
    return meant?.isPerson ? meant.speaker : null;
  }

  /** Who is named by a reference, or by what the article calls them. */
  #calledBy(reference: SpeakerReference): Speaker | null {
    if (reference.kind === 'named') return reference.speaker;
    return reference.kind === 'described' ? this.#latestCalled(reference) : null;
  }

  /** The one who did something last of those whom the article calls so, else who was named last. */
  #latestCalled({ noun, pointsBack }: Description): Speaker | null {
    // `mantan kepala RS Gatot Subroto itu` is not that Subroto.
    const isOther = ({ name }: Speaker) => !pointsBack || !noun.includes(name);
    const known = this.#appellations.calledBy(noun).filter(isOther);
    const isKnown = known.length > 0 || !pointsBack;
    const called = isKnown ? known : this.#appellations.calledByNoun(noun).filter(isOther);
    // `atlet asal Arga itu` may be anybody met, whatever else is said of others.
    const isOffice = !pointsBack || /^\p{Lu}/u.test(noun);
    const candidates = called.length > 0 || !isOffice ? called : this.#appellations.holdersOf(noun);
    // `the climate scientist said`: nobody is pointed back at who has not been named yet.
    const isMet = ({ name }: Speaker) => this.#lastNamed.has(name) || this.#lastActed.has(name);
    if (pointsBack && called.length > 0 && known.length === 0 && !candidates.some(isMet))
      return null;
    if (candidates.length < 2) return candidates[0] ?? null;
    return latestOf(candidates, this.#lastActed) ?? latestOf(candidates, this.#lastNamed);
  }
}

function latestOf(
  candidates: readonly Speaker[],
  turns: ReadonlyMap<string, number>,
): Speaker | null {
  const [latest] = candidates
    .filter(({ name }) => turns.has(name))
    .toSorted((one, other) => (turns.get(other.name) ?? 0) - (turns.get(one.name) ?? 0));
  return latest ?? null;
}
