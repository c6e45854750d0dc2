import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { fold } from '../fold.js';
import type { Language } from '../language.js';
import { dateGrammar } from './dates.js';
import { numberLexicon } from './numbers.js';
import { placeLexicon } from './places.js';
import { questionLexicon } from './questions.js';
import { reportingLexicon } from './reporting.js';
import { roleLexicon } from './roles.js';

export const english: Language = {
  code: 'en',
  stem: stemmer,
  stopWords: new Set(stopwords.map(fold)),
  abbreviations: new Set([
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
    'no',
    'gen',
    'lt',
    'col',
    'sgt',
    'sen',
    'rep',
    'gov',
    'jr',
    'sr',
    'vs',
    'inc',
    'ltd',
    'co',
    'corp',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sept',
    'sep',
    'oct',
    'nov',
    'dec',
  ]),
  questions: questionLexicon,
  roles: roleLexicon,
  places: placeLexicon,
  reporting: reportingLexicon,
  dates: dateGrammar,
  numbers: numberLexicon,
};
