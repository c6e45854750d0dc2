/** A question's words, each with the forms under which it may stand in the articles. */
import { glossaryFor } from '../language/glossary.js';
import type { Language, LanguageCode } from '../language/language.js';
import { LANGUAGE_CODES, LANGUAGES } from '../language/languages.js';
import type { AnswerType } from '../language/questions.js';
import { isStopWord } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokenizer.js';
import { toTerm } from './analyzer.js';
import { inverseFrequency } from './bm25.js';
import { answeringKind, type FactKind } from './fact-kinds.js';
import type { ParagraphIndex } from './paragraph-index.js';

/** How a form came from the word asked; the order is that of trust. */
export type FormKind = 'word' | 'glossary' | 'acronym' | 'synonym' | 'similar';

/** A term of the index that a word asked may stand for. */
export interface TermForm {
  readonly term: string;
  /** Id in the index's vocabulary. */
  readonly id: number;
  readonly kind: FormKind;
  /** Share of the word's worth that this form brings by itself, 0–1. */
  readonly weight: number;
  /** The phrase it begins, of more words than this one; null when it begins none. */
  readonly phrase: PhraseForm | null;
}

/** Words that mean the word asked when they stand together: `pemain drum` for `drummer`. */
export interface PhraseForm {
  /** Ids of the words behind the first. */
  readonly rest: readonly number[];
  /** Share of the word's worth that the whole brings, 0–1. */
  readonly weight: number;
}

/** A word asked. */
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

/** A question made ready to be searched for in one index. */
export interface Query {
  readonly text: string;
  /** Language it was asked in. */
  readonly language: LanguageCode;
  readonly terms: readonly QueryTerm[];
  /** Words in quotation marks, as surface ids; every answer must hold them in this order. */
  readonly phrases: readonly (readonly number[])[];
  /** Words that no article contains in any form, as written. */
  readonly missing: readonly string[];
  /** The most a word can be worth: the idf of one that no paragraph has. */
  readonly maxIdf: number;
  /** Kind of fact that would answer, or null. */
  readonly answeredBy: FactKind | null;
}

/** How the words are read. */
export interface QueryOptions {
  /** Language the question is written in; its stop words are left out. */
  readonly language: Language;
  /** Further folded words to leave out: those that ask. */
  readonly ignored?: ReadonlySet<string>;
  /** What the question asks for. */
  readonly asks?: AnswerType;
}

/** What each kind of form keeps of a word's worth. */
const FORM_WEIGHTS: Readonly<Record<FormKind, number>> = {
  word: 1,
  glossary: 0.9,
  acronym: 0.9,
  synonym: 0.5,
  similar: 0.5,
};

/** Id of a term that no paragraph has. */
const NOWHERE = -1;

/** Shorter words differ from too many others by a letter. */
const MIN_SIMILAR_LETTERS = 6;

/** Of a word without its prefix and suffix. */
const MIN_SIMILAR_STEM = 5;

/** Reads the words of `text`; a word asked twice counts once. */
export function buildQuery(text: string, index: ParagraphIndex, options: QueryOptions): Query {
  const { language, ignored, asks } = options;
  const tokens = tokenize(text);
  const content = tokens.filter(
    (token) => !isStopWord(token, language) && !ignored?.has(token.folded),
  );
  const translations = translate(content, language.code, index);
  const synonyms = new Meanings();
  translateTo(content, language.code, language.code, synonyms);
  // Who asks what an acronym stands for does not seek what it stands for.
  const acronyms = asks === 'expansion' ? new Meanings() : otherNames(content, index);
  const terms = distinct(content).map((token) =>
    toQueryTerm(token, tokens, { translations, acronyms, synonyms }, index),
  );
  return {
    text,
    language: language.code,
    terms,
    phrases: quotedPhrases(text).map((phrase) =>
      tokenize(phrase).map((token) => index.surfaces.idOf(token.folded)),
    ),
    missing: terms.filter(isMissing).map((term) => term.token.text),
    maxIdf: inverseFrequency(0, index.size),
    answeredBy: asks ? answeringKind(asks) : null,
  };
}

function isMissing({ forms }: QueryTerm): boolean {
  return forms.every((form) => form.kind === 'similar' || form.kind === 'synonym');
}

