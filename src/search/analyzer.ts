/**
 * One analyzer for indexing, querying and highlighting, so that a highlight can never disagree with
 * a hit: tokenize → fold → stem.
 */
import type { Language } from '../language/language.js';
import { type Token, tokenize } from '../language/tokenizer.js';

export interface AnalyzedToken extends Token {
  /** Stem under which the token is indexed. */
  readonly term: string;
}

const NUMERIC = /\d/;

/** Tokens of `text` with their index terms. Words with digits are their own stem. */
export function analyze(text: string, language: Language): AnalyzedToken[] {
  return tokenize(text).map((token) => ({ ...token, term: toTerm(token.folded, language) }));
}

/** The index term of one folded word. */
export function toTerm(folded: string, language: Language): string {
  return NUMERIC.test(folded) ? folded : language.stem(folded) || folded;
}
