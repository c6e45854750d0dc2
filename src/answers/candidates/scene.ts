/**
 * A paragraph prepared for weighing the answers in it: its words, and where the question's are
 * among them.
 */
import type { Facts } from '../../facts/facts.js';
import { isCapitalAt } from '../../language/capital.js';
import type { Cue } from '../../language/cues.js';
import type { Language } from '../../language/language.js';
import { firstAfter, type Span } from '../../language/span.js';
import type { Voice } from '../../language/voice.js';
import { FACT_BITS, FACT_KINDS } from '../../search/fact-kinds.js';
import type { Match } from '../../search/matches.js';
import type { ParagraphIndex } from '../../search/paragraph-index.js';
import type { Query } from '../../search/query.js';
import type { Hit } from '../../search/retrieve.js';
import { ClauseWalk } from './clause-walk.js';

/** A token of the paragraph with everything that weighing needs to know about it. */
export interface Word extends Span {
  readonly folded: string;
  readonly isStop: boolean;
  readonly isCapitalized: boolean;
  /**
   * Whether it has a capital here, and mostly has one in the articles: `Menurut` at the head of a
   * sentence is none.
   */
  readonly isName: boolean;
  /** How rare it is in the articles, 0–1. */
  readonly rarity: number;
  readonly isNumeric: boolean;
  /** Whether only a space (or a hyphen) separates it from the word before. */
  readonly joinsPrevious: boolean;
  /** What it announces, if anything: see language/cues.ts. */
  readonly cue: Cue | null;
  /** Whether its form is that of an active or a passive verb. */
  readonly voice: Voice | null;
  /** Sentence it is in, counted from 0. */
  readonly sentence: number;
  /** Clause it is in, counted from 0: see clause-walk.ts. */
  readonly clause: number;
  /** Whether it is within brackets. */
  readonly isBracketed: boolean;
  /** Whether an opening bracket or a comma comes right before it. */
  readonly opening: Opening | null;
  /** Index of the question's word that it matches, or -1. */
  readonly match: number;
  /** How far into the paragraph it is; words that say little and the question's own count less. */
  readonly depth: number;
}

/** A mark right before a word that separates it from what came before. */
type Opening = 'bracket' | 'comma';

/** A paragraph as words, with how much of the question is in each part of it. */
export interface Scene {
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  /** Positions of the words that match a word of the question, in order. */
  readonly matches: readonly number[];
  /** Share of the question found in each sentence, and in each clause. */
  readonly sentenceCoverage: readonly number[];
  readonly clauseCoverage: readonly number[];
  /** Share of the question's names in each sentence; whether one of them opens it, 0 or 1. */
  readonly sentenceNames: readonly number[];
  readonly sentenceOpenings: readonly number[];
  /** For each word the kinds of facts that it belongs to: see search/fact-kinds.ts. */
  readonly kinds: Uint8Array;
  /** Evidence of the paragraph relative to the best, 0 and below. */
  readonly evidence: number;
}

/** The distance added by a word, by a mark between clauses, and by the end of a sentence. */
const COST = { word: 1, small: 0.5, asked: 0.3, clause: 1.5, sentence: 8 } as const;

interface Given {
  readonly index: ParagraphIndex;
  readonly query: Query;
  readonly hit: Hit;
  readonly text: string;
  readonly facts: Facts;
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly evidence: number;
}

/** Reads a paragraph once for all of its candidates. */
export function toScene(given: Given): Scene {
  const { query, sentences, evidence, facts } = given;
  const words = readWords(given);
  const idf = query.terms.map((term) => term.idf);
  const nameIdf = query.terms.map((term) => (term.isName ? term.idf : 0));
  return {
    words,
    sentences,
    matches: words.flatMap((word, position) => (word.match >= 0 ? [position] : [])),
    sentenceCoverage: coverage(words, sentences.length, idf, (word) => word.sentence),
    clauseCoverage: coverage(words, clauseCount(words), idf, (word) => word.clause),
    sentenceNames: coverage(words, sentences.length, nameIdf, (word) => word.sentence),
    sentenceOpenings: openings(words, sentences.length, nameIdf),
    kinds: kindsByWord(words, facts),
    evidence,
  };
}

