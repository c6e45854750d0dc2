/**
 * Which marked words are speech. Marks also set off titles, nicknames and doubtful terms
 * (`yang disebut "2+2"`); words are speech when an attribution is next to them or when they are
 * sentences of their own.
 */
import { firstAfter } from '../../../language/span.js';
import { type Narration, sentenceEnd, sentenceStart } from '../narration/narration.js';
import { isJoined } from '../narration/phrase-tokens.js';
import type { MarkedSpan } from '../narration/quote-marks.js';
import { readSubjectBefore } from '../speakers/read-speaker.js';
import type { SpeakerReference } from '../speakers/speaker-reference.js';
import { attributionAfter } from './attribution-after.js';
import { attributionBefore, judgementBefore } from './attribution-before.js';

/** A span in quotation marks that is speech, and what is next to it. */
export interface DirectSpeech {
  readonly marked: MarkedSpan;
  readonly verb: string | null;
  /** Null when nothing beside the marks says who speaks. */
  readonly reference: SpeakerReference | null;
  /** Whether the speaker must be sought in what was said before: no attribution is next to it. */
  readonly isBare: boolean;
}

/** Longest term or nickname, in words, that is not speech without further evidence. */
const TERM_WORDS = 4;
/** At least this many words for a capital to distinguish a sentence from a term. */
const CLAUSE_WORDS = 3;
/** Words examined to distinguish a title from a sentence. */
const TITLE_WORDS = 12;

/** The marked spans that are speech, in order. */
export function findDirectSpeech(
  narration: Narration,
  marked: readonly MarkedSpan[],
): DirectSpeech[] {
  const found: (DirectSpeech | null)[] = [];
  marked.forEach((span, index) => {
    const before = { marked: marked[index - 1], speech: found[index - 1] ?? null };
    found.push(asSpeech(narration, span, before, nextBesideTitles(narration, marked, index)));
  });
  shareWithNeighbor(narration, found);
  return found.filter((speech) => speech !== null);
}

/** Start of the next marked span, past a title within a description: `pelantun "Hujan" itu`. */
function nextBesideTitles(
  { text, tokens, lexicon }: Narration,
  marked: readonly MarkedSpan[],
  index: number,
): number | undefined {
  const next = marked[index + 1];
  if (next === undefined || lexicon.pointerPosition !== 'after') return next?.open;
  const pointer = tokens[firstAfter(tokens, next.close)];
  const isTitle =
    pointer !== undefined &&
    lexicon.pointers.has(pointer.folded) &&
    text.slice(next.close, pointer.start) === ' ';
  return isTitle ? marked[index + 2]?.open : next.open;
}

/** The marked span before one, and what was found in it. */
interface Preceding {
  readonly marked: MarkedSpan | undefined;
  readonly speech: DirectSpeech | null;
}

function asSpeech(
  narration: Narration,
  marked: MarkedSpan,
  before: Preceding,
  nextOpen: number | undefined,
): DirectSpeech | null {
  const { text } = narration;
  const start = sentenceStart(narration, marked.open);
  const opensSentence = isBlank(text, start, marked.open);
  const after = attributionAfter(narration, marked, nextOpen ?? text.length, opensSentence);
  if (after) return { marked, verb: after.verb, reference: after.reference, isBare: false };
  const shape = shapeOf(text, marked);
  const { speech } = before;
  if (speech && !shape.isTerm && continues(narration, speech, marked, opensSentence)) {
    return { ...speech, marked };
  }
  if (isNamed(narration, marked)) return null;
  const floor = Math.max(start, before.marked?.close ?? 0);
  const attributed = attributedBefore(narration, marked, shape, floor, speech);
  if (attributed) return attributed;
  if (isBlank(text, 0, marked.open) && isBlank(text, marked.close, text.length)) {
    return shape.words > TERM_WORDS || shape.isSentence ? bare(marked, null) : null;
  }
  if (!shape.isSentence || shape.isTitle) return null;
  return opensSentence ? bare(marked, null) : introduced(narration, marked, shape, floor);
}

/** Speech after its verb, or words that somebody judges by; `previous` is the speech before it. */
function attributedBefore(
  narration: Narration,
  marked: MarkedSpan,
  shape: Shape,
  floor: number,
  previous: DirectSpeech | null,
): DirectSpeech | null {
  const leading = attributionBefore(narration, marked, floor);
  if (leading && isReported(shape, leading.link)) {
    return { marked, verb: leading.verb, reference: leading.reference, isBare: false };
  }
  const judged = shape.isPhrase ? judgementBefore(narration, marked, floor) : null;
  if (judged === null) return null;
  const reference = judged.reference ?? previous?.reference ?? null;
  return { marked, verb: judged.verb, reference, isBare: false };
}

