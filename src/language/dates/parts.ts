/** What an answer may leave out of a written date, or part it at, in all languages. */

/** `Sabtu` of `Sabtu 3 September`, but never the month of `April 2024`. */
export const DATE_WEEKDAY = /^\p{L}+,? (?:tanggal )?(?=\d{1,2} \p{L})/u;

/** `lalu` of `3 September lalu`, `last` of `Monday last`. */
export const DATE_DIRECTION =
  /(?: yang)? (?:lalu|silam|mendatang|nanti|kemarin|ini|last|ago|next)$/;

/** Between the two ends of `28-30 Juli`, `Senin hingga Rabu`. */
export const DATE_RANGE = /(?: ?[-–—] ?| (?:hingga|sampai|dan|to|until|and) )/;
