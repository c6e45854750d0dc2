/**
 * What else the articles may call the things asked about: in another language, by an acronym, by a
 * synonym.
 */
import { type Glossary, glossaryFor, type Translation } from '../language/glossary.js';
import type { Language, LanguageCode } from '../language/language.js';
import { ALL_LANGUAGES, LANGUAGE_CODES, LANGUAGES } from '../language/languages.js';
import { loanSpellings } from '../language/loanwords.js';
import type { Token } from '../language/tokenizer.js';
import { toTerm } from './analyzer.js';
import type { ParagraphIndex } from './paragraph-index.js';

/** A term that a word asked may stand for. */
export interface Meaning {
  readonly term: string;
  /** Share of the meaning that the term has: one word of `ketua umum` alone is half a `president`. */
  readonly share: number;
  /** Terms that follow it when it is the first of several. */
  readonly rest: readonly string[];
}

/** Words asked, and the terms that they may stand for. */
export class Meanings {
  readonly #meanings = new Map<string, Meaning[]>();

  /** Notes that the word may mean `words` of a language together. */
  note({ folded }: Token, words: readonly string[], language: Language): void {
    const content = words.filter((word) => !language.stopWords.has(word));
    const terms = content.map((word) => toTerm(word, language));
    const meanings = terms
      .map((term, i) => ({ term, share: 1 / terms.length, rest: i === 0 ? terms.slice(1) : [] }))
      .filter(({ term }) => !isSmallWord(term));
    this.#meanings.set(folded, [...this.of(folded), ...meanings]);
  }

  /** Everything noted for a folded word. */
  of(folded: string): readonly Meaning[] {
    return this.#meanings.get(folded) ?? [];
  }
}

/**
 * The stem of `ore` is `or`, that of `used` is `us`, which the index would take for the small
 * words. Longer stems are seldom small words: `diri` is more often that of `berdiri`.
 */
function isSmallWord(term: string): boolean {
  return term.length <= LONGEST_SMALL && ALL_LANGUAGES.some(({ stopWords }) => stopWords.has(term));
}

const LONGEST_SMALL = 3;

/**
 * What the words asked may be called in the articles' other languages. A word that no article has
 * is tried from every language: `nuclear` alone does not reveal its language.
 */
export function translationsOf(
  tokens: readonly Token[],
  from: LanguageCode,
  index: ParagraphIndex,
): Meanings {
  const translations = new Meanings();
  for (const to of index.languages) {
    if (to !== from) translateTo(tokens, from, to, translations);
    const unknown = tokens.filter((token) => isUnknown(token, index));
    for (const other of LANGUAGE_CODES) {
      if (other !== to && other !== from) translateTo(unknown, other, to, translations);
    }
    if (to === from) continue;
    for (const token of tokens) {
      if (translations.of(token.folded).length > 0) continue;
      for (const word of loansOf(token, to, index)) {
        translations.note(token, [word], LANGUAGES[to]);
      }
    }
  }
  return translations;
}

/** A word that no glossary has, as the other language spells it. */
function loansOf(
  { folded }: Token,
  to: LanguageCode,
  { loans }: ParagraphIndex,
): readonly string[] {
  return to === 'id' ? loanSpellings(folded) : loans.borrowedAs(folded);
}

function isUnknown({ folded }: Token, index: ParagraphIndex): boolean {
  return ALL_LANGUAGES.every((language) => !index.has(toTerm(folded, language)));
}

/** What else the words asked may be called in their own language. */
export function synonymsOf(tokens: readonly Token[], language: LanguageCode): Meanings {
  const synonyms = new Meanings();
  translateTo(tokens, language, language, synonyms);
  return synonyms;
}

/** Longest entries first; the words of `menteri pertahanan` keep their own meanings. */
function translateTo(
  tokens: readonly Token[],
  from: LanguageCode,
  to: LanguageCode,
  meanings: Meanings,
): void {
  const glossary = glossaryFor(from, to);
  for (let at = 0; at < tokens.length; ) {
    const translation =
      glossary.translate(tokens, at) ?? asInWriting(tokens[at], from, glossary, at);
    const covered = tokens.slice(at, Math.max(translation?.end ?? 0, at + 1));
    const whole = translation?.phrases ?? [];
    const single = covered.map((token) => glossary.translate([token], 0)?.phrases ?? []);
    const accounted = new Set(covered.length > 1 ? single.flat(2) : []);
    covered.forEach((token, i) => {
      const own = covered.length > 1 ? (single[i] ?? []) : whole;
      for (const phrase of own) meanings.note(token, phrase, LANGUAGES[to]);
      if (covered.length === 1) return;
      for (const phrase of whole) {
        // The `luar` of `menteri luar negeri` is `foreign`, whatever it is by itself.
        if (own.some((words) => words.some((word) => phrase.includes(word)))) continue;
        const left = phrase.filter((word) => !accounted.has(word));
        meanings.note(token, left, LANGUAGES[to]);
      }
    });
    at += covered.length;
  }
}

/** A word of speech that no glossary has, by the one it stands for: `ngebuka` as `membuka`. */
function asInWriting(
  token: Token | undefined,
  from: LanguageCode,
  glossary: Glossary,
  at: number,
): Translation | null {
  if (token === undefined) return null;
  for (const written of LANGUAGES[from].writtenForms(token.folded)) {
    const translation = glossary.translate([{ ...token, folded: written }], 0);
    if (translation) return { ...translation, end: at + 1 };
  }
  return null;
}

/**
 * The acronyms that the articles explain for names asked, and the names for acronyms. An acronym
 * written like an ordinary word is taken as that word: `gas` seldom means the snail.
 */
export function otherNamesOf(tokens: readonly Token[], index: ParagraphIndex): Meanings {
  const names = new Meanings();
  for (const [code, table] of index.acronyms) {
    for (let at = 0; at < tokens.length; ) {
      const match = table.match(tokens, at);
      const covered = tokens.slice(at, Math.max(match?.end ?? 0, at + 1));
      at += covered.length;
      const isName = ({ folded }: Token) => index.isName(index.surfaces.idOf(folded));
      const isMeant = covered.length > 1 || covered.every(isName);
      const meant = isMeant ? (match?.otherNames ?? []) : [];
      for (const token of covered) {
        for (const name of meant) names.note(token, name, LANGUAGES[code]);
      }
    }
  }
  return names;
}