/** A sentence after a comma or a colon, by the subject of the words before: `Budi menggeleng: "Belum."` */
function introduced(
  narration: Narration,
  marked: MarkedSpan,
  shape: Shape,
  floor: number,
): DirectSpeech | null {
  const { text, tokens } = narration;
  const lead = text.slice(Math.max(floor, marked.open - 10), marked.open);
  if (!/[,:]\s*$/.test(lead)) return null;
  // `mengirim pesan singkat: "Kami pantau."`: a colon needs no long sentence, only a whole one.
  const hasColon = /:\s*$/.test(text.slice(marked.open - 3, marked.open));
  if (shape.words < TERM_WORDS && !(hasColon && shape.endsInside)) return null;
  return bare(marked, readSubjectBefore(narration, floor, firstAfter(tokens, marked.open)));
}

/** Speech without a verb; of its sentence's subject only a named person is taken for the speaker. */
function bare(marked: MarkedSpan, subject: SpeakerReference | null): DirectSpeech {
  const reference = subject?.kind === 'described' ? null : subject;
  return { marked, verb: null, reference, isBare: reference === null };
}

/** `"A," kata X. "B."` and `"A," kata X, "B."`: nothing but the attribution is between the two. */
function continues(
  narration: Narration,
  before: DirectSpeech,
  marked: MarkedSpan,
  opensSentence: boolean,
): boolean {
  const { text } = narration;
  const endOfBefore = sentenceEnd(narration, before.marked.open);
  if (endOfBefore > marked.open) {
    return /[,:;–—-]\s*$/.test(
      text.slice(Math.max(before.marked.close, marked.open - 10), marked.open),
    );
  }
  return opensSentence && isBlank(text, endOfBefore, marked.open);
}

/** `"A." "B," kata X.`: what has no attribution shares that of the quotation right after it. */
function shareWithNeighbor(narration: Narration, found: (DirectSpeech | null)[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const speech = found[index];
    const next = found[index + 1];
    if (!speech?.isBare || !next || next.isBare) continue;
    if (isBlank(narration.text, speech.marked.close, next.marked.open)) {
      found[index] = { ...next, marked: speech.marked };
    }
  }
}

interface Shape {
  readonly words: number;
  readonly isCapitalized: boolean;
  /** Begins and ends as a sentence does. */
  readonly isSentence: boolean;
  /** Ends with a mark of its own, inside the quote marks. */
  readonly endsInside: boolean;
  /** A few words without the punctuation of speech. */
  readonly isTerm: boolean;
  /** Several words that begin in small letters: part of what somebody said, no nickname. */
  readonly isPhrase: boolean;
  /** Nearly every word capitalized: the name of a film or a book. */
  readonly isTitle: boolean;
}

function shapeOf(text: string, marked: MarkedSpan): Shape {
  const sample = text.slice(marked.start, Math.min(marked.end, marked.start + 160));
  const found = sample.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const capitals = found.slice(0, TITLE_WORDS).filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  const isCapitalized = /^[\p{Lu}\d]/u.test(found[0] ?? '');
  const endsInside = /[.!?…,]/.test(text.slice(marked.end - 1, marked.close));
  const endsOutside = /^\s*(?:[.!?]|$)/.test(text.slice(marked.close, marked.close + 5));
  return {
    words: found.length,
    isCapitalized,
    endsInside,
    isSentence: isCapitalized && (endsInside || (endsOutside && found.length > TERM_WORDS)),
    isTerm: found.length <= TERM_WORDS && !endsInside && !(isCapitalized && endsOutside),
    isPhrase: found.length >= TERM_WORDS && !isCapitalized,
    isTitle:
      found.length > 1 && capitals >= Math.min(found.length, TITLE_WORDS) * 0.7 && !endsInside,
  };
}

/** Whether an attribution before the marks makes these words speech, by how closely it is linked. */
function isReported(shape: Shape, link: 'break' | 'direct' | 'loose'): boolean {
  if (link === 'break') return !shape.isTitle && (shape.isCapitalized || shape.words > TERM_WORDS);
  if (shape.isTitle) return false;
  if (link === 'direct') {
    // `mengatakan "Eropa tidak akan diam"`
    const isClause = shape.isCapitalized && shape.words >= CLAUSE_WORDS;
    return shape.words > TERM_WORDS || isClause || (shape.isSentence && shape.words > 1);
  }
  return shape.words > TERM_WORDS + 1;
}

/** Whether the word before the mark announces a title, a nickname or a term: `film "…"`. */
function isNamed(narration: Narration, marked: MarkedSpan): boolean {
  const { lexicon } = narration;
  const index = firstAfter(narration.tokens, marked.open);
  const token = narration.tokens[index - 1];
  if (token === undefined || !lexicon.namers.has(token.folded)) return false;
  const gap = narration.text.slice(token.end, marked.open);
  return /^\s*:?\s*$/.test(gap.slice(0, 10)) && gap.length < 10 && isJoined(narration, index - 1);
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!/[\s.,–—-]/.test(text[index] ?? '')) return false;
  }
  return true;
}
