/** The words of a question that ask: `siapa`, `how many`. */
import { findPhrase, type PhrasePlace } from '../../language/phrases.js';
import {
  type AnswerType,
  nearestInterrogative,
  type QuestionLexicon,
} from '../../language/questions.js';

/** Where they are, and what they alone ask for. */
export interface Interrogative extends PhrasePlace {
  readonly asks: AnswerType;
}

/**
 * The interrogative among the folded words of a question, misspelled ones too: `kapam`; null when
 * none asks.
 */
export function findInterrogative(
  words: readonly string[],
  lexicon: QuestionLexicon,
): Interrogative | null {
  return strongest(words, lexicon) ?? strongest(mended(words, lexicon), lexicon);
}

/** What is asked for by words that need another to say what. */
const LOOSE: ReadonlySet<AnswerType> = new Set(['thing', 'name']);

function strongest(
  words: readonly string[],
  { interrogatives, joiningInterrogatives, relativeInterrogatives }: QuestionLexicon,
): Interrogative | null {
  const found = interrogatives.flatMap(([phrase, asks]) => {
    const place = findPhrase(words, [phrase]);
    return place ? [{ phrase, asks, ...place }] : [];
  });
  // `How old was the keeper when he died?` asks for no day.
  const isJoining = ({ phrase, first }: (typeof found)[number]) =>
    joiningInterrogatives.has(phrase) && found.some((other) => other.first < first);
  // `How many people who fled came back?` asks for nobody, but `what is the name of the man who fled` does.
  const isRelative = ({ phrase, first }: (typeof found)[number]) =>
    relativeInterrogatives.has(phrase) &&
    found.some((other) => other.first < first && !LOOSE.has(other.asks));
  const asked = found.find((each) => !isJoining(each) && !isRelative(each));
  return asked ? { asks: asked.asks, first: asked.first, last: asked.last } : null;
}

/** The words with misspelled interrogatives put right: `kapam` → `kapan`. */
function mended(words: readonly string[], lexicon: QuestionLexicon): string[] {
  return words.map((word) => nearestInterrogative(word, lexicon) ?? word);
}
