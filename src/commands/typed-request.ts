/** A request as it is typed. */
import type { LanguageCode } from '../language/language.js';
import type { Arguments, CommandData } from './command.js';

/** `/linimasa banjir dari:2026`, in the reader's language; an option that is not the first is named. */
export function typedRequest(
  command: Pick<CommandData, 'localizedName' | 'options'>,
  args: Arguments,
  locale: LanguageCode,
): string {
  const values = command.options.flatMap((option, at) => {
    const value = args[option.name];
    if (value === undefined || typeof value === 'object') return [];
    return [at === 0 ? value : `${option.localizedName[locale]}:${value}`];
  });
  return [`/${command.localizedName[locale]}`, ...values].join(' ');
}
