/** Discord's locales and Kutip's languages. */
import type { BaseInteraction, Locale, LocaleString } from 'discord.js';
import type { Localized } from '../commands/command.js';
import type { LanguageCode } from '../language/language.js';
import type { ServerSettings } from '../store/settings.js';

/** The language to answer in: Indonesian for `id`, English for every other Discord locale. */
export function languageOf(locale: LocaleString): LanguageCode {
  return locale === 'id' ? 'id' : 'en';
}

/** The language for one who uses a command or a button: the server's when it has one, else theirs. */
export function languageIn(
  { locale }: BaseInteraction,
  { language }: ServerSettings,
): LanguageCode {
  return language ?? languageOf(locale);
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
