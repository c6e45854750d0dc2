/** What speaks for a stretch of text as the answer, as named figures; joined by fitted weights. */
import type { Cue } from '../language/cues.js';
import { fold } from '../language/fold.js';
import { isOfKind, type PlaceKind, placeKindAsked } from '../language/place-kinds.js';
import { dimensionAsked, dimensionOf } from '../language/quantities.js';
import type { EndWords } from '../language/questions.js';
import type { Voice } from '../language/voice.js';
import type { Query } from '../search/query.js';
import { CANDIDATE_SOURCES, type Candidate, type CandidateSource } from './candidates.js';
import type { Frame, FrameWord } from './frame.js';
import type { Question } from './question.js';
import { FACT_BITS, type Scene, type Word } from './scene.js';

const CUES: readonly Cue[] = [
  'place',
  'agent',
  'copula',
  'naming',
  'reason',
  'means',
  'purpose',
  'time',
];
const FACT_KINDS = Object.keys(FACT_BITS) as (keyof typeof FACT_BITS)[];
const WANTED_GRAINS = ['any', 'year', 'day', 'month', 'weekday', 'clock'] as const;
const GRAINS = ['core', 'year', 'year-in-words', 'full-day', 'day', 'words'] as const;
const VOICES = ['active', 'passive', 'doer', 'none'] as const;

type WantedGrain = (typeof WANTED_GRAINS)[number];
type Grain = (typeof GRAINS)[number];

/** Figures, most of them between 0 and 1. */
const FIGURES = [
  /** Evidence of the paragraph relative to the best, 0 and below; whether it is the best. */
  'evidence',
  'bestParagraph',
  /** Share of the question found in the sentence, and between the commas, around the candidate. */
  'sentence',
  'clause',
  /** Worth of the question's words around it, fading with distance; by kind of word and by side. */
  'nearness',
  'nearNames',
  'nearDeeds',
  'nearBefore',
  'nearAfter',
  'nearClass',
  'nearDeed',
  /** For definitions, which stand where a text first tells of something: see `noteSubject`. */
  'namesInSentence',
  'nameOpensSentence',
  'nameOpensParagraph',
  'firstSentence',
  /** Behind a small word that follows a word of the question: `X adalah …`. */
  'saidOfMatch',
  /** Share of its own words that were asked; whether all were. */
  'overlap',
  'wholly',
  /** Logarithm of its length in words; whether it is one word. */
  'words',
  'single',
  /** Whether it stands within the first words of the paragraph, of its clause, at its end. */
  'opening',
  'opensClause',
  'closesClause',
  /** A word of the question stands right before or behind, a comma between or none. */
  'matchBefore',
  'matchAfter',
  'matchBeforeComma',
  'matchAfterComma',
  /** In brackets; in brackets right behind a word of the question, or before brackets with one. */
  'bracketed',
  'bracketedMatch',
  'matchBracketed',
  /** The class noun (`kota` of `kota apa`) is its first word, or stands right before, or behind. */
  'classFirst',
  'classBefore',
  'classAfter',
  /** It is a place of the kind asked for (`negara`, `kota`), or of another. */
  'kindFits',
  'kindMisfits',
  /** The noun that was counted stands in it or right behind; another noun is counted. */
  'counted',
  'otherCounted',
  /** Its unit is one of what was asked for, or one of something else. */
  'unitFits',
  'unitMisfits',
  /** How a person's office fits the question: see `RoleSignals`. */
  'role',
  'office',
  'otherOffice',
  /** Logarithm of the other paragraphs that have the same words. */
  'repeats',
  'capital',
  /** Built like the question: the same small word before, the same words before and behind. */
  'samePreposition',
  'sameBefore',
  'sameAfter',
  /** A date that the article leaves open, or a stretch of time. */
  'unresolved',
  'interval',
] as const;

const NAMES = [
  ...FIGURES,
  ...CANDIDATE_SOURCES.map((source) => `source:${source}` as const),
  ...FACT_KINDS.map((kind) => `is:${kind}` as const),
  ...CUES.flatMap((cue) => [`after:${cue}`, `before:${cue}`] as const),
  ...WANTED_GRAINS.flatMap((wanted) => GRAINS.map((grain) => `grain:${wanted}:${grain}` as const)),
  ...VOICES.flatMap((asked) =>
    VOICES.flatMap(
      (found) => [`deed:${asked}:${found}:before`, `deed:${asked}:${found}:after`] as const,
    ),
  ),
];

export type SignalName = (typeof NAMES)[number];

