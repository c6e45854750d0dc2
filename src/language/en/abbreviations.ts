/** Abbreviations of English news, folded, without their full stop. */

/**
 * Stand before what they belong to, so that their full stop never ends a sentence. Those that may
 * close one (`Inc.`, `Jr.`, `etc.`) are left out: before a small letter they do not end it anyway.
 */
export const abbreviations: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'fr', 'sr', 'st', 'mt', 'ft', 'hon', 'messrs'],
  ...['gen', 'lt', 'col', 'maj', 'capt', 'cpt', 'cmdr', 'adm', 'sgt', 'cpl', 'pvt', 'brig'],
  ...[
    'sen',
    'rep',
    'gov',
    'pres',
    'amb',
    'atty',
    'supt',
    'det',
    'insp',
    'comr',
    'adj',
    'vs',
    'approx',
    'ca',
  ],
]);

/** Only before a number: `No. 5`, `Jan. 20`, but `He said no. She left.` */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  ...['no', 'nos', 'p', 'pp', 'vol', 'fig', 'art', 'sec', 'ch', 'est'],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
]);
