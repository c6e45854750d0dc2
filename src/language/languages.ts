/** The languages Kutip speaks. A new one is a folder here and a line in this list. */
import { english } from './en/english.js';
import { indonesian } from './id/indonesian.js';
import type { Language, LanguageCode } from './language.js';

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { id: indonesian, en: english };

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];
