/** Words for opposite sides, of which a question asks for one: the dead and not the injured. */

/**
 * What such words are sides of, and the sides, by names of our own. A contrast with only one side
 * excludes no other: the injured are `treated`, the `trapped` are saved.
 */
export const CONTRASTS = {
  fate: ['born', 'dead', 'hurt', 'missing', 'saved', 'displaced'],
  order: ['first', 'second', 'third', 'fourth', 'fifth'],
  outcome: ['won', 'lost'],
  change: ['rose', 'fell'],
  trial: ['arrested', 'charged', 'sought', 'sentenced', 'acquitted'],
  sex: ['male', 'female'],
  direction: ['north', 'south', 'east', 'west'],
  size: ['largest', 'smallest'],
  height: ['highest', 'lowest'],
  age: ['oldest', 'youngest'],
  access: ['opened', 'closed'],
  trade: ['imported', 'exported'],
  medal: ['gold', 'silver', 'bronze'],
  care: ['treated'],
  illness: ['ill'],
  trap: ['trapped'],
  capture: ['captured'],
  dismissal: ['dismissed'],
} as const;

/** What two or more words can be opposite sides of. */
export type Contrast = keyof typeof CONTRASTS;
/** One side of a contrast; no two contrasts share one. */
export type Side = (typeof CONTRASTS)[Contrast][number];

/**
 * The sides by which people are counted, for what happened to them: `Berapa orang terluka?` asks
 * for no others.
 */
export const FATES: readonly Side[] = [
  ...(['dead', 'hurt', 'missing', 'saved', 'displaced'] as const),
  ...(['arrested', 'sentenced', 'treated', 'ill', 'trapped', 'captured', 'dismissed'] as const),
];

/** For each side the words for it, separated by white space. */
export type ContrastWords = Readonly<Record<Side, string>>;
