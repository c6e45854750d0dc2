/** A question's words, each with the forms under which it may stand in the articles. */

import type { Language } from '../language/language.js';
import { LANGUAGE_CODES, LANGUAGES } from '../language/languages.js';
import { type Token, tokenize } from '../language/tokenizer.js';
import { toTerm } from './analyzer.js';
import type { ParagraphIndex } from './paragraph-index.js';

/** How a form came from the word asked; the order is that of trust. */
export type FormKind = 'word' | 'compound' | 'glossary' | 'similar';

export interface TermForm {
  readonly term: string;
  /** Id in the index's vocabulary. */
  readonly id: number;
  readonly kind: FormKind;
  /** Share of the word's worth that this form brings, 0–1. */
  readonly weight: number;
}

export interface QueryTerm {
  readonly token: Token;
  /** Forms that occur in the corpus; empty when no article has the word. */
  readonly forms: readonly TermForm[];
  /** Id of the folded word itself among the index's surfaces, or -1. */
  readonly surface: number;
  /** Inverse paragraph frequency; what finding the word is worth. */
  readonly idf: number;
  /** The articles write it with a capital (or the question does, when they lack it). */
  readonly isName: boolean;
}

export interface Query {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** Words in quotation marks, as surface ids; every answer must hold them in this order. */
  readonly phrases: readonly (readonly number[])[];
  /** Words that no article contains, as written. */
  readonly missing: readonly string[];
}

/** Words that are asked with but not asked for; the caller takes them from the language. */
export interface QueryOptions {
  /** Language the question is written in; its stop words are left out. */
  readonly language: Language;
  /** Further folded words to leave out (question words). */
  readonly ignored?: ReadonlySet<string>;
}

/** What each kind of form keeps of a word's worth. */
const FORM_WEIGHTS: Readonly<Record<FormKind, number>> = {
  word: 1,
  compound: 0.9,
  glossary: 0.7,
  similar: 0.6,
};

/** Reads the words of `text`. Stop words count only when nothing else is left of the question. */
export function buildQuery(text: string, index: ParagraphIndex, options: QueryOptions): Query {
  const tokens = tokenize(text);
  const isContent = (token: Token) =>
    !options.language.stopWords.has(token.folded) && !options.ignored?.has(token.folded);
  const content = tokens.filter(isContent);
  const terms = distinct(content).map((token) => toQueryTerm(token, tokens, index));
  return {
    text,
    terms,
    phrases: quotedPhrases(text).map((phrase) =>
      tokenize(phrase).map((token) => index.surfaces.idOf(token.folded)),
    ),
    missing: terms.filter((term) => term.forms.length === 0).map((term) => term.token.text),
  };
}

function toQueryTerm(token: Token, tokens: readonly Token[], index: ParagraphIndex): QueryTerm {
  const forms: TermForm[] = [];
  const add = (term: string, kind: FormKind) => {
    const id = index.terms.idOf(term);
    if (id < 0 || forms.some((form) => form.id === id)) return;
    forms.push({ term, id, kind, weight: FORM_WEIGHTS[kind] });
  };
  for (const code of LANGUAGE_CODES) add(toTerm(token.folded, LANGUAGES[code]), 'word');
  const surface = index.surfaces.idOf(token.folded);
  const holders = forms.reduce((sum, form) => sum + index.frequency(form.term), 0);
  return {
    token,
    forms,
    surface,
    idf: inverseFrequency(holders, index.size),
    isName: surface >= 0 ? index.isName(surface) : isWrittenAsName(token, tokens),
  };
}

function isWrittenAsName(token: Token, tokens: readonly Token[]): boolean {
  return tokens[0] !== token && /^[\p{Lu}\p{N}]/u.test(token.text);
}

/** BM25's inverse document frequency, never negative. */
function inverseFrequency(holders: number, size: number): number {
  return Math.log(1 + (size - Math.min(holders, size) + 0.5) / (holders + 0.5));
}

function distinct(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter((token) => !seen.has(token.folded) && seen.add(token.folded));
}

const QUOTED = /["“”„«]([^"“”„«»]{2,200})["“”»]/gu;

function quotedPhrases(text: string): string[] {
  return [...text.matchAll(QUOTED)]
    .map((match) => match[1] ?? '')
    .filter((phrase) => phrase.trim());
}
