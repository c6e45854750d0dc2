/** How exactly a date is asked for, and how exactly it is given: `tahun berapa` – `3 Mei 1998`. */

/** How exactly a date may be asked for; `any` when the question does not say. */
export const WANTED_GRAINS = ['any', 'year', 'day', 'month', 'weekday', 'clock'] as const;
/** How exactly a date may be given; `core` is a numeric day: `26/8`. */
export const GRAINS = ['core', 'year', 'year-in-words', 'full-day', 'day', 'words'] as const;

/** How exactly a question wants a date. */
export type WantedGrain = (typeof WANTED_GRAINS)[number];

/** How exactly a date is given. */
export type Grain = (typeof GRAINS)[number];

/** How exactly a date is given, as written. */
export function grainOf(text: string): Grain {
  if (/^\d{1,2}[/-]\d/.test(text)) return 'core';
  if (/^\d{4}$/.test(text)) return 'year';
  const hasYear = /(?<!\d)\d{4}(?!\d)/.test(text);
  const hasDay = /(?<!\d)\d{1,2}(?!\d)/.test(text);
  if (hasDay) return hasYear ? 'full-day' : 'day';
  return hasYear ? 'year-in-words' : 'words';
}
