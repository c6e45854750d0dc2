/** The languages Kutip speaks. A new one is a folder here and a line in this list. */
import { english } from './en/english.js';
import { indonesian } from './id/indonesian.js';
import type { Language, LanguageCode } from './language.js';

/** By code. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { id: indonesian, en: english };

/** In the order of `LANGUAGES`. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** In the same order. */
export const ALL_LANGUAGES: readonly Language[] = Object.values(LANGUAGES);

/** One word list of every language, joined: for use where the language is unknown. */
export function wordsOfAll(listOf: (language: Language) => Iterable<string>): ReadonlySet<string> {
  return new Set(ALL_LANGUAGES.flatMap((language) => [...listOf(language)]));
}

/** The pattern alternatives of every language, joined into one group. */
export function patternOfAll(alternativesOf: (language: Language) => string): string {
  return `(?:${ALL_LANGUAGES.map(alternativesOf).filter(Boolean).join('|')})`;
}
