/**
 * Whether what is asked is said of a candidate, after it or before it:
 * `Baht (kode THB) adalah mata uang Thailand` gives the currency before the copula, and what
 * follows only repeats the question; `Ratna, ketua panitia`, `ketua panitia, Ratna,` say who
 * chairs.
 */
import type { Place } from '../candidates/candidate.js';
import type { Scene, Word } from '../candidates/scene.js';
import type { Asked } from '../question/asked.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** Words in brackets that may be between a name and its copula: its spelling, its years. */
const BRACKET_WORDS = 40;
/** Small words that may: `, yang juga merupakan`. */
const SMALL_WORDS = 3;
const PREDICATE_WORDS = 40;
/** Words of a predicate among which its noun is: `adalah sebuah kota`. */
const HEAD_WORDS = 4;

/** How much of the question the predicate has, and the clauses that touch the candidate. */
export function notePredicate(
  signals: SignalSheet,
  { words, matches }: Scene,
  asked: Asked,
  { first, last }: Place,
): void {
  if (matches.length === 0) return;
  const before = neighborClause(words, first, -1);
  const after = neighborClause(words, last, 1);
  signals.note(FIGURE_ID.clauseBefore, shareIn(before, asked));
  signals.note(FIGURE_ID.clauseAfter, shareIn(after, asked));
  const copula = copulaAfter(words, last);
  if (copula === null) return;
  const predicate = sentenceFrom(words, copula + 1, PREDICATE_WORDS);
  signals.note(FIGURE_ID.predicate, shareIn(predicate, asked));
  const { classNoun } = asked.question;
  const isOfClass = predicate.slice(0, HEAD_WORDS).some(({ folded }) => folded === classNoun);
  signals.note(FIGURE_ID.predicateClass, isOfClass ? 1 : 0);
}

/** The clause on one side of a candidate that ends where its own begins, or none. */
function neighborClause(words: readonly Word[], edge: number, step: -1 | 1): readonly Word[] {
  const here = words[edge];
  const next = words[edge + step];
  if (!here || !next || next.clause === here.clause || next.sentence !== here.sentence) return [];
  let end = edge + step;
  while (words[end + step]?.clause === next.clause) end += step;
  return words.slice(Math.min(edge + step, end), Math.max(edge + step, end) + 1);
}

/**
 * `X adalah`, `X juga merupakan`, `X, yang merupakan`, `X (…) adalah`; what follows brackets is not
 * about what is within them.
 */
function copulaAfter(words: readonly Word[], last: number): number | null {
  const isBracketed = words[last + 1]?.opening === 'bracket';
  const reach = isBracketed ? BRACKET_WORDS : SMALL_WORDS;
  for (let at = last + 1; at <= last + reach; at++) {
    const word = words[at];
    if (word?.sentence !== words[last]?.sentence) return null;
    if (word?.cue === 'copula') return words[last]?.isBracketed && !word.isBracketed ? null : at;
    if (!isBracketed && !word?.isStop) return null;
  }
  return null;
}

/** At most `count` words from `from` on, of one sentence. */
function sentenceFrom(words: readonly Word[], from: number, count: number): readonly Word[] {
  const { sentence } = words[from] ?? {};
  return words.slice(from, from + count).filter((word) => word.sentence === sentence);
}

/** Share of the question's worth in some words. */
function shareIn(words: readonly Word[], { idf, total }: Asked): number {
  const seen = new Set<number>();
  let worth = 0;
  for (const { match } of words) {
    if (match < 0 || seen.has(match)) continue;
    seen.add(match);
    worth += idf[match] ?? 0;
  }
  return worth / total;
}