/** Whether no article has the word, nor another that means the same. */
export function isNowhere({ forms }: QueryTerm): boolean {
  return forms.every((form) => form.kind === 'similar');
}

/** What a word asked may stand for. */
interface Meaning {
  readonly term: string;
  /** Share of the meaning that the term has: one word of `ketua umum` alone is half a `president`. */
  readonly share: number;
  /** Terms that follow it when it is the first of several. */
  readonly rest: readonly string[];
}

/** Words asked and the terms that they may stand for in some language. */
class Meanings {
  readonly #meanings = new Map<string, Meaning[]>();

  note({ folded }: Token, words: readonly string[], language: Language): void {
    const content = words.filter((word) => !language.stopWords.has(word));
    const terms = content.map((word) => toTerm(word, language));
    const meanings = terms
      .map((term, i) => ({ term, share: 1 / terms.length, rest: i === 0 ? terms.slice(1) : [] }))
      .filter(({ term }) => !isSmallWord(term));
    this.#meanings.set(folded, [...this.of(folded), ...meanings]);
  }

  of(folded: string): readonly Meaning[] {
    return this.#meanings.get(folded) ?? [];
  }
}

/**
 * The stem of `die` is `di`, which the index would take for the small word. Longer ones are seldom
 * met as small words: `diri` is oftener that of `berdiri`.
 */
function isSmallWord(term: string): boolean {
  return (
    term.length <= LONGEST_SMALL &&
    LANGUAGE_CODES.some((code) => LANGUAGES[code].stopWords.has(term))
  );
}

const LONGEST_SMALL = 3;

/**
 * What the words asked may be called in the articles' other languages. A word that no article has is
 * tried from every language: `nuclear` alone does not tell which it is.
 */
function translate(tokens: readonly Token[], from: LanguageCode, index: ParagraphIndex): Meanings {
  const translations = new Meanings();
  for (const to of index.languages) {
    if (to !== from) translateTo(tokens, from, to, translations);
    const unknown = tokens.filter((token) => isUnknown(token, index));
    for (const other of LANGUAGE_CODES) {
      if (other !== to && other !== from) translateTo(unknown, other, to, translations);
    }
  }
  return translations;
}

function isUnknown({ folded }: Token, index: ParagraphIndex): boolean {
  return LANGUAGE_CODES.every((code) => !index.has(toTerm(folded, LANGUAGES[code])));
}

/** Longest entries first; the words of `menteri pertahanan` are dealt out by their own meanings. */
function translateTo(
  tokens: readonly Token[],
  from: LanguageCode,
  to: LanguageCode,
  meanings: Meanings,
): void {
  const glossary = glossaryFor(from, to);
  for (let at = 0; at < tokens.length; ) {
    const translation = glossary.translate(tokens, at);
    const covered = tokens.slice(at, Math.max(translation?.end ?? 0, at + 1));
    const single = covered.map((token) => glossary.translate([token], 0)?.phrases ?? []);
    const accounted = new Set(covered.length > 1 ? single.flat(2) : []);
    covered.forEach((token, i) => {
      const own = covered.length > 1 ? (single[i] ?? []) : (translation?.phrases ?? []);
      for (const phrase of own) meanings.note(token, phrase, LANGUAGES[to]);
      if (covered.length === 1 || own.length > 0) return;
      for (const phrase of translation?.phrases ?? []) {
        const left = phrase.filter((word) => !accounted.has(word));
        meanings.note(token, left, LANGUAGES[to]);
      }
    });
    at += covered.length;
  }
}

/**
 * The acronyms that the articles explain for names asked, and the names for acronyms. One written like an
 * ordinary word is taken for that: `gas` is seldom a snail.
 */
function otherNames(tokens: readonly Token[], index: ParagraphIndex): Meanings {
  const names = new Meanings();
  for (const [code, table] of index.acronyms) {
    for (let at = 0; at < tokens.length; ) {
      const match = table.match(tokens, at);
      const covered = tokens.slice(at, Math.max(match?.end ?? 0, at + 1));
      at += covered.length;
      if (!match || (covered.length === 1 && !covered.every((token) => isName(token, index))))
        continue;
      for (const token of covered) {
        for (const name of match.otherNames) names.note(token, name, LANGUAGES[code]);
      }
    }
  }
  return names;
}