/** All signals, in the order of their ids. */
export const SIGNAL_NAMES: readonly SignalName[] = NAMES;

/** Ids of some signals by a part of their names: small tables, since those of all are slow to look up. */
function idsBy<Key extends string>(
  keys: readonly Key[],
  nameOf: (key: Key) => SignalName,
): Readonly<Record<Key, number>> {
  const entries = keys.map((key) => [key, NAMES.indexOf(nameOf(key))] as const);
  return Object.fromEntries(entries) as Record<Key, number>;
}

const ID = idsBy(FIGURES, (name) => name);
const SOURCE_ID = idsBy(CANDIDATE_SOURCES, (source) => `source:${source}`);
const KIND_ID = idsBy(FACT_KINDS, (kind) => `is:${kind}`);
const AFTER_ID = idsBy(CUES, (cue) => `after:${cue}`);
const BEFORE_ID = idsBy(CUES, (cue) => `before:${cue}`);
const ID_BY_NAME: ReadonlyMap<SignalName, number> = new Map(NAMES.map((name, id) => [name, id]));

function idOf(name: SignalName): number {
  return ID_BY_NAME.get(name) ?? -1;
}

/**
 * The figures for all candidates of a question, one candidate behind the other: thousands of lists of
 * their own would take longer to make than to weigh.
 */
export class SignalSheet {
  #ids = new Uint16Array(8192);
  #values = new Float64Array(8192);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  note(id: number, value: number): void {
    if (value === 0) return;
    if (this.#length === this.#ids.length) this.#grow();
    this.#ids[this.#length] = id;
    this.#values[this.#length] = value;
    this.#length++;
  }

  idAt(at: number): number {
    return this.#ids[at] ?? 0;
  }

  valueAt(at: number): number {
    return this.#values[at] ?? 0;
  }

