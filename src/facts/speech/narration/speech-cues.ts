/** Words with which an attribution may begin: most of a text has none, and needs no closer look. */
import type { ReportingLexicon } from '../../../language/reporting.js';

const cues = new WeakMap<ReportingLexicon, ReadonlySet<string>>();

/** Folded verbs of speech, with the suffix they carry (`katanya`), and first words for "according to". */
export function speechCues(lexicon: ReportingLexicon): ReadonlySet<string> {
  let known = cues.get(lexicon);
  if (known === undefined) {
    const { quoteVerbs, passiveVerbs, clauseVerbs, speakerSuffix, sourceWords, sourcePronouns } =
      lexicon;
    const suffixed =
      speakerSuffix === null
        ? []
        : [...quoteVerbs, ...passiveVerbs].map((verb) => verb + speakerSuffix);
    const sources = sourceWords.flatMap(([first]) => first ?? []);
    known = new Set([
      ...quoteVerbs,
      ...clauseVerbs.keys(),
      ...suffixed,
      ...sources,
      ...sourcePronouns,
    ]);
    cues.set(lexicon, known);
  }
  return known;
}
