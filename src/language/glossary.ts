/**
 * Words of the news in each language, so that a question in one finds articles in another. A bridge
 * for searching, not a dictionary: a word brings in everything it may mean.
 */
import { countryNamesOf, matchCountry } from './countries.js';
import { withS } from './en/inflections.js';
import { SYNONYMS as ENGLISH_SYNONYMS } from './en/synonyms.js';
import { COURTS } from './glossary/courts.js';
import { CULTURE } from './glossary/culture.js';
import { DEEDS } from './glossary/deeds.js';
import { ECONOMY } from './glossary/economy.js';
import { EVERYDAY } from './glossary/everyday.js';
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
import type { Language, LanguageCode } from './language.js';
import { LANGUAGE_CODES, LANGUAGES } from './languages.js';
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

/** A phrase as folded words. */
type Phrase = readonly string[];

/** What each language calls the same thing. */
type Entry = Readonly<Record<LanguageCode, readonly Phrase[]>>;

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
  EVERYDAY,
  GENERAL,
  KNOWLEDGE,
];

let entries: readonly Entry[] | null = null;

/** The tables, read at first use. */
function allEntries(): readonly Entry[] {
  entries ??= TABLES.flatMap((table) =>
    table
      .split(/[;\n]/)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [id = '', en = ''] = line.split('=');
        return { id: phrases(id), en: phrases(en) };
      }),
  );
  return entries;
}

/** What one language calls the same thing, for questions and articles in the same language. */
const SYNONYMS: Readonly<Record<LanguageCode, () => readonly Entry[]>> = {
  id: () => synonymLines(INDONESIAN_SYNONYMS).map((id) => ({ id, en: [] })),
  en: () => synonymLines(ENGLISH_SYNONYMS).map((en) => ({ id: [], en })),
};

function synonymLines(table: string): Phrase[][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map(phrases);
}

/** The phrases of a line, separated by commas. */
function phrases(line: string): Phrase[] {
  return phraseList(line).map(foldedWords);
}

/** Endings that are more reliable than a stem: `residents` and `reside` share theirs. */
const INFLECTED: Readonly<Partial<Record<LanguageCode, (phrase: string) => string>>> = {
  en: withS,
};

/** Longest entry, in words. */
const MAX_WORDS = 4;

/** A stem with more meanings than this (`jalan`: road, walk, run, undergo) is not used. */
const MAX_MEANINGS = 3;

const glossaries = new Map<string, Glossary>();

/**
 * Builds all glossaries: about 100 ms, for which the first question would otherwise wait. For
 * long-running programs; a single question is better off with only those it needs.
 */
export function prepareGlossaries(): void {
  for (const from of LANGUAGE_CODES) {
    for (const to of LANGUAGE_CODES) glossaryFor(from, to);
  }
}

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
  const written = new Gathering();
  const stemmed = new Gathering();
  for (const entry of from === to ? [...allEntries(), ...SYNONYMS[from]()] : allEntries()) {
    for (const phrase of entry[from]) {
      const asked = phrase.join(' ');
      const others = entry[to].filter((other) => other.join(' ') !== asked);
      if (others.length === 0) continue;
      const inflected = INFLECTED[from]?.(asked);
      written.add(phrase, others);
      if (inflected !== undefined) written.add(foldedWords(inflected), others);
      stemmed.add(phrase.map(language.stem), others);
    }
  }
  const byWords = written.toTable(() => true);
  const byStems = stemmed.toTable((senses) => meansFewThings(senses, LANGUAGES[to]));

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

/** What a word may mean: for each meaning, all that the other language calls it. */
type Senses = readonly (readonly Phrase[])[];

/** Translations by key, before they become a table: `bulan` is both the month and the moon. */
class Gathering {
  readonly #byKey = new Map<
    string,
    { readonly words: Phrase; readonly senses: (readonly Phrase[])[] }
  >();

  add(words: Phrase, translations: readonly Phrase[]): void {
    const key = words.join(' ');
    const gathered = this.#byKey.get(key) ?? { words, senses: [] };
    this.#byKey.set(key, gathered);
    gathered.senses.push(translations);
  }

  /** Those keys whose senses are `usable`, with the phrases of all of these. */
  toTable(usable: (senses: Senses) => boolean): PhraseTable<readonly Phrase[]> {
    const table = new PhraseTable<readonly Phrase[]>();
    for (const { words, senses } of this.#byKey.values()) {
      if (!usable(senses)) continue;
      table.addWords(
        words.map((folded) => ({ folded })),
        senses.flat(),
      );
    }
    return table;
  }
}

/** Whether there are no more than `MAX_MEANINGS`; two senses that begin with one stem are one meaning. */
function meansFewThings(senses: Senses, { stem }: Language): boolean {
  if (senses.length <= MAX_MEANINGS) return true;
  const meanings = new Set(senses.map(([first = []]) => first.map(stem).join(' ')));
  return meanings.size <= MAX_MEANINGS;
}

/** The phrases without `asked` itself and without repetitions. */
function distinctFrom(asked: Phrase, phrases: readonly Phrase[]): readonly Phrase[] {
  const byText = new Map(phrases.map((phrase) => [phrase.join(' '), phrase]));
  byText.delete(asked.join(' '));
  return [...byText.values()];
}

function foldedWords(phrase: string): Phrase {
  return tokenize(phrase).map((token) => token.folded);
}

function toWord(token: Token, position: number, tokens: readonly Token[]) {
  const before = tokens[position - 1];
  return { ...token, joined: before === undefined || token.start - before.end <= 1 };
}
