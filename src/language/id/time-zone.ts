/**
 * Hours by which the papers' day is ahead of UTC: Western Indonesian Time (WIB), in which most of them
 * are made. The east of the country is an hour or two further on.
 */
export const UTC_OFFSET_HOURS = 7;
