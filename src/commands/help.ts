import type { Answer } from '../answers/answer.js';
import { examplesOf } from '../answers/examples.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalogue.js';
import { typedExamples } from './alternatives.js';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { isNamed, unknownCommand } from './names.js';

/** Longer than any command's name. */
const MAX_NAME = 64;

/**
 * The command that lists all others; it is given them, since it stands in their list itself. Those of
 * admins are `unlisted`: it tells about them when it is asked to.
 */
export function helpAbout(others: readonly Command[], unlisted: readonly Command[] = []): Command {
  const help: Command = defineCommand({
    name: 'help',
    localizedName: { en: 'help', id: 'bantuan' },
    description: { en: 'What Kutip can do', id: 'Apa yang bisa dilakukan Kutip' },
    options: [
      {
        name: 'command',
        localizedName: { en: 'command', id: 'perintah' },
        description: { en: 'Tell more about this command', id: 'Jelaskan perintah ini' },
        type: 'string',
        required: false,
        maxLength: MAX_NAME,
      },
    ],
    permission: 'everyone',
    visibility: 'private',
    run({ command: named }, { library, locale, exclude }) {
      const all = [...others, help];
      if (named !== undefined) {
        const name = named.replace(/^\//, '');
        const command = [...all, ...unlisted].find((candidate) => isNamed(candidate, name));
        return command ? explain(command, locale) : unknownCommand(name, all, locale);
      }
      const texts = MESSAGES[locale].help;
      const examples = typedExamples(examplesOf(library, locale, exclude), others, locale);
      const lines = all.map(
        ({ localizedName, description }) => `/${localizedName[locale]} – ${description[locale]}`,
      );
      return {
        kind: 'notice',
        title: texts.title,
        lines: [
          ...(examples.length > 0 ? [texts.examples, ...examples, ''] : []),
          texts.intro,
          ...lines,
          '',
          texts.more(`/${help.localizedName[locale]} ${others[0]?.localizedName[locale] ?? ''}`),
          texts.outro,
        ],
      };
    },
  });
  return help;
}

/** One command with its options, a line each. */
function explain(command: Command, locale: LanguageCode): Answer {
  const { required } = MESSAGES[locale].help;
  const lines = command.options.map((option) => {
    const remark = option.required ? ` (${required})` : '';
    return `${option.localizedName[locale]}: ${option.description[locale]}${remark}`;
  });
  return {
    kind: 'notice',
    title: usageOf(command, locale),
    lines: [command.description[locale], ...lines],
  };
}

/** `/search query page` */
function usageOf(command: Command, locale: LanguageCode): string {
  const names = command.options.map((option) => option.localizedName[locale]);
  return [`/${command.localizedName[locale]}`, ...names].join(' ');
}
