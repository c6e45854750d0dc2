/** Questions that the loaded corpus can answer, so that a newcomer has something to type. */
import type { ExampleNames } from '../answers/holdings/summary.js';
import { COMMANDS } from '../commands/index.js';
import type { LanguageCode } from '../language/language.js';
import { clean } from './clean.js';

/**
 * Up to three lines: a person with a role, a speaker who is quoted, as much of a title as reads as
 * a whole.
 */
export function exampleLines(
  { person, speaker, title }: ExampleNames,
  locale: LanguageCode,
): string[] {
  return [
    line('who', person, locale),
    line('quote', speaker, locale),
    line('search', title, locale),
  ].filter((example) => example !== null);
}

function line(name: string, value: string | null, locale: LanguageCode): string | null {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined || value === null) return null;
  return `/${command.localizedName[locale]} ${clean(value)}`;
}