  #grow(): void {
    const ids = new Uint16Array(2 * this.#length);
    const values = new Float64Array(2 * this.#length);
    ids.set(this.#ids);
    values.set(this.#values);
    this.#ids = ids;
    this.#values = values;
  }
}

/** The figures for one candidate, on lines `start` to `end` (exclusive) of a sheet; the others are 0. */
export class SpanSignals {
  readonly #sheet: SignalSheet;
  readonly #start: number;
  readonly #end: number;

  constructor(sheet: SignalSheet, start: number, end: number) {
    this.#sheet = sheet;
    this.#start = start;
    this.#end = end;
  }

  of(name: SignalName): number {
    const id = idOf(name);
    for (let at = this.#start; at < this.#end; at++) {
      if (this.#sheet.idAt(at) === id) return this.#sheet.valueAt(at);
    }
    return 0;
  }

  /** The figures that are not 0. */
  entries(): (readonly [name: SignalName, value: number])[] {
    const entries: (readonly [SignalName, number])[] = [];
    for (let at = this.#start; at < this.#end; at++) {
      const name = NAMES[this.#sheet.idAt(at)];
      if (name !== undefined) entries.push([name, this.#sheet.valueAt(at)]);
    }
    return entries;
  }

  /** Sum of the figures, each by its weight; `weights` are in the order of `SIGNAL_NAMES`. */
  dot(weights: Float64Array): number {
    let sum = 0;
    for (let at = this.#start; at < this.#end; at++) {
      sum += this.#sheet.valueAt(at) * (weights[this.#sheet.idAt(at)] ?? 0);
    }
    return sum;
  }
}

/** How a person's office fits the question. */
export interface RoleSignals {
  /** Share of the question's worth that stands in the role. */
  readonly role: number;
  /** Likeness to the office asked for, in either language. */
  readonly office: number;
  /** 1 when an office was asked for and this is another. */
  readonly otherOffice: number;
}

/** What is asked, made ready for weighing many candidates. */
export interface Asked {
  readonly question: Question;
  readonly frame: Frame;
  /** Worth of each query term; their sum, never 0. */
  readonly idf: readonly number[];
  readonly total: number;
  readonly isName: readonly boolean[];
  readonly wantedGrain: WantedGrain;
  readonly wantedPlace: PlaceKind | null;
  /** Room to note the worth of each query term before and behind a candidate: used for each anew. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

export function toAsked(question: Question, query: Query, frame: Frame): Asked {
  const idf = query.terms.map((term) => term.idf);
  return {
    question,
    frame,
    idf,
    total: idf.reduce((sum, worth) => sum + worth, 0) || 1,
    isName: query.terms.map((term) => term.isName),
    wantedGrain: WANTED_BY_NOUN.get(question.classNoun ?? '') ?? 'any',
    wantedPlace: placeKindAsked(question.classNoun ?? ''),
    before: new Float64Array(idf.length),
    after: new Float64Array(idf.length),
  };
}

/** Cuts of a date that only some questions want. */
export function wantedCuts({ question, wantedGrain }: Asked): CandidateSource[] {
  const { startWords, endWords } = question.language.questions;
  return [
    ...(wantedGrain === 'year' ? (['date-year'] as const) : []),
    ...(wantedGrain === 'clock' ? (['clock'] as const) : []),
    ...(asksFor(startWords, question) ? (['date-start'] as const) : []),
    ...(asksFor(endWords, question) ? (['date-end'] as const) : []),
  ];
}

/** `Kapan X lahir?` has such a deed anywhere, `hingga tanggal berapa` such a small word before it. */
function asksFor({ deeds, prepositions }: EndWords, { tokens, asking }: Question): boolean {
  const before = tokens.slice(Math.max(0, (asking?.first ?? 0) - 2), asking?.first ?? 0);
  return (
    tokens.some(({ folded }) => deeds.has(folded)) ||
    before.some(({ folded }) => prepositions.has(folded))
  );
}

const WANTED_BY_NOUN: ReadonlyMap<string, WantedGrain> = new Map([
  ['tahun', 'year'],
  ['thn', 'year'],
  ['year', 'year'],
  ['tanggal', 'day'],
  ['tgl', 'day'],
  ['date', 'day'],
  ['day', 'day'],
  ['bulan', 'month'],
  ['month', 'month'],
  ['hari', 'weekday'],
  ['jam', 'clock'],
  ['pukul', 'clock'],
  ['time', 'clock'],
]);

/** Notes on `signals` what speaks for one candidate; `text` is its own. */
export function spanSignals(
  signals: SignalSheet,
  candidate: Candidate,
  text: string,
  scene: Scene,
  asked: Asked,
  role: RoleSignals,
  repeats: number,
): SpanSignals {
  const { words } = scene;
  const { first, last } = candidate;
  const start = signals.length;
  const word = words[first];
  if (!word) return new SpanSignals(signals, start, start);
  signals.note(SOURCE_ID[candidate.source], 1);
  noteKinds(signals, scene, first, last);
  signals.note(ID.evidence, scene.evidence);
  signals.note(ID.bestParagraph, scene.evidence === 0 ? 1 : 0);
  signals.note(ID.sentence, scene.sentenceCoverage[word.sentence] ?? 0);
  if (asked.question.asks === 'definition') noteSubject(signals, scene, word.sentence);
  signals.note(ID.clause, scene.clauseCoverage[word.clause] ?? 0);
  noteNearness(signals, scene, asked, first, last);
  noteOwnWords(signals, words, asked.frame, first, last);
  noteNeighbors(signals, words, first, last);
  noteClass(signals, words, asked.question, first, last);
  noteFrame(signals, words, asked.frame, first, last);
  signals.note(ID.role, role.role);
  signals.note(ID.office, role.office);
  signals.note(ID.otherOffice, role.otherOffice);
  signals.note(ID.repeats, Math.log(1 + repeats));
  if (asked.wantedPlace !== null) notePlaceKind(signals, text, asked.wantedPlace);
  if (candidate.source.startsWith('date')) noteDate(signals, candidate, text, asked.wantedGrain);
  if (candidate.source.startsWith('number')) noteUnit(signals, candidate, words, asked);
  return new SpanSignals(signals, start, signals.length);
}

/** Whether the sentence is one that says what the question's names are. */
function noteSubject(signals: SignalSheet, scene: Scene, sentence: number): void {
  signals.note(ID.namesInSentence, scene.sentenceNames[sentence] ?? 0);
  signals.note(ID.nameOpensSentence, scene.sentenceOpenings[sentence] ?? 0);
  signals.note(ID.nameOpensParagraph, scene.sentenceOpenings[0] ?? 0);
  signals.note(ID.firstSentence, sentence === 0 ? 1 : 0);
}

function noteKinds(signals: SignalSheet, { kinds }: Scene, first: number, last: number): void {
  let bits = 0;
  for (let i = first; i <= last; i++) bits |= kinds[i] ?? 0;
  for (const kind of FACT_KINDS) {
    if (bits & FACT_BITS[kind]) signals.note(KIND_ID[kind], 1);
  }
}

/** Depth over which a neighbor's worth fades to about a third. */
const REACH = 5;

/** Idf of the question's words around the candidate, the nearest of each, fading with distance. */
function noteNearness(
  signals: SignalSheet,
  { words, matches }: Scene,
  { idf, total, isName, frame, before, after }: Asked,
  first: number,
  last: number,
): void {
  const from = words[first]?.depth ?? 0;
  const to = words[last]?.depth ?? 0;
  before.fill(0);
  after.fill(0);
  for (const position of matches) {
    const word = words[position];
    if (!word) continue;
    const { depth, match } = word;
    if (position >= first && position <= last) {
      // What `412 peserta` counts is nowhere nearer than in it.
      if (match === frame.countedTerm) after[match] = idf[match] ?? 0;
      continue;
    }
    const side = position < first ? before : after;
    const gap = position < first ? from - depth : depth - to;
    const worth = (idf[match] ?? 0) * Math.exp(-gap / REACH);
    if (worth > (side[match] ?? 0)) side[match] = worth;
  }
  let all = 0;
  let names = 0;
  let ahead = 0;
  let behind = 0;
  for (let term = 0; term < idf.length; term++) {
    const worth = Math.max(before[term] ?? 0, after[term] ?? 0);
    all += worth;
    if (isName[term]) names += worth;
    ahead += before[term] ?? 0;
    behind += after[term] ?? 0;
  }
  const near = (term: number) => Math.max(before[term] ?? 0, after[term] ?? 0) / (idf[term] || 1);
  if (frame.classTerm >= 0) signals.note(ID.nearClass, near(frame.classTerm));
  if (frame.deed >= 0) signals.note(ID.nearDeed, near(frame.deed));
  signals.note(ID.nearness, all / total);
  signals.note(ID.nearNames, names / total);
  signals.note(ID.nearDeeds, (all - names) / total);
  signals.note(ID.nearBefore, ahead / total);
  signals.note(ID.nearAfter, behind / total);
}

function noteOwnWords(
  signals: SignalSheet,
  words: readonly Word[],
  { countedTerm }: Frame,
  first: number,
  last: number,
): void {
  let own = 0;
  let asked = 0;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word || word.isStop) continue;
    own++;
    if (word.match >= 0 && word.match !== countedTerm) asked++;
  }
  const overlap = own > 0 ? asked / own : 1;
  signals.note(ID.overlap, overlap);
  signals.note(ID.wholly, overlap > 0.99 ? 1 : 0);
  signals.note(ID.words, Math.log(last - first + 1));
  signals.note(ID.single, last === first ? 1 : 0);
  signals.note(ID.opening, first <= 2 ? 1 : 0);
  signals.note(ID.capital, words[first]?.isCapitalized ? 1 : 0);
}

function noteNeighbors(
  signals: SignalSheet,
  words: readonly Word[],
  first: number,
  last: number,
): void {
  const word = words[first];
  const before = words[first - 1];
  const after = words[last + 1];
  if (before?.cue) {
    signals.note(AFTER_ID[before.cue], 1);
    if ((words[first - 2]?.match ?? -1) >= 0 || before.opening !== null) {
      signals.note(ID.saidOfMatch, 1);
    }
  }
  if (after?.cue) signals.note(BEFORE_ID[after.cue], 1);
  signals.note(ID.opensClause, before?.clause === word?.clause ? 0 : 1);
  signals.note(ID.closesClause, after?.clause === word?.clause ? 0 : 1);
  const isMatchBefore = (before?.match ?? -1) >= 0;
  if (isMatchBefore) {
    const mark = word?.opening === null ? ID.matchBefore : ID.matchBeforeComma;
    signals.note(mark, 1);
  }
  if (after && after.match >= 0) {
    if (after.opening === null) signals.note(ID.matchAfter, 1);
    else signals.note(after.opening === 'comma' ? ID.matchAfterComma : ID.matchBracketed, 1);
  }
  if (word?.opening === 'bracket') {
    signals.note(ID.bracketed, 1);
    signals.note(ID.bracketedMatch, isMatchBefore ? 1 : 0);
  }
}

function noteClass(
  signals: SignalSheet,
  words: readonly Word[],
  { classNoun }: Question,
  first: number,
  last: number,
): void {
  if (classNoun !== null) {
    if (words[first]?.folded === classNoun) signals.note(ID.classFirst, 1);
    else if (words[first - 1]?.folded === classNoun) signals.note(ID.classBefore, 1);
    else if (words[last + 1]?.folded === classNoun) signals.note(ID.classAfter, 1);
  }
}

/** Words beside the candidate that are compared with those beside the interrogative. */
const FRAME_REACH = 3;
/** Words away at which a verb still has the candidate for its doer. */
const DEED_REACH = 6;

function noteFrame(
  signals: SignalSheet,
  words: readonly Word[],
  frame: Frame,
  first: number,
  last: number,
): void {
  const before = words[first - 1];
  if (frame.preposition !== null && before?.folded === frame.preposition) {
    signals.note(ID.samePreposition, 1);
  }
  signals.note(ID.sameBefore, likeness(frame.before, words, first - 1, -1));
  signals.note(ID.sameAfter, likeness(frame.after, words, last + 1, 1));
  if (frame.deed < 0) return;
  const asked = frame.voice ?? 'none';
  const sentence = words[first]?.sentence;
  for (let gap = 1; gap <= DEED_REACH; gap++) {
    const word = words[first - gap];
    if (word?.match !== frame.deed || word.sentence !== sentence) continue;
    signals.note(idOf(`deed:${asked}:${voiceFound(word.voice)}:before`), 1 / gap);
    break;
  }
  for (let gap = 1; gap <= DEED_REACH; gap++) {
    const word = words[last + gap];
    if (word?.match !== frame.deed || word.sentence !== sentence) continue;
    signals.note(idOf(`deed:${asked}:${voiceFound(word.voice)}:after`), 1 / gap);
    break;
  }
}

function voiceFound(voice: Voice | null): (typeof VOICES)[number] {
  return voice ?? 'none';
}

const NO_WORD: FrameWord = { folded: '', term: -1 };

/** Share of the nearest words of the question that stand as near to the candidate, 0–1. */
function likeness(
  frame: readonly FrameWord[],
  words: readonly Word[],
  from: number,
  step: 1 | -1,
): number {
  let sum = 0;
  for (let i = 0; i < frame.length; i++) {
    const { folded, term } = frame[i] ?? NO_WORD;
    for (let gap = 0; gap < FRAME_REACH; gap++) {
      const word = words[from + gap * step];
      if (!word) break;
      if (word.folded !== folded && (term < 0 || word.match !== term)) continue;
      sum += 1 / (1 + i + gap);
      break;
    }
  }
  return Math.min(1, sum);
}

function notePlaceKind(signals: SignalSheet, text: string, wanted: PlaceKind): void {
  const fits = isOfKind(text, wanted);
  if (fits !== null) signals.note(fits ? ID.kindFits : ID.kindMisfits, 1);
}

function noteDate(
  signals: SignalSheet,
  { value }: Candidate,
  text: string,
  wanted: WantedGrain,
): void {
  signals.note(idOf(`grain:${wanted}:${grainOf(text)}`), 1);
  signals.note(ID.unresolved, value === null ? 1 : 0);
  signals.note(ID.interval, value?.includes('/') ? 1 : 0);
}

/** How exactly a date is told, as written. */
function grainOf(text: string): Grain {
  if (/^\d{1,2}[/-]\d/.test(text)) return 'core';
  if (/^\d{4}$/.test(text)) return 'year';
  const hasYear = /(?<!\d)\d{4}(?!\d)/.test(text);
  const hasDay = /(?<!\d)\d{1,2}(?!\d)/.test(text);
  if (hasDay) return hasYear ? 'full-day' : 'day';
  return hasYear ? 'year-in-words' : 'words';
}

function noteUnit(
  signals: SignalSheet,
  { unit, first, last }: Candidate,
  words: readonly Word[],
  { question, frame }: Asked,
): void {
  const { classNoun, counted, tokens, asking } = question;
  const isCounted = words
    .slice(first, last + 2)
    .some(({ folded, match }) => folded === counted || (match >= 0 && match === frame.countedTerm));
  if (counted !== null && isCounted) signals.note(ID.counted, 1);
  const noun = tokens[(asking?.last ?? -2) + 1]?.folded ?? '';
  const dimension =
    dimensionAsked(noun) ?? dimensionAsked(classNoun ?? '') ?? dimensionAsked(counted ?? '');
  if (dimension === null) {
    const isOther = unit !== null && !isCounted && frame.countedTerm >= 0;
    signals.note(ID.otherCounted, isOther ? 1 : 0);
    return;
  }
  const own = dimensionOf(unit === null ? (words[last + 1]?.folded ?? '') : fold(unit));
  signals.note(own === dimension ? ID.unitFits : ID.unitMisfits, 1);
}
