/** Weights of the signals of a candidate; written by `npm run fit:answers`, never by hand. */
export const SPAN_WEIGHTS: ReadonlyMap<string, number> = new Map([['nearness', 1]]);