/** Where the further forms of a word come from. */
type Source = 'translations' | 'acronyms' | 'synonyms';

function toQueryTerm(
  token: Token,
  tokens: readonly Token[],
  { translations, acronyms, synonyms }: Readonly<Record<Source, Meanings>>,
  index: ParagraphIndex,
): QueryTerm {
  const forms: TermForm[] = [];
  const add = (term: string, kind: FormKind, share = 1, following: readonly string[] = []) => {
    const id = index.terms.idOf(term);
    if (id < 0 || forms.some((form) => form.id === id)) return;
    const rest = following.map((word) => index.terms.idOf(word));
    const isHeld = rest.length > 0 && !rest.includes(NOWHERE);
    const phrase = isHeld ? { rest, weight: FORM_WEIGHTS[kind] } : null;
    forms.push({ term, id, kind, weight: FORM_WEIGHTS[kind] * share, phrase });
  };
  for (const code of LANGUAGE_CODES) add(toTerm(token.folded, LANGUAGES[code]), 'word');
  for (const { term, share, rest } of translations.of(token.folded)) {
    add(term, 'glossary', share, rest);
  }
  if (forms.length === 0) for (const term of writtenTerms(token)) add(term, 'word');
  // A rare word is worth no less for having a common synonym.
  const own = [...forms];
  for (const { term, share, rest } of acronyms.of(token.folded)) {
    add(term, 'acronym', share, rest);
  }
  for (const { term, share, rest } of synonyms.of(token.folded)) {
    add(term, 'synonym', share, rest);
  }
  if (forms.length === 0) for (const term of similarTerms(token, index)) add(term, 'similar');
  const surface = index.surfaces.idOf(token.folded);
  const holders = (own.length > 0 ? own : forms).reduce(
    (sum, form) => sum + index.frequency(form.term),
    0,
  );
  return {
    token,
    forms,
    surface,
    idf: inverseFrequency(holders, index.size),
    isName: surface >= 0 ? index.isName(surface) : isWrittenAsName(token, tokens),
  };
}

/** Whether the articles write the word with a capital. */
function isName({ folded }: Token, index: ParagraphIndex): boolean {
  const surface = index.surfaces.idOf(folded);
  return surface >= 0 && index.isName(surface);
}

/** A word of speech that no article has, as the articles may write it. */
function writtenTerms({ folded }: Token): string[] {
  return LANGUAGE_CODES.map((code) => LANGUAGES[code]).flatMap((language) =>
    language.writtenForms(folded).map((word) => toTerm(word, language)),
  );
}

/** What is searched for in place of a word that is in no article. */
function similarTerms({ folded }: Token, index: ParagraphIndex): string[] {
  if (folded.length < MIN_SIMILAR_LETTERS) return [];
  // The articles' words are known by their stems: `ditngkap` is one letter off by its own, `tngkap`.
  const stems = LANGUAGE_CODES.map((code) => toTerm(folded, LANGUAGES[code]));
  const written = new Set([folded, ...stems.filter((stem) => stem.length >= MIN_SIMILAR_STEM)]);
  return [...new Set([...written].flatMap((word) => spelledLike(word, index)))];
}

/** Terms one letter off a folded word (two in long ones), the nearest first; none for a number. */
export function spelledLike(folded: string, index: ParagraphIndex): string[] {
  return /\d/.test(folded) ? [] : index.similarTerms(folded, folded.length >= 9 ? 2 : 1);
}

function isWrittenAsName(token: Token, tokens: readonly Token[]): boolean {
  return tokens[0] !== token && /^[\p{Lu}\p{N}]/u.test(token.text);
}

function distinct(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter((token) => !seen.has(token.folded) && seen.add(token.folded));
}

const QUOTED = /["“”„«]([^"“”„«»]{2,200})["“”»]/gu;

function quotedPhrases(text: string): string[] {
  return [...text.matchAll(QUOTED)]
    .map((match) => match[1] ?? '')
    .filter((phrase) => tokenize(phrase).length > 1);
}
