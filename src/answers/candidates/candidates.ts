/** The stretches of a paragraph that could be the answer, before any is weighed. */
import { LANGUAGES } from '../../language/languages.js';
import type { AnswerType } from '../../language/questions.js';
import type { Span } from '../../language/span.js';
import type { AddCandidate, Candidate, CandidateSource } from './candidate.js';
import { doers } from './doers.js';
import type { Evidence } from './evidence.js';
import { lists } from './lists.js';
import { isAll, mayAnswer } from './may-answer.js';
import { firstWordIn, type Scene } from './scene.js';
import { appositions, clauses, clockTimes, enclosed, names, phrases } from './stretches.js';
import { addFacts, opensWithAsked, trimmed } from './variants.js';

/** Sources worth looking at for each kind of answer. */
const SOURCES: Readonly<Record<AnswerType, readonly CandidateSource[]>> = {
  person: [
    'person',
    'person-with-title',
    'person-with-role',
    'people',
    'group',
    'groups',
    'name',
    'doer',
    'trimmed',
  ],
  group: ['group', 'groups', 'name', 'place', 'parenthesis', 'phrase', 'trimmed'],
  place: ['place', 'places', 'group', 'name', 'phrase', 'trimmed'],
  date: ['date', 'date-range', 'date-core', 'date-with-noun', 'date-plain', 'dates'],
  number: ['number', 'number-bare', 'number-about', 'number-rate', 'number-of', 'numbers'],
  name: ['name', 'quoted', 'parenthesis', 'group', 'place', 'person', 'phrase', 'trimmed'],
  definition: ['clause', 'sentence-rest'],
  expansion: ['group', 'name', 'parenthesis', 'phrase'],
  reason: ['clause', 'sentence-rest', 'clause-with-cue'],
  manner: ['clause', 'sentence-rest', 'clause-with-cue'],
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
    'trimmed',
  ],
};

/**
 * All candidates of one paragraph for a question that asks for `asks`, and of the sources that it
 * wants besides; the same span only once.
 */
export function findCandidates(
  evidence: Evidence,
  asks: AnswerType,
  wanting: readonly CandidateSource[] = [],
): Candidate[] {
  const { paragraph, scene, facts } = evidence;
  const { text } = paragraph;
  const { words } = scene;
  const wanted = new Set(wanting.includes('clock') ? wanting : [...SOURCES[asks], ...wanting]);
  const found = new Map<number, Candidate>();
  const officers = new Set<number>();
  const add: AddCandidate = (span, source, details = {}) => {
    const { start, end } = span;
    if (source === 'phrase' && cutsWord(text, span)) return;
    const key = start * (text.length + 1) + end;
    if (!wanted.has(source) || end <= start || found.has(key) || officers.has(key)) return;
    const first = firstWordIn(words, start);
    let last = firstWordIn(words, end - 1);
    if ((words[last]?.start ?? end) >= end) last--;
    if (last < first || !mayAnswer(asks, source, scene, { first, last })) return;
    const { value = null, role = null, unit = null } = details;
    // `Apa nama kapal itu?`: its captain is none.
    if (asks === 'name' && role !== null) officers.add(key);
    else found.set(key, { start, end, source, first, last, value, role, unit });
  };
  addFacts(text, words, facts, add);
  if (wanted.has('date-start') !== wanted.has('date-end')) dropWholeRanges(found);
  if (wanted.has('date-year')) dropWholeDates(found);
  addWritten(evidence, asks, wanted, add);
  if (wanted.has('trimmed')) {
    for (const span of trimmed([...found.values()], words)) add(span, 'trimmed');
    for (const [key, candidate] of found) if (opensWithAsked(candidate, words)) found.delete(key);
  }
  return [...found.values()];
}

/** Whether an end of it is inside a word: the second `undang` of `Undang-Undang Darurat`. */
function cutsWord(text: string, { start, end }: Span): boolean {
  return (
    LETTER_HYPHEN.test(text.slice(Math.max(0, start - 2), start)) ||
    HYPHEN_LETTER.test(text.slice(end, end + 2))
  );
}

const LETTER_HYPHEN = /^\p{L}-$/u;
const HYPHEN_LETTER = /^-\p{L}$/u;

/**
 * Adds the candidates that only capitals, marks and small words reveal; of two with the same span
 * the first is kept.
 */
function addWritten(
  { paragraph: { text }, scene, article }: Evidence,
  asks: AnswerType,
  wanted: ReadonlySet<CandidateSource>,
  add: AddCandidate,
): void {
  const addAll = (source: CandidateSource, spansOf: () => Iterable<Span>) => {
    if (wanted.has(source)) for (const span of spansOf()) add(span, source);
  };
  addAll('clock', () => clockTimes(text));
  addAll('quoted', () => enclosed(text, 'quotes'));
  addAll('parenthesis', () => enclosed(text, 'parentheses'));
  addAll('name', () => {
    const all = names(scene.words, LANGUAGES[article.language].names.commonWords);
    return asks === 'person' ? all.map((span) => withoutWhere(scene, span)) : all;
  });
  if (wanted.has('clause')) {
    for (const { span, source } of clauses(text, scene, asks)) add(span, source);
    if (asks === 'definition') addAll('clause', () => appositions(text, scene));
  }
  addAll('list', () => lists(scene));
  addAll('doer', () => doers(scene));
  addAll('phrase', () => phrases(scene));
}

/**
 * A name without the place that follows it: `Harapan Randu` of `Harapan Randu di Stadion Lembong`.
 */
function withoutWhere(scene: Scene, { start, end }: Span): Span {
  const { words } = scene;
  const [first, last] = [firstWordIn(words, start), firstWordIn(words, end - 1)];
  for (let at = first + 1; at < last; at++) {
    const word = words[at];
    const leads = word?.cue === 'place' && !word.isCapitalized;
    if (leads && isAll('places', scene, { first: at + 1, last })) {
      return { start, end: words[at - 1]?.end ?? end };
    }
  }
  return { start, end };
}

/**
 * Asked for one end, nobody answers `1118 – 1181`; but nobody understands the `6` of
 * `6-14 Agustus`.
 */
function dropWholeRanges(found: Map<number, Candidate>): void {
  const candidates = [...found.values()];
  for (const [key, { source, start, end }] of found) {
    if (source !== 'date-range') continue;
    const isCut = candidates.some(
      (other) =>
        (other.source === 'date-start' || other.source === 'date-end') &&
        other.start >= start &&
        other.end <= end &&
        other.end - other.start > MAX_BARE_DAY,
    );
    if (isCut) found.delete(key);
  }
}

/** Asked for the year, nobody answers the day. */
function dropWholeDates(found: Map<number, Candidate>): void {
  const years = [...found.values()].filter(({ source }) => source === 'date-year');
  for (const [key, { source, start, end }] of found) {
    if (!source.startsWith('date') || source === 'date-year' || source === 'date-range') continue;
    if (years.some((year) => year.start >= start && year.end <= end)) found.delete(key);
  }
}

/** Units of a day without its month. */
const MAX_BARE_DAY = 2;
