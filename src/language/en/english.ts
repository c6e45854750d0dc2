import type { Language } from '../language.js';
import { abbreviations, numberAbbreviations } from './abbreviations.js';
import { ages } from './ages.js';
import { answerEdges } from './answer-edges.js';
import { articleRequests } from './article-requests.js';
import { changes } from './changes.js';
import { contrasts, rivals, sinceWords, turns } from './contrasts.js';
import { cues } from './cues.js';
import { dateGrammar } from './dates/grammar.js';
import { denials } from './denials.js';
import { happenings } from './happenings.js';
import { measures } from './measures.js';
import { nameLexicon } from './names.js';
import { numberLexicon } from './numbers.js';
import { organizationLexicon } from './organizations.js';
import { pages } from './pages.js';
import { personLinks } from './person-links.js';
import { placeLexicon } from './places.js';
import { questionLexicon } from './questions.js';
import { ranks } from './ranks.js';
import { relatives } from './relatives.js';
import { reportingLexicon } from './reporting.js';
import { roleLexicon } from './roles.js';
import { stem } from './stemmer.js';
import { stopWords } from './stop-words.js';
import { voiceOf } from './voice.js';

/** English, with the tables of this folder. */
export const english: Language = {
  code: 'en',
  stem,
  writtenForms: () => [],
  chatSpellings: new Map([
    ['ppl', 'people'],
    ['wen', 'when'],
    ['wat', 'what'],
    ['bc', 'because'],
    ['govt', 'government'],
    ['yr', 'year'],
    ['yrs', 'years'],
  ]),
  voiceOf,
  stopWords,
  abbreviations,
  numberAbbreviations,
  cues,
  articleRequests,
  changes,
  contrasts,
  directions: new Set(['to']),
  deedLeads: new Set(['to']),
  turns,
  sinceWords,
  happenings,
  rivals,
  denials,
  ages,
  answerEdges,
  measures,
  ranks,
  relatives,
  questions: questionLexicon,
  roles: roleLexicon,
  names: nameLexicon,
  organizations: organizationLexicon,
  personLinks,
  places: placeLexicon,
  pages,
  reporting: reportingLexicon,
  dates: dateGrammar,
  numbers: numberLexicon,
};
