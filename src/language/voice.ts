/** Whether a word is an active verb, a passive verb, or a noun for the doer. */
export const VOICES = ['active', 'passive', 'doer'] as const;

/** Any of `VOICES`. */
export type Voice = (typeof VOICES)[number];
