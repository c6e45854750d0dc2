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

/** The words of a list that each language has, all together: where nothing tells which it is. */
export function wordsOfAll(listOf: (language: Language) => Iterable<string>): ReadonlySet<string> {
  return new Set(ALL_LANGUAGES.flatMap((language) => [...listOf(language)]));
}

/** The alternatives that each language has, all together, as one group of a pattern. */
export function patternOfAll(alternativesOf: (language: Language) => string): string {
  return `(?:${ALL_LANGUAGES.map(alternativesOf).filter(Boolean).join('|')})`;
}
