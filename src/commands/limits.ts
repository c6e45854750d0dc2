/** Longest text an option takes, in characters: as much as Discord sends. */
export const MAX_TEXT = 6000;
