/**
 * Whether a candidate plays the part asked about: the answer to `Siapa yang memecat camat?` neither
 * follows `memecat` nor comes before `dipecat`.
 */
import type { Language } from '../../../language/language.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Voice } from '../../../language/voice.js';
import type { Query } from '../../../search/query.js';
import type { Word } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/** A verb, as a place among the query's terms, and whether its doer or its object is asked for. */
interface PartAsked {
  readonly deed: number;
  readonly part: Part;
}

type Part = 'doer' | 'undergoer';

/**
 * The most words between a candidate and the verb; beyond them another is likelier to play the
 * part.
 */
const REACH = 12;

/** Choices for a question for a person, without those who play the other part. */
export function dropOtherParts(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  const asked = partAsked(question, query);
  return asked === null ? choices : choices.filter((choice) => !playsOther(choice, asked));
}

/**
 * `Siapa yang memecat …`, `Siapa hakim yang mengadili …`, `Who was sacked …`,
 * `… dipecat oleh siapa`; null when no deed is next to the interrogative.
 */
function partAsked({ asks, asking, tokens, language }: Question, query: Query): PartAsked | null {
  if (asks !== 'person' || asking === null) return null;
  const voiceAt = (at: number) =>
    language.voiceOf(tokens[at]?.folded ?? '', tokens[at - 1]?.folded);
  const toPart = (at: number, part: Part | null): PartAsked | null => {
    const deed = query.terms.findIndex((term) => term.token.folded === tokens[at]?.folded);
    return part === null || deed < 0 ? null : { deed, part };
  };
  const isAgent = language.cues.get(tokens[asking.first - 1]?.folded ?? '') === 'agent';
  const before = asking.first - (isAgent ? 2 : 1);
  if (voiceAt(before) === 'passive') return toPart(before, 'doer');
  const after = deedAfter(asking.last + 1, tokens, language);
  return toPart(after, partOf(voiceAt(after)));
}

/** Words for an office or a relative between the interrogative and its relative clause. */
const NOUN_WORDS = 2;

/** Position at which the verb must be: after the interrogative, or after a noun and `yang`. */
function deedAfter(
  from: number,
  tokens: readonly Token[],
  { questions, voiceOf }: Language,
): number {
  const isFiller = (at: number) => questions.fillers.has(tokens[at]?.folded ?? '');
  let at = from;
  while (isFiller(at)) at++;
  let after = at;
  while (
    after - at < NOUN_WORDS &&
    !isFiller(after) &&
    voiceOf(tokens[after]?.folded ?? '') === null
  )
    after++;
  if (!isFiller(after)) return at;
  while (isFiller(after)) after++;
  return after;
}

/** What is asked for beside a verb in the given voice. */
function partOf(voice: Voice | null): Part | null {
  if (voice === 'passive') return 'undergoer';
  // A noun may name the other part: somebody's `pendahulu` is the one they replaced.
  return voice === 'active' ? 'doer' : null;
}

/** Whether the nearest form of the deed before or after it gives it the other part. */
function playsOther({ candidate, evidence }: Choice, { deed, part }: PartAsked): boolean {
  const { words } = evidence.scene;
  const { first, last } = candidate;
  const played = partAfter(words, first, deed) ?? partBefore(words, last, deed);
  return played !== null && played !== part;
}

/** The part played by whoever follows the verb: `memecat Usman`, `dipecat oleh Laode`. */
function partAfter(words: readonly Word[], first: number, deed: number): Part | null {
  let isAgent = false;
  for (let at = first - 1; isWithin(words, at, first); at--) {
    const word = words[at];
    if (word?.match === deed && word.voice === 'active') return isAgent ? null : 'undergoer';
    // `Telah ditangkap Usman` names who was caught, `ditangkap polisi` who caught them.
    if (word?.match === deed && word.voice === 'passive') return isAgent ? 'doer' : null;
    if (word?.cue === 'agent') isAgent = true;
    else if (isVerb(word) || word?.cue) return null;
  }
  return null;
}

/** The part played by whoever precedes it: `Laode memecat`, `Usman dipecat`. */
function partBefore(words: readonly Word[], last: number, deed: number): Part | null {
  for (let at = last + 1; isWithin(words, at, last); at++) {
    const word = words[at];
    if (word?.match === deed && isVerb(word)) return partOf(word.voice);
    if (isVerb(word) || word?.cue) return null;
  }
  return null;
}

function isWithin(words: readonly Word[], at: number, from: number): boolean {
  return Math.abs(at - from) <= REACH && words[at]?.sentence === words[from]?.sentence;
}

function isVerb(word: Word | undefined): boolean {
  return word?.voice === 'active' || word?.voice === 'passive';
}
