/** Small words that announce what comes next: a place, an agent, a definition, a reason. */

/** All kinds of cues, each with the words that stand for it. */
export const CUES = [
  /** `di`, `in`: a place follows. */
  'place',
  /** `oleh`, `by`: who did it follows. */
  'agent',
  /** `adalah`, `is`: what something is follows. */
  'copula',
  /** `bernama`, `called`: a name follows. */
  'naming',
  /** `karena`, `because`: a reason follows. */
  'reason',
  /** `dengan`, `melalui`, `through`: a means follows. */
  'means',
  /** `untuk`, `agar`, `to`: a purpose follows. */
  'purpose',
  /** `pada`, `sejak`, `since`: a time follows. */
  'time',
] as const;

/** What a small word announces. */
export type Cue = (typeof CUES)[number];

/** Folded word → what it announces. */
export type CueLexicon = ReadonlyMap<string, Cue>;

/** A table from the words of each cue, with spaces between them. */
export function cueLexicon(lists: Readonly<Record<Cue, string>>): CueLexicon {
  return new Map(
    (Object.entries(lists) as [Cue, string][]).flatMap(([cue, words]) =>
      words.split(' ').map((word) => [word, cue] as const),
    ),
  );
}

/** What separates one phrase from the next. */
export const PHRASE_BREAKS: ReadonlySet<Cue> = new Set(['time', 'copula', 'reason', 'agent']);
