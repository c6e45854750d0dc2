import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalogue.js';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';

/** The command that lists all others; it is given them, since it stands in their list itself. */
export function helpAbout(others: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    localizedName: { en: 'help', id: 'bantuan' },
    description: { en: 'What Kutip can do', id: 'Apa yang bisa dilakukan Kutip' },
    options: [],
    permission: 'everyone',
    visibility: 'private',
    run(_args, { locale }) {
      const texts = MESSAGES[locale].help;
      const lines = [...others, help].map((command) => describe(command, locale));
      return { kind: 'notice', title: texts.title, lines: [texts.intro, ...lines, texts.outro] };
    },
  });
  return help;
}

/** `/search query page – List the passages …` */
function describe(command: Command, locale: LanguageCode): string {
  const names = command.options.map((option) => option.localizedName[locale]);
  const usage = [`/${command.localizedName[locale]}`, ...names].join(' ');
  return `${usage} – ${command.description[locale]}`;
}
