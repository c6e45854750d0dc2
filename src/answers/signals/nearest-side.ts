/** Which of several sides the text is on beside a candidate: the one nearest to it. */
import { wordsOfAll } from '../../language/languages.js';
import type { Candidate, Place } from '../candidates/candidate.js';
import type { Word } from '../candidates/scene.js';

/** Words beside a candidate among which the side is looked for, and what a mark between them adds. */
const REACH = 8;
const MARK = 2;

/** After such a word, the other side follows: `tertinggi Rp 9.000, sedangkan terendah Rp 2.000`. */
const TURNS = wordsOfAll(({ turns }) => turns);

/** Sides of something that words may be on. */
export interface Sides {
  readonly words: readonly Word[];
  /** The side that each word means, by its position; null for one that has none. */
  sideAt(at: number): string | null;
  /** The side asked for. */
  readonly wanted: string;
}

/**
 * The side nearest to the candidate in its sentence, or null. A day and a place follow their verb:
 * in `lahir di Cilacap, 9 September 1911 – meninggal …` the day is that of the birth, though a death
 * is nearer to it.
 */
export function nearestSide(sides: Sides, candidate: Candidate): string | null {
  const { source, last } = candidate;
  const before = nearestUpTo(sides, candidate, last);
  const follows = source.startsWith('date') || source.startsWith('place');
  if (follows && before !== null) return before;
  return nearestUpTo(sides, candidate, last + REACH);
}

/** The side nearest to a place, up to the word `to`; of two equally near, the `wanted` one. */
function nearestUpTo(sides: Sides, place: Place, to: number): string | null {
  const { words, wanted } = sides;
  const { first, last } = place;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  const { sentence, clause } = words[first] ?? {};
  for (let at = Math.max(0, first - REACH); at <= to; at++) {
    const word = words[at];
    if (word?.sentence !== sentence) continue;
    const side = sides.sideAt(at);
    if (side === null || isTurned(words, at, place)) continue;
    const gap = Math.max(0, first - at, at - last) + (word?.clause === clause ? 0 : MARK);
    if (gap > least || (gap === least && side !== wanted)) continue;
    nearest = side;
    least = gap;
  }
  return nearest;
}

/** Whether the text turns between the word at `at` and a place. */
function isTurned(words: readonly Word[], at: number, { first, last }: Place): boolean {
  const between = at < first ? words.slice(at + 1, first) : words.slice(last + 1, at);
  return between.some(({ folded }) => TURNS.has(folded));
}
