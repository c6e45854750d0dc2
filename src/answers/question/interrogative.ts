/** The words of a question that ask: `siapa`, `how many`. */
import { findPhrase, type PhrasePlace } from '../../language/phrases.js';
import {
  type AnswerType,
  nearestInterrogative,
  type QuestionLexicon,
} from '../../language/questions.js';

/** Where they are, and what they ask for by themselves. */
export interface Interrogative extends PhrasePlace {
  readonly asks: AnswerType;
}

/**
 * The interrogative among the folded words of a question,
 * misspelled ones too: `kapam`; null when none asks.
 */
export function findInterrogative(
  words: readonly string[],
  lexicon: QuestionLexicon,
): Interrogative | null {
  return strongest(words, lexicon) ?? strongest(mended(words, lexicon), lexicon);
}

function strongest(words: readonly string[], { interrogatives }: QuestionLexicon) {
  for (const [phrase, asks] of interrogatives) {
    const place = findPhrase(words, [phrase]);
    if (place) return { asks, ...place };
  }
  return null;
}

/** The words with misspelled interrogatives put right: `kapam` → `kapan`. */
function mended(words: readonly string[], lexicon: QuestionLexicon): string[] {
  return words.map((word) => nearestInterrogative(word, lexicon) ?? word);
}
