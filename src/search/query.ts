/** A question's words, each with the forms in which it may occur in the articles. */
import { asWritten } from '../language/as-written.js';
import { isKnownPlace } from '../language/known-places.js';
import type { Language, LanguageCode } from '../language/language.js';
import { ALL_LANGUAGES } from '../language/languages.js';
import type { AnswerType } from '../language/questions.js';
import { isStopWord } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokenizer.js';
import { toTerm } from './analyzer.js';
import { inverseFrequency } from './bm25.js';
import { answeringKind, type FactKind } from './fact-kinds.js';
import { type Meaning, Meanings, otherNamesOf, synonymsOf, translationsOf } from './meanings.js';
import type { ParagraphIndex } from './paragraph-index.js';
import { termsMeant } from './spelled-like.js';

/** How a form was derived from the word asked, most trusted first. */
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

/** Words that mean the word asked when they are together: `pemain drum` for `drummer`. */
export interface PhraseForm {
  /** Ids of the words after the first. */
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

/** A question prepared for searching one index. */
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

/** The share of a word's worth that each kind of form keeps. */
const FORM_WEIGHTS: Readonly<Record<FormKind, number>> = {
  word: 1,
  glossary: 0.9,
  acronym: 0.9,
  synonym: 0.5,
  similar: 0.5,
};

/** Reads the words of `text`; a word asked twice counts once. */
export function buildQuery(text: string, index: ParagraphIndex, options: QueryOptions): Query {
  const { language, ignored, asks } = options;
  const tokens = asWritten(tokenize(text), language);
  const content = tokens.filter(
    (token) => !isStopWord(token, language) && !ignored?.has(token.folded),
  );
  const others = {
    translations: translationsOf(content, language.code, index),
    // Whoever asks what an acronym stands for is not searching for its long form.
    acronyms: asks === 'expansion' ? new Meanings() : otherNamesOf(content, index),
    synonyms: synonymsOf(content, language.code),
  };
  const terms = distinct(content).map((token) => toQueryTerm(token, tokens, others, index));
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

/** What a word asked may mean, by the source of that knowledge. */
interface OtherWords {
  readonly translations: Meanings;
  readonly acronyms: Meanings;
  readonly synonyms: Meanings;
}

function toQueryTerm(
  token: Token,
  tokens: readonly Token[],
  others: OtherWords,
  index: ParagraphIndex,
): QueryTerm {
  const forms = new Forms(index);
  for (const language of ALL_LANGUAGES) forms.add(toTerm(token.folded, language), 'word');
  if (forms.all.length === 0) for (const term of writtenTerms(token)) forms.add(term, 'word');
  forms.addAll(others.translations.of(token.folded), 'glossary');
  // A rare word is worth no less for having a common synonym.
  const own = [...forms.all];
  forms.addAll(others.acronyms.of(token.folded), 'acronym');
  forms.addAll(others.synonyms.of(token.folded), 'synonym');
  if (forms.all.length === 0) {
    for (const term of termsMeant(token.folded, index)) forms.add(term, 'similar');
  }
  const surface = index.surfaces.idOf(token.folded);
  const holders = (own.length > 0 ? own : forms.all).reduce(
    (sum, form) => sum + index.frequency(form.term),
    0,
  );
  return {
    token,
    forms: forms.all,
    surface,
    idf: inverseFrequency(holders, index.size),
    isName:
      surface >= 0
        ? index.isName(surface)
        : isWrittenAsName(token, tokens) || isKnownPlace(token.folded),
  };
}

/** The forms of one word that occur in the corpus, each once, as it was found first. */
class Forms {
  readonly all: TermForm[] = [];
  readonly #terms: ParagraphIndex['terms'];

  constructor({ terms }: ParagraphIndex) {
    this.#terms = terms;
  }

  addAll(meanings: readonly Meaning[], kind: FormKind): void {
    for (const { term, share, rest } of meanings) this.add(term, kind, share, rest);
  }

  add(term: string, kind: FormKind, share = 1, following: readonly string[] = []): void {
    const id = this.#terms.idOf(term);
    if (id < 0 || this.all.some((form) => form.id === id)) return;
    const weight = FORM_WEIGHTS[kind];
    const rest = following.map((word) => this.#terms.idOf(word));
    const isHeld = rest.length > 0 && rest.every((word) => word >= 0);
    this.all.push({
      term,
      id,
      kind,
      weight: weight * share,
      phrase: isHeld ? { rest, weight } : null,
    });
  }
}

/** A word of speech that no article has, as the articles may write it. */
function writtenTerms({ folded }: Token): string[] {
  return ALL_LANGUAGES.flatMap((language) =>
    language.writtenForms(folded).map((word) => toTerm(word, language)),
  );
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
