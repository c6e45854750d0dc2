/**
 * Facts as they may be cut for an answer. `Jumat (26/8)` is one date, but asked for the day a reader
 * says `26/8`; two people joined by `dan` are one answer to `siapa`.
 */
import type { Facts } from '../facts/facts.js';
import { ANSWER_EDGES } from '../language/answer-edges.js';
import type { Span } from '../language/span.js';
import type { Candidate, CandidateSource, Word } from './candidates.js';

type Add = (
  span: Span,
  source: CandidateSource,
  more?: Partial<Pick<Candidate, 'value' | 'role'>>,
) => void;

/** Adds every fact and its other cuts. */
export function addFacts(text: string, words: readonly Word[], facts: Facts, add: Add): void {
  for (const person of facts.people) {
    add(person, 'person', { role: person.role });
    const { roleSpan } = person;
    if (roleSpan && roleSpan.end <= person.start && person.start - roleSpan.end < MAX_GAP) {
      add({ start: roleSpan.start, end: person.end }, 'person-with-role', { role: person.role });
    }
  }
  for (const place of facts.places) add(place, 'place');
  for (const group of facts.organizations) add(group, 'group');
  for (const date of facts.dates) {
    const { value } = date;
    add(date, 'date', { value });
    const core = NUMERIC_DAY.exec(text.slice(date.start, date.end));
    if (core) {
      const start = date.start + core.index;
      add({ start, end: start + core[0].length }, 'date-core', { value });
    }
    const noun = wordBefore(words, date.start);
    if (noun && ANSWER_EDGES.timeNouns.has(noun.folded)) {
      add({ start: noun.start, end: date.end }, 'date-with-noun', { value });
    }
  }
  for (const number of facts.numbers) {
    const { value } = number;
    add(number, 'number', { value });
    const bare = BARE_NUMBER.exec(text.slice(number.start, number.end));
    if (bare)
      add({ start: number.start, end: number.start + bare[0].length }, 'number-bare', { value });
    const start = approximatorStart(words, number.start);
    if (start < number.start) add({ start, end: number.end }, 'number-about', { value });
  }
  joinNeighbours(text, facts.people, 'people', add);
  joinNeighbours(text, facts.organizations, 'groups', add);
  joinNeighbours(text, facts.places, 'places', add);
  joinNeighbours(text, facts.dates, 'dates', add);
  joinNeighbours(text, facts.numbers, 'numbers', add);
}

/** Units that may stand between a role and its name: a rank, a comma. */
const MAX_GAP = 24;

/** The day inside `Jumat (26/8)` or `Sabtu (20/8/2005) malam`. */
const NUMERIC_DAY = /\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?/;

/** The figure or the number words' first word of `211 dosen`, `tiga bom`. */
const BARE_NUMBER = /^(?:\d+(?:[.,]\d+)*|\p{L}+)(?=\s)/u;

function wordBefore(words: readonly Word[], offset: number): Word | undefined {
  return words.findLast((word) => word.end <= offset);
}

function approximatorStart(words: readonly Word[], offset: number): number {
  let start = offset;
  for (;;) {
    const word = wordBefore(words, start);
    if (!word || start - word.end > 1 || !ANSWER_EDGES.approximators.has(word.folded)) return start;
    start = word.start;
  }
}

/** Two or more facts of a kind with only a comma or a joiner between: one answer of several. */
function joinNeighbours(
  text: string,
  facts: readonly Span[],
  source: CandidateSource,
  add: Add,
): void {
  let first = facts[0];
  let last = first;
  for (const fact of facts.slice(1)) {
    if (first && last && isJoint(text.slice(last.end, fact.start))) {
      last = fact;
      add({ start: first.start, end: fact.end }, source);
    } else {
      first = fact;
      last = fact;
    }
  }
}

function isJoint(between: string): boolean {
  const joint = between.trim().toLowerCase();
  return (
    between.length <= 12 &&
    (joint === '' || /^[,/–-]+$/.test(joint) || ANSWER_EDGES.joiners.has(joint))
  );
}
