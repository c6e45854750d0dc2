/**
 * Words of the news in either language, so that a question in one finds articles in the other. A
 * bridge for searching, not a dictionary: a word brings everything it may stand for.
 */
import { countryNamesOf, matchCountry } from './countries.js';
import { withS } from './en/inflections.js';
import { SYNONYMS as ENGLISH_SYNONYMS } from './en/synonyms.js';
import { COURTS } from './glossary/courts.js';
import { CULTURE } from './glossary/culture.js';
import { DEEDS } from './glossary/deeds.js';
import { ECONOMY } from './glossary/economy.js';
import { GENERAL } from './glossary/general.js';
import { KNOWLEDGE } from './glossary/knowledge.js';
import { PEOPLE } from './glossary/people.js';
import { SECURITY } from './glossary/security.js';
import { SOCIETY } from './glossary/society.js';
import { STATE } from './glossary/state.js';
import { THINGS } from './glossary/things.js';
import { VERBS } from './glossary/verbs.js';
import { WORLD } from './glossary/world.js';
import { SYNONYMS as INDONESIAN_SYNONYMS } from './id/synonyms.js';
import type { LanguageCode } from './language.js';
import { LANGUAGES } from './languages.js';
import { PhraseTable } from './phrase-table.js';
import { isStopWord } from './stop-words.js';
import { type Token, tokenize } from './tokenizer.js';
import { phraseList } from './word-list.js';

/** Words asked and what they may be called in the other language. */
export interface Translation {
  /** Index after the last token translated. */
  readonly end: number;
  /** Each a phrase of one or more folded words, other than the words asked. */
  readonly phrases: readonly (readonly string[])[];
}

/** From the words of one language to those of another. */
export interface Glossary {
  /**
   * Translates the longest entry that begins at `tokens[from]`, by the words as written, else by
   * their stems; null when there is none. Countries are known by every name and adjective.
   */
  translate(tokens: readonly Token[], from: number): Translation | null;
}

type Entry = Readonly<Record<LanguageCode, readonly string[]>>;

const TABLES = [
  STATE,
  SECURITY,
  ECONOMY,
  SOCIETY,
  WORLD,
  PEOPLE,
  THINGS,
  VERBS,
  DEEDS,
  COURTS,
  CULTURE,
  GENERAL,
  KNOWLEDGE,
];

const ENTRIES: readonly Entry[] = TABLES.flatMap((table) =>
  table
    .split(/[;\n]/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [id = '', en = ''] = line.split('=');
      return { id: phraseList(id), en: phraseList(en) };
    }),
);

/** What one language calls the same thing, for questions and articles in the same language. */
const SYNONYMS: Readonly<Record<LanguageCode, readonly Entry[]>> = {
  id: synonymLines(INDONESIAN_SYNONYMS).map((id) => ({ id, en: [] })),
  en: synonymLines(ENGLISH_SYNONYMS).map((en) => ({ id: [], en })),
};

function synonymLines(table: string): (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map(phraseList);
}

/** Endings surer than a stem: that of `residents` is also that of `reside`. */
const INFLECTED: Readonly<Partial<Record<LanguageCode, (phrase: string) => string>>> = {
  en: withS,
};

/** Longest entry, in words. */
const MAX_WORDS = 4;

/** A stem that leads to more meanings than this (`jalan`: road, walk, run, undergo) leads nowhere. */
const MAX_MEANINGS = 3;

const glossaries = new Map<string, Glossary>();

/**
 * The glossary from one language to another, or, from a language to itself, what else it calls the
 * same thing; built at first use.
 */
export function glossaryFor(from: LanguageCode, to: LanguageCode): Glossary {
  const key = `${from} ${to}`;
  const glossary = glossaries.get(key) ?? buildGlossary(from, to);
  glossaries.set(key, glossary);
  return glossary;
}

function buildGlossary(from: LanguageCode, to: LanguageCode): Glossary {
  const language = LANGUAGES[from];
  const stemOf = (words: readonly string[], of = language) =>
    words.map((word) => of.stem(word)).join(' ');
  const meaningOf = (phrases: Phrases) => stemOf(phrases[0] ?? [], LANGUAGES[to]);
  const written = new Gathering(meaningOf);
  const stemmed = new Gathering(meaningOf);
  for (const entry of from === to ? [...ENTRIES, ...SYNONYMS[from]] : ENTRIES) {
    for (const phrase of entry[from]) {
      const words = foldedWords(phrase);
      const others = entry[to].filter((other) => other !== phrase).map(foldedWords);
      const inflected = INFLECTED[from]?.(words.join(' '));
      written.add(words.join(' '), others);
      if (inflected !== undefined) written.add(inflected, others);
      stemmed.add(stemOf(words), others);
    }
  }
  const byWords = written.toTable(Number.POSITIVE_INFINITY);
  const byStems = stemmed.toTable(MAX_MEANINGS);

  return {
    translate(tokens, start) {
      const words = tokens.slice(start, start + MAX_WORDS).map(toWord);
      const [first] = words;
      if (!first) return null;
      const stems = words.map((word) => ({ ...word, folded: language.stem(word.folded) }));
      const country = matchCountry(words, 0);
      const match = [
        country && { end: country.end, value: countryNamesOf(country.code).map(foldedWords) },
        byWords.match(words, 0),
        byStems.match(stems, 0),
      ].reduce((best, next) => (next && next.end > (best?.end ?? 0) ? next : best), null);
      if (!match || (match.end === 1 && isStopWord(first, language))) return null;
      const asked = words.slice(0, match.end).map((word) => word.folded);
      return { end: start + match.end, phrases: distinctFrom(asked, match.value) };
    },
  };
}

type Phrases = readonly (readonly string[])[];

/** Translations by key, before they become a table: `bulan` is the month and the moon. */
class Gathering {
  readonly #senses = new Map<string, Phrases[]>();
  readonly #meaningOf: (phrases: Phrases) => string;

  constructor(meaningOf: (phrases: Phrases) => string) {
    this.#meaningOf = meaningOf;
  }

  add(key: string, phrases: Phrases): void {
    const senses = this.#senses.get(key) ?? [];
    this.#senses.set(key, senses);
    if (phrases.length > 0) senses.push(phrases);
  }

  /** Keys of more than `maxMeanings` meanings are left out: they tell too little. */
  toTable(maxMeanings: number): PhraseTable<Phrases> {
    const usable = [...this.#senses].filter(([, senses]) => {
      const meanings = new Set(senses.map(this.#meaningOf));
      return meanings.size > 0 && meanings.size <= maxMeanings;
    });
    return new PhraseTable(usable.map(([key, senses]) => [key, senses.flat()] as const));
  }
}

/** The phrases without `asked` itself and without repetitions. */
function distinctFrom(asked: readonly string[], phrases: Phrases): Phrases {
  const byText = new Map(phrases.map((phrase) => [phrase.join(' '), phrase]));
  byText.delete(asked.join(' '));
  return [...byText.values()];
}

function foldedWords(phrase: string): string[] {
  return tokenize(phrase).map((token) => token.folded);
}

function toWord(token: Token, position: number, tokens: readonly Token[]) {
  const before = tokens[position - 1];
  return { ...token, joined: before === undefined || token.start - before.end <= 1 };
}
