/** Words with which an attribution may begin: most of a text has none, and needs no closer look. */
import { builtOnce } from '../../../language/built-once.js';
import type { ReportingLexicon } from '../../../language/reporting.js';

/** Folded verbs of speech, with the suffix they carry (`katanya`), and first words for "according to". */
export const speechCues: (lexicon: ReportingLexicon) => ReadonlySet<string> = builtOnce(
  ({ quoteVerbs, passiveVerbs, clauseVerbs, speakerSuffix, sourceWords, sourcePronouns }) => {
    const suffixed =
      speakerSuffix === null
        ? []
        : [...quoteVerbs, ...passiveVerbs].map((verb) => verb + speakerSuffix);
    const sources = sourceWords.flatMap(([first]) => first ?? []);
    return new Set([
      ...quoteVerbs,
      ...clauseVerbs.keys(),
      ...suffixed,
      ...sources,
      ...sourcePronouns,
    ]);
  },
);
