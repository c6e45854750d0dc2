/** A verb tells of its doer or of what undergoes it; a noun may name the doer. */
export const VOICES = ['active', 'passive', 'doer'] as const;

/** Any of `VOICES`. */
export type Voice = (typeof VOICES)[number];
