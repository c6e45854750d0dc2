/** The stretches of a paragraph that could be the answer, before anything is said of how likely. */
import type { Facts } from '../facts/facts.js';
import type { AnswerType } from '../language/questions.js';
import type { Span } from '../language/span.js';
import { addFacts } from './variants.js';

/** What a candidate was found as. */
export type CandidateSource =
  | 'person'
  | 'person-with-role'
  /** Several joined by commas and `dan`. */
  | 'people'
  | 'groups'
  | 'places'
  | 'dates'
  | 'numbers'
  | 'group'
  | 'place'
  | 'date'
  /** The numeric day alone: `26/8`. */
  | 'date-core'
  /** With the noun before it: `tahun 2003`. */
  | 'date-with-noun'
  | 'number'
  /** Without the unit. */
  | 'number-bare'
  /** With `sekitar`, `lebih dari` before it. */
  | 'number-about'
  /** A run of capitalized words. */
  | 'name'
  /** Words in quotation marks. */
  | 'quoted'
  /** Words in parentheses. */
  | 'parenthesis'
  /** A short run of words between punctuation and small words. */
  | 'phrase'
  /** From a small word (`adalah`, `karena`) to the end of the clause. */
  | 'clause';

export interface Candidate extends Span {
  readonly source: CandidateSource;
  /** Resolved date or written digits. */
  readonly value: string | null;
  /** Role of a person. */
  readonly role: string | null;
}

/** A token of the paragraph with what the generator has to know of it. */
export interface Word extends Span {
  readonly folded: string;
  readonly isStop: boolean;
  readonly isCapitalized: boolean;
  readonly isNumeric: boolean;
  /** Whether only a space (or a hyphen) parts it from the word before. */
  readonly joinsPrevious: boolean;
  /** Small word that announces something, see language/cues.ts. */
  readonly isCue: boolean;
}

const MAX_PHRASE_WORDS = 6;
const MAX_CLAUSE_UNITS = 400;
/** Small words that may stand inside a name: `Universitas of`, `Ludwig van`, `Bhinneka bin`. */
const NAME_LINKS = new Set([
  'of',
  'de',
  'van',
  'von',
  'bin',
  'binti',
  'al',
  'el',
  'da',
  'di',
  'dan',
  'the',
  'for',
  'la',
  'le',
  'du',
  'y',
]);

/** Sources worth looking at for each kind of answer, besides the facts of that kind. */
const GENERAL_SOURCES: Readonly<Record<AnswerType, readonly CandidateSource[]>> = {
  person: ['person', 'person-with-role', 'people', 'group', 'groups', 'name'],
  group: ['group', 'groups', 'name', 'place', 'parenthesis', 'phrase'],
  place: ['place', 'places', 'group', 'name', 'phrase'],
  date: ['date', 'date-core', 'date-with-noun', 'dates'],
  number: ['number', 'number-bare', 'number-about', 'numbers'],
  name: ['name', 'quoted', 'parenthesis', 'group', 'place', 'person', 'phrase'],
  definition: ['clause'],
  expansion: ['group', 'name', 'parenthesis', 'phrase'],
  reason: ['clause'],
  manner: ['clause'],
  quotation: [],
  thing: [
    'name',
    'quoted',
    'parenthesis',
    'group',
    'phrase',
    'clause',
    'number',
    'place',
    'person',
  ],
};

/** All candidates of one paragraph for a question that asks for `asks`; the same span only once. */
export function findCandidates(
  text: string,
  words: readonly Word[],
  facts: Facts,
  asks: AnswerType,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const wanted = new Set(GENERAL_SOURCES[asks]);
  const add = (
    span: Span,
    source: CandidateSource,
    { value = null, role = null }: Partial<Pick<Candidate, 'value' | 'role'>> = {},
  ) => {
    const key = `${span.start}-${span.end}`;
    if (wanted.has(source) && span.end > span.start && !found.has(key)) {
      found.set(key, { start: span.start, end: span.end, source, value, role });
    }
  };
  addFacts(text, words, facts, add);
  if (wanted.has('quoted')) for (const span of enclosed(text, QUOTED)) add(span, 'quoted');
  if (wanted.has('parenthesis'))
    for (const span of enclosed(text, PARENTHESIS)) add(span, 'parenthesis');
  if (wanted.has('name')) for (const span of names(words)) add(span, 'name');
  if (wanted.has('clause')) for (const span of clauses(text, words)) add(span, 'clause');
  if (wanted.has('phrase')) for (const span of phrases(words)) add(span, 'phrase');
  return [...found.values()];
}

const QUOTED = /["“”]([^"“”]{2,120})["“”]/gu;
const PARENTHESIS = /\(([^()]{2,120})\)/gu;

function enclosed(text: string, marks: RegExp): Span[] {
  return [...text.matchAll(marks)].map((match) => {
    const inner = match[1] ?? '';
    const start = match.index + 1 + (inner.length - inner.trimStart().length);
    return { start, end: start + inner.trim().length };
  });
}

/** Runs of capitalized words; digits and links may stand inside but a link never at an end. */
function names(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first?.isCapitalized) continue;
    let last = i;
    for (let next = i + 1; next < words.length; next++) {
      const word = words[next];
      if (!word?.joinsPrevious) break;
      if (word.isCapitalized || word.isNumeric) last = next;
      else if (!NAME_LINKS.has(word.folded)) break;
    }
    const start = first.isStop && last > i ? (words[i + 1]?.start ?? first.start) : first.start;
    spans.push({ start, end: words[last]?.end ?? first.end });
    i = last;
  }
  return spans;
}

/** Runs of at most six words that neither begin nor end with a small word. */
function phrases(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  words.forEach((first, i) => {
    if (first.isStop) return;
    for (let length = 1; length <= MAX_PHRASE_WORDS; length++) {
      const last = words[i + length - 1];
      if (!last || (length > 1 && !last.joinsPrevious)) break;
      if (!last.isStop) spans.push({ start: first.start, end: last.end });
    }
  });
  return spans;
}

/** From each announcing word to the next comma, and to the end of the sentence. */
function clauses(text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  words.forEach((word, i) => {
    const first = words[i + 1];
    if (!word.isCue || !first) return;
    for (const stop of [/[,;.!?](?=\s|$)|\s[—–-]\s/u, /[.!?](?=\s|$)/u]) {
      const rest = text.slice(first.start, first.start + MAX_CLAUSE_UNITS);
      const end = stop.exec(rest)?.index ?? rest.length;
      spans.push({ start: first.start, end: first.start + rest.slice(0, end).trimEnd().length });
      spans.push({ start: word.start, end: first.start + rest.slice(0, end).trimEnd().length });
    }
  });
  return spans;
}
