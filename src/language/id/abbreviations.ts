/** Abbreviations of Indonesian news, folded, without their full stop. */

/**
 * Stand before what they belong to, so that their full stop never ends a sentence. Those that may
 * close one (`dll.`, `dsb.`, `Tbk.`) are left out: before a small letter they do not end it anyway.
 */
export const abbreviations: ReadonlySet<string> = new Set([
  // titles and forms of address
  ...['dr', 'drs', 'dra', 'drg', 'prof', 'ir', 'hj', 'kh', 'tgk', 'ust', 'pdt', 'rm', 'ra', 'st'],
  ...[
    'mr',
    'mrs',
    'ms',
    'tn',
    'ny',
    'nn',
    'sdr',
    'sdri',
    'bpk',
    'yth',
    'alm',
    'almh',
    'mgr',
    'rd',
    'rr',
    'dt',
    'kms',
  ],
  // given names that are written short
  ...['muh', 'moh', 'moch', 'mohd', 'mhd', 'abd', 'abdl', 'ach', 'akh'],
  // ranks
  ...[
    'jend',
    'letjen',
    'letjend',
    'mayjen',
    'brigjen',
    'irjen',
    'kombes',
    'kompol',
    'kol',
    'letkol',
  ],
  ...['kapt', 'lettu', 'letda', 'serka', 'serda', 'gen', 'laks', 'marsda'],
  // corps and states after them
  ...['pol', 'inf', 'purn', 'czi', 'chk', 'arh', 'arm'],
  // addresses and firms
  ...['jl', 'jln', 'gg', 'kab', 'kec', 'kel', 'ds', 'prov', 'pt', 'cv', 'ud', 'rp'],
  // in running text
  ...['tgl', 'th', 'dgn', 'yg', 'ttg', 'vs', 'skt', 'seb', 'lih', 'bdk', 'cf'],
]);

/** Only before a number: `No. 5`, but `katanya no.` */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  ...['no', 'nmr', 'hlm', 'hal', 'vol', 'jil', 'art', 'ps', 'telp', 'tel', 'kav', 'al', 'c', 'ca'],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'agt', 'agu', 'sep', 'okt', 'nov', 'des'],
]);
