/** A language's words for relatives, and for what makes somebody one. */

/** Kinds of relatives that are distinguished. */
export const RELATIVES = [
  'wife',
  'husband',
  'father',
  'mother',
  'child',
  'sibling',
  'grandfather',
  'grandmother',
  'grandchild',
  'uncle',
  'aunt',
  'nephew',
  'cousin',
  'parentInLaw',
  'childInLaw',
  'betrothed',
  'beloved',
] as const;

/** One of them. */
export type Relative = (typeof RELATIVES)[number];

/** All words for relatives save `others`, which have another meaning as well. */
export function relativeNouns(
  names: Readonly<Record<Relative, string>>,
  others: ReadonlySet<string>,
): readonly string[] {
  const nouns = Object.values(names).flatMap((words) => words.split(' '));
  return nouns.filter((noun) => noun !== '' && !others.has(noun));
}

/** How a language speaks of relatives. All words are folded. */
export interface RelativeLexicon {
  /** The words for each kind, separated by spaces. */
  readonly names: Readonly<Record<Relative, string>>;
  /** What says that somebody married; whom somebody marries follows it. */
  readonly marrying: ReadonlySet<string>;
  /** Words that say whose the relative after them is: one spoken of before. */
  readonly owners: ReadonlySet<string>;
  /** What may be between the word for a relative or a wedding and the name. */
  readonly naming: ReadonlySet<string>;
}
