import { stemmer } from '@orama/stemmers/indonesian';
import { stopwords } from '@orama/stopwords/indonesian';
import { fold } from '../fold.js';
import type { Language } from '../language.js';
import { dateGrammar } from './dates.js';
import { numberLexicon } from './numbers.js';
import { placeLexicon } from './places.js';
import { questionLexicon } from './questions.js';
import { reportingLexicon } from './reporting.js';
import { roleLexicon } from './roles.js';

export const indonesian: Language = {
  code: 'id',
  stem: stemmer,
  stopWords: new Set(stopwords.map(fold)),
  abbreviations: new Set([
    'dr',
    'drs',
    'dra',
    'prof',
    'ir',
    'hj',
    'kh',
    'no',
    'jl',
    'jln',
    'rp',
    'tgl',
    'dll',
    'dsb',
    'yth',
    'st',
    'pt',
    'cv',
    'mr',
    'mrs',
    'gen',
    'jend',
  ]),
  questions: questionLexicon,
  roles: roleLexicon,
  places: placeLexicon,
  reporting: reportingLexicon,
  dates: dateGrammar,
  numbers: numberLexicon,
};
