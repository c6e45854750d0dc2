/** Which side of a contrast a word means, and which one a question wants. */
import { CONTRASTS, type Contrast, FATES, type Side } from '../../language/contrasts.js';
import { ALL_LANGUAGES } from '../../language/languages.js';
import type { Question } from './question.js';

/** A side that a word means. */
interface ToldSide {
  readonly contrast: Contrast;
  readonly side: Side;
}

/** The side that a folded word of any of the languages means, or null. */
export function sideOf(folded: string): ToldSide | null {
  return SIDES.get(folded) ?? null;
}

/**
 * Whether a folded word says what happened to people, by which they are counted: `tewas`,
 * `injured`.
 */
export function isFate(folded: string): boolean {
  const told = sideOf(folded);
  return told !== null && FATES.includes(told.side);
}

const SIDES: ReadonlyMap<string, ToldSide> = new Map(
  ALL_LANGUAGES.flatMap(({ contrasts }) =>
    (Object.entries(CONTRASTS) as [Contrast, readonly Side[]][]).flatMap(([contrast, sides]) =>
      sides.flatMap((side) =>
        contrasts[side].split(' ').map((word) => [word, { contrast, side }] as const),
      ),
    ),
  ),
);

/**
 * The one side that a question has of each contrast; with both, `emas dan perak`, it wants neither
 * more.
 */
export function sidesAsked(question: Question): ReadonlyMap<Contrast, Side> {
  const sides = new Map<Contrast, Side>();
  const both = new Set<Contrast>();
  question.tokens.forEach(({ folded }, at) => {
    const told = sideOf(folded);
    if (told === null || (told.contrast === 'order' && countsAll(question, at))) return;
    if ((sides.get(told.contrast) ?? told.side) !== told.side) both.add(told.contrast);
    sides.set(told.contrast, told.side);
  });
  return new Map([...sides].filter(([contrast]) => !both.has(contrast)));
}

/** `Ketiga negara` are three countries, not the third; but `tahap kedua pelabuhan` is one. */
function countsAll({ tokens, language }: Question, at: number): boolean {
  const { questions, stopWords, voiceOf } = language;
  const next = tokens[at + 1]?.folded;
  const before = tokens[at - 1]?.folded ?? '';
  if (!questions.nounFirst || next === undefined || questions.numberedNouns.has(before))
    return false;
  return !stopWords.has(next) && !questions.fillers.has(next) && voiceOf(next) === null;
}
