/** What a text denies is not an answer: `Budi bukan pelaku`, `Siti membantah menerima suap`. */
import type { DenialLexicon } from '../../../language/denials.js';
import { LANGUAGES, wordsOfAll } from '../../../language/languages.js';
import type { Word } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Choice } from '../choose.js';

/**
 * Choices without those that the text denies; all of them when the question itself is about a
 * denial.
 */
export function dropDenied(choices: readonly Choice[], { tokens }: Question): readonly Choice[] {
  if (tokens.some(({ folded }) => DENIALS.has(folded))) return choices;
  const asked = new Set(tokens.map(({ folded }) => folded));
  return choices.filter((choice) => !isDenied(choice, asked));
}

/**
 * Whether the text denies the likeliest of all choices, and the best of those it affirms is in another
 * sentence and clearly less likely: when Sari did not do it, what somebody else did is no answer. So it
 * was in 35 questions of the encyclopedia that have no answer, and in 7 of both large collections that
 * have one, of which 3 were answered right.
 */
export function isDeniedAhead([likeliest]: readonly Choice[], [best]: readonly Choice[]): boolean {
  if (!likeliest || !best || likeliest === best) return false;
  const isSameSentence =
    likeliest.evidence === best.evidence && sentenceOf(likeliest) === sentenceOf(best);
  return !isSameSentence && likeliest.score - best.score > CLEARLY;
}

/** Units of a choice's score. */
const CLEARLY = 1;

const DENIALS = wordsOfAll(({ denials }) => denials.words);

/**
 * Words after a denial among which what it denies must be: `tidak ada korban`,
 * `denied that she had taken`.
 */
const DENIED = { bySmallWord: 2, byVerb: 5 } as const;
/** Words between somebody and their verb of denial. */
const DENIER_REACH = 10;

/**
 * Whether something asked is denied in the candidate's clause, or by the person the candidate
 * names.
 */
function isDenied({ candidate, evidence }: Choice, asked: ReadonlySet<string>): boolean {
  const { words } = evidence.scene;
  const lexicon = LANGUAGES[evidence.article.language].denials;
  const own = words[candidate.first];
  for (
    let at = firstOfSentence(words, candidate.first);
    words[at]?.sentence === own?.sentence;
    at++
  ) {
    const word = words[at];
    // Asked with `nolak`, `menolak` in the text is the deed itself.
    if (!word || word.match >= 0 || !denies(words, at, lexicon)) continue;
    if (isOfAsked(words[at + 1]) && !isCorrected(words, at, candidate.first, lexicon)) return true;
    const isVerb = lexicon.verbs.has(word.folded);
    const gap = at - candidate.last;
    const isNear = word.clause === own?.clause || (isVerb && gap > 0 && gap <= DENIER_REACH);
    const reach = isVerb ? DENIED.byVerb : DENIED.bySmallWord;
    // `bukan Budi yang membakar`
    const isItself = candidate.first === at + 1;
    if (isNear && (isItself || holdsAsked(words.slice(at + 1, at + 1 + reach), asked))) return true;
  }
  return false;
}

function firstOfSentence(words: readonly Word[], position: number): number {
  let first = position;
  while (words[first - 1]?.sentence === words[position]?.sentence && first > 0) first--;
  return first;
}

function denies(words: readonly Word[], at: number, { words: list, softeners }: DenialLexicon) {
  return list.has(words[at]?.folded ?? '') && !softeners.has(words[at + 1]?.folded ?? '');
}

/** A word for something asked, not a name: what the sentence denies of it is denied of all in it. */
function isOfAsked(word: Word | undefined): boolean {
  return word !== undefined && word.match >= 0 && !word.isName;
}

/** Whether the sentence turns, between a denial and the candidate, to what is so instead. */
function isCorrected(
  words: readonly Word[],
  denial: number,
  candidate: number,
  { corrections }: DenialLexicon,
): boolean {
  return words.slice(denial + 1, candidate).some(({ folded }) => corrections.has(folded));
}

/** Whether something asked, and no name, is among the words that are denied. */
function holdsAsked(denied: readonly Word[], asked: ReadonlySet<string>): boolean {
  return denied.some((word) => !word.isCapitalized && (word.match >= 0 || asked.has(word.folded)));
}
