/** What speaks for a stretch of text as the answer, as named figures; joined by fitted weights. */

import type { Cue } from '../language/cues.js';
import type { AnswerType } from '../language/questions.js';
import type { Span } from '../language/span.js';
import type { Candidate, Word } from './candidates.js';

/** One paragraph made ready for weighing candidates. */
export interface Scene {
  readonly words: readonly Word[];
  /** For each word, what it announces. */
  readonly cues: readonly (Cue | null)[];
  /** For each word, the sentence it stands in. */
  readonly sentences: readonly number[];
  /** For each word, index of the question word it matches, or -1. */
  readonly matched: readonly number[];
  /** Words that match a question word, in order. */
  readonly matchPositions: readonly number[];
  /** Worth of each question word. */
  readonly idf: readonly number[];
  /** Sum of `idf`, never 0. */
  readonly total: number;
  /** Kinds of fact that a span shares words with. */
  kindsAt(span: Span): readonly string[];
  /** Evidence of the paragraph relative to the best, 0 and below. */
  readonly evidence: number;
  /** Share of the question found in each sentence. */
  readonly sentenceCoverage: readonly number[];
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

export interface Asked {
  readonly asks: AnswerType;
  readonly classNoun: string | null;
  readonly counted: string | null;
}

export type SpanSignals = Readonly<Record<string, number>>;

/** Tokens over which a neighbour's worth fades to about a third. */
const REACH = 6;

/** The figures for one candidate. Names not listed are 0. */
export function spanSignals(
  candidate: Candidate,
  scene: Scene,
  asked: Asked,
  role: RoleSignals,
  repeats: number,
): SpanSignals {
  const { words } = scene;
  const first = firstWordEndingAfter(words, candidate.start);
  let last = first;
  while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < candidate.end) last++;
  const sentence = scene.sentences[first] ?? 0;

  const signals: Record<string, number> = {};
  signals[`source:${candidate.source}`] = 1;
  for (const kind of scene.kindsAt(candidate)) signals[`is:${kind}`] = 1;
  signals.evidence = scene.evidence;
  signals.sentence = scene.sentenceCoverage[sentence] ?? 0;
  signals.nearness = nearness(scene, first, last, sentence) / scene.total;
  signals.overlap = overlap(scene, first, last);
  signals.wholly = signals.overlap > 0.99 ? 1 : 0;
  signals.words = Math.log(last - first + 1);
  signals.single = last === first ? 1 : 0;
  signals.opening = first <= 2 ? 1 : 0;
  const before = cueBefore(scene, first);
  if (before) signals[`after:${before}`] = 1;
  if ((scene.matched[first - 1] ?? -1) >= 0) signals.matchBefore = 1;
  if ((scene.matched[last + 1] ?? -1) >= 0) signals.matchAfter = 1;
  if (asked.classNoun) {
    if (words[first]?.folded === asked.classNoun) signals.classFirst = 1;
    else if (words[first - 1]?.folded === asked.classNoun) signals.classBefore = 1;
  }
  if (asked.counted && words.slice(first, last + 2).some((word) => word.folded === asked.counted)) {
    signals.counted = 1;
  }
  Object.assign(signals, role);
  signals.repeats = Math.log(1 + repeats);
  if (candidate.source.startsWith('date')) Object.assign(signals, grain(candidate, asked));
  if (words[first]?.isCapitalized) signals.capital = 1;
  return signals;
}

/** Index of the first word that ends after `offset`, by bisection. */
function firstWordEndingAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Idf of the question's words around the candidate, fading with distance, more across sentences. */
function nearness(scene: Scene, first: number, last: number, sentence: number): number {
  const worth = new Map<number, number>();
  for (const position of scene.matchPositions) {
    if (position >= first && position <= last) continue;
    const gap = position < first ? first - position : position - last;
    const away = scene.sentences[position] === sentence ? gap : gap + 2 * REACH;
    const term = scene.matched[position] ?? -1;
    const here = (scene.idf[term] ?? 0) * (FADE[away] ?? 0);
    if (here > (worth.get(term) ?? 0)) worth.set(term, here);
  }
  let sum = 0;
  for (const here of worth.values()) sum += here;
  return sum;
}

/** `exp(-gap / REACH)`, 0 where it no longer counts. */
const FADE = Array.from({ length: 8 * REACH }, (_, gap) => Math.exp(-gap / REACH));

function overlap(scene: Scene, first: number, last: number): number {
  let own = 0;
  let asked = 0;
  for (let i = first; i <= last; i++) {
    if (scene.words[i]?.isStop) continue;
    own++;
    if ((scene.matched[i] ?? -1) >= 0) asked++;
  }
  return own > 0 ? asked / own : 1;
}

function cueBefore(scene: Scene, first: number): Cue | null {
  return scene.cues[first - 1] ?? null;
}

const FULL_DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;

function grain(candidate: Candidate, { classNoun }: Asked): Record<string, number> {
  const value = candidate.value ?? '';
  const isDay = FULL_DAY.test(value);
  const isYear = YEAR.test(value);
  const wanted = classNoun === 'tahun' || classNoun === 'year' ? 'year' : classNoun ? 'day' : 'any';
  return {
    [`grain:${wanted}:${isDay ? 'day' : isYear ? 'year' : 'other'}`]: 1,
    unresolved: candidate.value === null ? 1 : 0,
  };
}
