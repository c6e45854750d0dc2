/** Questions the corpus at hand can answer, so that a newcomer has something to type. */
import type { Library } from '../answers/library.js';
import { COMMANDS } from '../commands/index.js';
import type { LanguageCode } from '../language/language.js';
import { clean } from './clean.js';

/** Up to three lines: a person with a role, a speaker who is quoted, the first words of a title. */
export function exampleLines(library: Library, locale: LanguageCode): string[] {
  const facts = library.facts.flat();
  const person = facts.flatMap(({ people }) => people).find(({ role }) => role !== null);
  const quotation = facts
    .flatMap(({ quotations }) => quotations)
    .find(({ direct, speaker }) => direct && speaker !== null);
  const title = library.articles[0]?.title.split(/\s+/).slice(0, 3).join(' ');
  return [
    line('who', person?.name, locale),
    line('quote', quotation?.speaker?.name, locale),
    line('search', title, locale),
  ].filter((example) => example !== null);
}

function line(name: string, value: string | undefined, locale: LanguageCode): string | null {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined || value === undefined) return null;
  return `/${command.localizedName[locale]} ${clean(value)}`;
}