function readWords(given: Given): Word[] {
  const { index, hit, text, language, sentences } = given;
  const first = index.firstToken[hit.ordinal] ?? 0;
  const end = index.firstToken[hit.ordinal + 1] ?? first;
  const matched = termsByPosition(hit);
  const sentenceWalk = new SentenceWalk(sentences);
  const clauseWalk = new ClauseWalk();
  const words: Word[] = [];
  let depth = 0;
  for (let token = first; token < end; token++) {
    const span = index.spanOf(token);
    const before = words[token - first - 1];
    const gap = gapBetween(text, before, span);
    const isNewSentence = sentenceWalk.step(span.start);
    const isNewClause = (isNewSentence || gap !== ' ') && clauseWalk.step(gap, isNewSentence);
    const surface = index.tokenSurfaces[token] ?? 0;
    const folded = index.surfaces.wordOf(surface);
    const isCapitalized = isCapitalAt(text, span.start);
    const isStop = language.stopWords.has(folded);
    const match = matched.get(token - first) ?? -1;
    depth += match >= 0 ? COST.asked : isStop ? COST.small : COST.word;
    depth += isNewSentence ? COST.sentence : isNewClause ? COST.clause : 0;
    // Written out: with words spread from others `/ask` took more than twice as long.
    words.push({
      start: span.start,
      end: span.end,
      folded,
      isStop,
      isCapitalized,
      isName: isCapitalized && index.isName(surface),
      rarity: index.rarityOf(index.tokenTerms[token] ?? 0),
      isNumeric: DIGIT.test(folded),
      joinsPrevious: before !== undefined && !isNewSentence && JOINT.test(gap),
      cue: language.cues.get(folded) ?? null,
      voice: language.voiceOf(folded, before?.folded),
      sentence: sentenceWalk.sentence,
      clause: clauseWalk.clause,
      isBracketed: clauseWalk.isBracketed,
      opening: openingOf(gap),
      match,
      depth,
    });
  }
  return words;
}

/** What is written between two words, or before the first. */
function gapBetween(text: string, before: Span | undefined, { start }: Span): string {
  const from = before?.end ?? 0;
  // Mostly one space, which needs no slice.
  return start - from === 1 && text.charCodeAt(from) === SPACE ? ' ' : text.slice(from, start);
}

/** Walks from word to word and knows the sentence of the current one. */
class SentenceWalk {
  readonly #sentences: readonly Span[];
  /** Of the current word, counted from 0. */
  sentence = 0;

  constructor(sentences: readonly Span[]) {
    this.#sentences = sentences;
  }

  /** Moves to the word at `offset`; returns whether the sentence changes. */
  step(offset: number): boolean {
    const before = this.sentence;
    while ((this.#sentences[this.sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) {
      this.sentence++;
    }
    return this.sentence > before;
  }
}

/** The question's word found at each position; of two, the one worth more there. */
function termsByPosition({ matches }: Hit): ReadonlyMap<number, number> {
  const best = new Map<number, Match>();
  for (const match of matches) {
    // `Harga` is matched with the `harga` asked about rather than with `jual`.
    if (match.weight >= (best.get(match.position)?.weight ?? 0)) best.set(match.position, match);
  }
  return new Map([...best].map(([position, { term }]) => [position, term]));
}

const SPACE = 0x20;
const DIGIT = /\d/;
const JOINT = /^(?: |-|\. |\.)$/;

function openingOf(between: string): Opening | null {
  if (between.includes('(')) return 'bracket';
  return between.includes(',') ? 'comma' : null;
}

function clauseCount(words: readonly Word[]): number {
  return 1 + words.reduce((most, { clause }) => Math.max(most, clause), 0);
}

/** Share of the question's worth found in each part of the paragraph. */
function coverage(
  words: readonly Word[],
  count: number,
  idf: readonly number[],
  partOf: (word: Word) => number,
): number[] {
  const total = idf.reduce((sum, worth) => sum + worth, 0) || 1;
  const shares = new Array<number>(count).fill(0);
  const seen = new Set<number>();
  for (const word of words) {
    const part = partOf(word);
    const key = word.match * count + part;
    if (word.match < 0 || seen.has(key)) continue;
    seen.add(key);
    shares[part] = (shares[part] ?? 0) + (idf[word.match] ?? 0) / total;
  }
  return shares;
}

/** The subject of a sentence begins within this many words. */
const SUBJECT_WORDS = 3;

function openings(words: readonly Word[], count: number, nameIdf: readonly number[]): number[] {
  const opened = new Array<number>(count).fill(0);
  let first = 0;
  words.forEach((word, position) => {
    if (word.sentence !== words[position - 1]?.sentence) first = position;
    const isName = word.match >= 0 && (nameIdf[word.match] ?? 0) > 0;
    if (isName && position - first < SUBJECT_WORDS) opened[word.sentence] = 1;
  });
  return opened;
}

function kindsByWord(words: readonly Word[], facts: Facts): Uint8Array {
  const kinds = new Uint8Array(words.length);
  for (const kind of FACT_KINDS) {
    for (const fact of facts[kind]) {
      for (let i = firstWordIn(words, fact.start); (words[i]?.start ?? fact.end) < fact.end; i++) {
        kinds[i] = (kinds[i] ?? 0) | FACT_BITS[kind];
      }
    }
  }
  return kinds;
}

/** Index of the first word that ends after `offset`. */
export function firstWordIn(words: readonly Word[], offset: number): number {
  return firstAfter(words, offset);
}

/**
 * Where the words of `list` begin that come right before `offset`; `offset` itself if none does.
 */
export function startWith(
  words: readonly Word[],
  offset: number,
  list: ReadonlySet<string>,
): number {
  let start = offset;
  for (let at = firstWordIn(words, offset) - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || !words[at + 1]?.joinsPrevious || !list.has(word.folded)) break;
    start = word.start;
  }
  return start;
}
