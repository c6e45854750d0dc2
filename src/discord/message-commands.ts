/**
 * Commands in the menu of a message: its words are given to an option of a slash command. This table is
 * their only list; one whose slash command does not exist is left out.
 */
import type { Message } from 'discord.js';
import type { Arguments, CommandData, CommandOption, Localized } from '../commands/command.js';
import { MAX_OPTION_VALUE } from './rendering/limits.js';

interface Entry {
  /** Shown in the menu; the English one is the name Discord knows it by. */
  readonly name: Localized;
  readonly command: string;
  readonly option: string;
}

const ENTRIES: readonly Entry[] = [
  {
    name: { en: 'Check against the articles', id: 'Periksa dengan artikel' },
    command: 'verify',
    option: 'text',
  },
  { name: { en: 'Find sources', id: 'Cari sumbernya' }, command: 'search', option: 'query' },
  {
    name: { en: 'Remove this answer', id: 'Hapus jawaban ini' },
    command: 'moderate remove',
    option: 'message',
  },
];

/** An entry in the menu of a message, and the option that is given its words. */
export interface MessageCommand {
  readonly name: Localized;
  readonly command: CommandData;
  readonly option: CommandOption;
}

/** The entries that lead to one of `commands`. */
export function messageCommands(commands: readonly CommandData[]): MessageCommand[] {
  return ENTRIES.flatMap(({ name, command: commandName, option: optionName }) => {
    const command = commands.find((known) => known.name === commandName);
    const option = command?.options.find((known) => known.name === optionName);
    return command && option ? [{ name, command, option }] : [];
  });
}

/** The entry by the name Discord knows it by, or null. */
export function messageCommand(
  name: string,
  commands: readonly CommandData[],
): MessageCommand | null {
  return messageCommands(commands).find((entry) => entry.name.en === name) ?? null;
}

/** The words of a message, to ask about them; null when it has none. */
export function messageArguments(
  { option }: MessageCommand,
  { content, embeds }: Pick<Message, 'content' | 'embeds'>,
): Arguments | null {
  // A bare link is shown with a preview, whose words are what its reader sees.
  const preview = embeds.map(({ title, description }) => `${title ?? ''}\n${description ?? ''}`);
  const text = plainWords(content) || plainWords(preview.join('\n'));
  if (text === '') return null;
  const limit = Math.min(option.maxLength ?? MAX_OPTION_VALUE, MAX_OPTION_VALUE);
  return { [option.name]: [...text].slice(0, limit).join('').trim() };
}

/** The words of a message without Discord's marks: mentions, emoji, formatting, addresses. */
export function plainWords(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:|t:-?|\/[^:<>\n]{1,100}:|id:)[\w:]{1,40}>/g, ' ')
    .replace(/\bhttps?:\/\/\S+/g, ' ')
    .replace(/^[ \t]*(?:>{1,3}|#{1,3}|-#|[-*])[ \t]+/gm, '')
    .replace(/\*{1,3}|_{2,3}|~~|\|\||`{1,3}/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
