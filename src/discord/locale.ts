/** Discord's locales and Kutip's languages. */
import type { Locale, LocaleString } from 'discord.js';
import type { Localized } from '../commands/command.js';
import type { LanguageCode } from '../language/language.js';

/** The language to answer in: Indonesian for `id`, English for every other Discord locale. */
export function languageOf(locale: LocaleString): LanguageCode {
  return locale === 'id' ? 'id' : 'en';
}

/**
 * A text under the locales Discord knows. American English is named too: without it a reader of
 * `en-US` would be given the `en-GB` text before the default one.
 */
export function localizations(
  text: Localized,
): Record<Locale.Indonesian | Locale.EnglishUS | Locale.EnglishGB, string> {
  return { id: text.id, 'en-US': text.en, 'en-GB': text.en };
}
