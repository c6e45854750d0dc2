/** Which side of a contrast a word stands for, and which one a question wants. */
import { CONTRASTS, type Contrast, type Side } from '../../language/contrasts.js';
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import type { Question } from './question.js';

/** A side that a word stands for. */
interface ToldSide {
  readonly contrast: Contrast;
  readonly side: Side;
}

/** The side that a folded word of any of the languages stands for, or null. */
export function sideOf(folded: string): ToldSide | null {
  return SIDES.get(folded) ?? null;
}

const SIDES: ReadonlyMap<string, ToldSide> = new Map(
  LANGUAGE_CODES.flatMap((code) =>
    (Object.entries(CONTRASTS) as [Contrast, readonly Side[]][]).flatMap(([contrast, sides]) =>
      sides.flatMap((side) =>
        LANGUAGES[code].contrasts[side]
          .split(' ')
          .map((word) => [word, { contrast, side }] as const),
      ),
    ),
  ),
);

/** The one side that a question has of each contrast; with both, `emas dan perak`, it wants neither more. */
export function sidesAsked({ tokens }: Question): ReadonlyMap<Contrast, Side> {
  const sides = new Map<Contrast, Side>();
  const both = new Set<Contrast>();
  for (const { folded } of tokens) {
    const told = sideOf(folded);
    if (told === null) continue;
    if ((sides.get(told.contrast) ?? told.side) !== told.side) both.add(told.contrast);
    sides.set(told.contrast, told.side);
  }
  return new Map([...sides].filter(([contrast]) => !both.has(contrast)));
}
