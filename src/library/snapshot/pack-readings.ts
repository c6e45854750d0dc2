/**
 * Packs readings and what was found in their articles into bytes and back: small, and quick to
 * read.
 */
import { deserialize, serialize } from 'node:v8';
import type { Analysis } from '../../answers/holdings/build-library.js';
import type { BuiltReading } from '../../corpus/read-corpus.js';
import { type ArticleWords, withWord, wordOf } from '../../search/article-words.js';
import type { Numbers } from '../../search/growable.js';
import { Vocabulary } from '../../search/vocabulary.js';

/** A reading and what was found in each of its articles. */
export interface Analyzed {
  readonly reading: BuiltReading;
  readonly analyses: readonly (Analysis | null)[];
}

/**
 * Readings and facts as JSON, which is quicker to read than any other form, in UTF-8: one curly
 * quotation mark would make V8 keep every letter in two bytes. Words are numbers.
 */
interface PieceContent {
  readonly json: Uint8Array;
  readonly tokens: readonly PackedTokens[];
}

/** Of an article; each list as narrow as it can be. */
type PackedTokens = Pick<ArticleWords, 'tokens' | 'starts' | 'lengths' | 'paragraphs'>;

interface PackedReadings {
  readonly readings: readonly PackedReading[];
  /** All words of the piece, each once, since most recur in every article. */
  readonly vocabulary: readonly string[];
}

type PackedReading = readonly [reading: BuiltReading, analyses: readonly (PackedAnalysis | null)[]];

type PackedAnalysis = Pick<Analysis, 'facts'> & Pick<ArticleWords, 'headings' | 'acronyms'>;

/** The bytes of a piece of the snapshot. */
export function pack(batch: readonly Analyzed[]): Buffer {
  const vocabulary = new Vocabulary();
  const tokens: PackedTokens[] = [];
  const readings = batch.map(({ reading, analyses }): PackedReading => {
    const packed = analyses.map((analysis) => {
      if (analysis === null) return null;
      const { facts, words } = analysis;
      tokens.push(packTokens(words, vocabulary));
      return { facts, headings: words.headings, acronyms: words.acronyms };
    });
    return [reading, packed];
  });
  const packed: PackedReadings = { readings, vocabulary: vocabulary.words() };
  return serialize({ json: Buffer.from(JSON.stringify(packed)), tokens });
}

/**
 * What was packed, retaining nothing of the files it was read from. Throws when the bytes are
 * broken.
 */
export function unpack(bytes: Buffer): Analyzed[] {
  const { json, tokens }: PieceContent = deserialize(bytes);
  const { readings, vocabulary }: PackedReadings = JSON.parse(textOf(json));
  let next = 0;
  return readings.map(([reading, packed]) => ({
    reading,
    analyses: packed.map((analysis) => {
      const own = analysis === null ? undefined : tokens[next++];
      if (analysis === null || own === undefined) return null;
      const { facts, headings, acronyms } = analysis;
      return { facts, words: { ...own, vocabulary, headings, acronyms } };
    }),
  }));
}

/** Without a copy of the bytes. */
function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}

function packTokens(words: ArticleWords, vocabulary: Vocabulary): PackedTokens {
  // The vocabulary may be one that other articles share: only words of this one are copied.
  const numbers = new Map<number, number>();
  const numberOf = (word: number) => {
    const number = numbers.get(word) ?? vocabulary.intern(words.vocabulary[word] ?? '');
    numbers.set(word, number);
    return number;
  };
  const tokens = Uint32Array.from(words.tokens, (token) =>
    withWord(token, numberOf(wordOf(token))),
  );
  return {
    tokens: narrow(tokens),
    starts: narrow(words.starts),
    lengths: narrow(words.lengths),
    paragraphs: narrow(words.paragraphs),
  };
}

/** The same numbers in as few bytes as hold the largest. */
function narrow(values: Numbers): Numbers {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  if (largest < 2 ** 8) return new Uint8Array(values);
  return largest < 2 ** 16 ? new Uint16Array(values) : values;
}
