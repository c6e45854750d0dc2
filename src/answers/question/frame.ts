/**
 * How a question is built around its interrogative: a text that answers is often built alike.
 * `Dari mana X berasal?` – `X berasal dari …`; `Siapa yang menemukan X?` – `… menemukan X`,
 * `X ditemukan oleh …`.
 */
import type { Token } from '../../language/tokenizer.js';
import type { Voice } from '../../language/voice.js';
import type { Query } from '../../search/query.js';
import type { Question } from './question.js';

/** A word of the question beside those that ask. */
export interface FrameWord {
  readonly folded: string;
  /** Its place among the query's terms, or -1 for a small word. */
  readonly term: number;
}

/** The words around the interrogative, and how they relate. */
export interface Frame {
  /** The words before those that ask, nearest first. */
  readonly before: readonly FrameWord[];
  /** The words after them, nearest first. */
  readonly after: readonly FrameWord[];
  /** The small word right before (`dari mana`, `oleh siapa`), folded, or null. */
  readonly preposition: string | null;
  /** The deed asked about, as a place among the query's terms, or -1. */
  readonly deed: number;
  /** The class noun, as a place among the query's terms, or -1. */
  readonly classTerm: number;
  /** The noun that is counted, as a place among the query's terms, or -1. */
  readonly countedTerm: number;
  /** Whether the person asked for does the deed or undergoes it. */
  readonly voice: Voice | null;
}

/** Words of the question looked at on either side. */
const REACH = 3;

/** The frame of `question`; its terms are those of `query`. */
export function readFrame(question: Question, query: Query): Frame {
  const { tokens, asking, language } = question;
  const { fillers } = language.questions;
  const terms = new Map(query.terms.map((term, i) => [term.token.folded, i]));
  const toWord = ({ folded }: { readonly folded: string }): FrameWord => ({
    folded,
    term: terms.get(folded) ?? -1,
  });
  const isSpoken = ({ folded }: FrameWord) => !fillers.has(folded);
  const first = asking?.first ?? 0;
  const last = asking?.last ?? -1;
  const before = tokens.slice(0, first).reverse().map(toWord).filter(isSpoken);
  const after = tokens
    .slice(last + 1)
    .map(toWord)
    .filter(isSpoken);
  const interrogative = tokens[first]?.folded ?? '';
  const nearest = [tokens[first - 1]?.folded, interrogative].find(
    (word) => word !== undefined && language.cues.has(word),
  );
  const deed = findDeed([...after, ...before], query, question);
  return {
    before: before.slice(0, REACH),
    after: after.slice(0, REACH),
    preposition: nearest ?? null,
    deed: deed?.term ?? -1,
    classTerm: terms.get(question.classNoun ?? '') ?? -1,
    countedTerm: terms.get(question.counted ?? '') ?? -1,
    voice: deed ? language.voiceOf(deed.folded, wordBefore(deed, tokens)) : null,
  };
}

function wordBefore({ folded }: FrameWord, tokens: readonly Token[]): string | undefined {
  return tokens[tokens.findIndex((token) => token.folded === folded) - 1]?.folded;
}

/** The first verb by its form, else the first word that is no name. */
function findDeed(
  words: readonly FrameWord[],
  { terms }: Query,
  { classNoun, asks, language }: Question,
): FrameWord | undefined {
  const deeds = words.filter(
    ({ term, folded }) =>
      term >= 0 && terms[term]?.isName === false && (asks === 'person' || folded !== classNoun),
  );
  return deeds.find(({ folded }) => language.voiceOf(folded) !== null) ?? deeds[0];
}
