import type { Answer } from '../answers/answer.js';
import { examplesOf } from '../answers/examples.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';
import { typedExamples } from './alternatives.js';
import type { Command, CommandData } from './command.js';
import { defineCommand } from './define-command.js';
import { isInGroup, isNamed, unknownCommand } from './names.js';

/** Longer than any command's name. */
const MAX_NAME = 64;

/**
 * The command that lists all others, those of everyone with what they do, those of moderators and
 * admins by name. It is given them, since it is in their list itself: `answering` are asked for
 * examples, `others` are told about alone.
 */
export function helpAbout(
  answering: readonly Command[],
  others: readonly CommandData[] = [],
): Command {
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
      const all = [...answering, ...others, help];
      if (named !== undefined) return explainNamed(named.trim().replace(/^\//, ''), all, locale);
      const texts = MESSAGES[locale].help;
      const examples = typedExamples(examplesOf(library, locale, exclude), answering, locale);
      const allowed = (permission: CommandData['permission']) =>
        all.filter((command) => command.permission === permission);
      return {
        kind: 'notice',
        title: texts.title,
        lines: [
          ...(examples.length > 0 ? [texts.examples, ...examples, ''] : []),
          ...plainQuestions(answering, locale),
          '',
          texts.intro,
          ...allowed('everyone').map((command) => describe(command, locale)),
          '',
          texts.moderators(firstNames(allowed('moderator'), locale)),
          texts.admins(firstNames(allowed('admin'), locale)),
          '',
          texts.more(`/${help.localizedName[locale]} ${answering[0]?.localizedName[locale] ?? ''}`),
          texts.outro,
        ],
      };
    },
  });
  return help;
}

/** Ways of asking without a command for each. */
function plainQuestions(answering: readonly Command[], locale: LanguageCode): string[] {
  const { plainly, questions } = MESSAGES[locale].help;
  const ask = answering.find(({ name }) => name === 'ask');
  if (ask === undefined) return [];
  return [plainly(`/${ask.localizedName[locale]}`), ...questions.map((alike) => alike.join(' · '))];
}

/** `/who – Who is it?` */
function describe({ localizedName, description }: CommandData, locale: LanguageCode): string {
  return `/${localizedName[locale]} – ${description[locale]}`;
}

/** `/moderate` for all of its subcommands, once each. */
function firstNames(commands: readonly CommandData[], locale: LanguageCode): string[] {
  const names = commands.map(({ localizedName }) => localizedName[locale].split(' ')[0] ?? '');
  return [...new Set(names)].map((name) => `/${name}`);
}

/** The command of that name, or all that share it as their first word. */
function explainNamed(
  name: string,
  commands: readonly CommandData[],
  locale: LanguageCode,
): Answer {
  const command = commands.find((candidate) => isNamed(candidate, name));
  if (command) return explain(command, locale);
  const group = commands.filter((candidate) => isInGroup(candidate, name));
  if (group.length === 0) return unknownCommand(name, commands, locale);
  return {
    kind: 'notice',
    title: firstNames(group, locale).join(' '),
    lines: group.map((subcommand) => describe(subcommand, locale)),
  };
}

/** One command with its options, one line each. */
function explain(command: CommandData, locale: LanguageCode): Answer {
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
function usageOf(command: CommandData, locale: LanguageCode): string {
  const names = command.options.map((option) => option.localizedName[locale]);
  return [`/${command.localizedName[locale]}`, ...names].join(' ');
}
