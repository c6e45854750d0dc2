/**
 * People in an article: every mention with the fullest name and the nearest office given to them.
 */
import type { Article } from '../../corpus/article.js';
import { distance, type Span } from '../../language/span.js';
import type { PersonMention } from '../facts.js';
import { type Names, readNames } from '../names/names.js';
import { type Segment, spanOfSegment } from '../names/reading.js';
import { findCandidates, type NameCandidate } from './name-candidates.js';
import { withoutOpeners } from './name-openers.js';
import { gatherPersons, type Person, type Persons } from './persons.js';

/** People, with names and roles joined over the article; `result[i]` belongs to `article.paragraphs[i]`. */
export function findPeople(article: Article, names: Names = readNames(article)): PersonMention[][] {
  const all = names.paragraphs.flatMap((_, paragraph) => findCandidates(names, paragraph));
  const candidates = withoutOpeners(all, names);
  const occurrences = settle(candidates, gatherPersons(candidates, names));
  const offices = new Map<Person, Offices>();
  for (const { candidate, person } of occurrences) {
    if (candidate.role === null) continue;
    const office = {
      paragraph: candidate.paragraph,
      ...writtenAs(candidate.role, candidate, names),
    };
    const known = offices.get(person);
    if (known === undefined) offices.set(person, new Offices(office));
    else known.add(office);
  }
  const mentions: PersonMention[][] = names.paragraphs.map(() => []);
  for (const { candidate, person } of occurrences) {
    const { span, text } = writtenAs(withParticles(candidate, person, names), candidate, names);
    const office = offices.get(person)?.nearest(candidate.paragraph, span) ?? null;
    mentions[candidate.paragraph]?.push({
      start: span.start,
      end: span.end,
      text,
      name: person.name,
      role: office?.text ?? null,
      roleSpan: office?.paragraph === candidate.paragraph ? office.span : null,
    });
  }
  return mentions;
}

interface Occurrence {
  readonly candidate: NameCandidate;
  readonly person: Person;
}

/**
 * Every candidate that names one of the persons; of two people with one name, the one named last.
 */
function settle(candidates: readonly NameCandidate[], persons: Persons): Occurrence[] {
  const lastSeen = new Map<Person, number>();
  const occurrences: Occurrence[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const known = persons.named(candidate.tokens);
    const whole = known.find((person) => person.tokens.length === candidate.tokens.length);
    let person = whole ?? known[0];
    if (person === undefined) continue;
    if (whole === undefined) {
      for (const other of known) {
        if ((lastSeen.get(other) ?? -1) > (lastSeen.get(person) ?? -1)) person = other;
      }
    }
    lastSeen.set(person, index);
    occurrences.push({ candidate, person });
  }
  return occurrences;
}

/** At most this many particles before one surname: `van der`. */
const MAX_PARTICLES = 3;

/** `al-Thani` … `said al-Thani`: the mention with the particles in small letters that are of the name. */
function withParticles(
  { segment, paragraph }: NameCandidate,
  { name }: Person,
  { paragraphs, lexicon }: Names,
): Segment {
  const { text, words } = paragraphs[paragraph] ?? { text: '', words: [] };
  let { from } = segment;
  while (from > segment.from - MAX_PARTICLES && words[from]?.joined === true) {
    const before = words[from - 1];
    if (before?.shape !== 'lower' || !lexicon.particles.has(before.folded)) break;
    if (!name.includes(text.slice(before.start, words[segment.from]?.end))) break;
    from--;
  }
  return { ...segment, from };
}

interface Written {
  readonly span: Span;
  readonly text: string;
}

function writtenAs(segment: Segment, { paragraph }: NameCandidate, names: Names): Written {
  const { text, words } = names.paragraphs[paragraph] ?? { text: '', words: [] };
  const span = spanOfSegment(segment, text, words);
  return { span, text: text.slice(span.start, span.end) };
}

interface Office extends Written {
  readonly paragraph: number;
}

/** Offices looked at in one paragraph; a person has seldom more than two. */
const MAX_IN_PARAGRAPH = 16;

/** What is said of one person, in reading order. */
class Offices {
  readonly #all: Office[];
  readonly #byParagraph = new Map<number, Office[]>();
  /** Index of the last office before the paragraph asked for; questions come in reading order. */
  #cursor = 0;

  constructor(first: Office) {
    this.#all = [];
    this.add(first);
  }

  add(office: Office): void {
    this.#all.push(office);
    const here = this.#byParagraph.get(office.paragraph);
    if (here === undefined) this.#byParagraph.set(office.paragraph, [office]);
    else if (here.length < MAX_IN_PARAGRAPH) here.push(office);
  }

  /** The office in the same paragraph nearest to the name; else the last said before, else the next. */
  nearest(paragraph: number, span: Span): Office | undefined {
    const here = this.#byParagraph.get(paragraph);
    if (here !== undefined) {
      return here.reduce((best, office) =>
        distance(office.span, span) < distance(best.span, span) ? office : best,
      );
    }
    while ((this.#all[this.#cursor + 1]?.paragraph ?? Infinity) < paragraph) this.#cursor++;
    return this.#all[this.#cursor];
  }
}
