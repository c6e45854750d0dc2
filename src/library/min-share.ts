/** Share of the former articles that must be left after a reload, where nothing else is said. */
export const MIN_SHARE = 0.5;
