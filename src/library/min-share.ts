/** Share of the former articles that must remain after a reload, unless set otherwise. */
export const MIN_SHARE = 0.5;
