/**
 * Hours by which the papers' day is ahead of UTC: Western Indonesian Time (WIB), where most of them
 * are published. The east of the country is an hour or two further ahead.
 */
export const UTC_OFFSET_HOURS = 7;
