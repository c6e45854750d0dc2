import type { DenialLexicon } from '../denials.js';
import { wordSet } from '../word-list.js';

const VERBS = 'deny denies denied refuse refuses refused fail fails failed';

/** What denies in English; contractions as they are folded. */
export const denials: DenialLexicon = {
  words: wordSet(`
    not no never neither nor without cannot isnt arent wasnt werent dont doesnt didnt hasnt havent
    hadnt wont wouldnt cant couldnt ${VERBS}
  `),
  verbs: wordSet(VERBS),
  softeners: wordSet('only just merely fewer less least more'),
  corrections: wordSet('but rather instead'),
};
