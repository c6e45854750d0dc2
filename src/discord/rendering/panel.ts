/** Messages for moderators: short texts of Kutip's own, with rows of buttons and selects below them. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  FileBuilder,
  MessageFlags,
  TextDisplayBuilder,
} from 'discord.js';
import { MAX_MESSAGE_TEXT } from './limits.js';
import type { ControlRow, MessageBody } from './message-body.js';

const COLOR = 0x457b9d;
/** At most this many characters of the title. */
const HEAD = 300;

/** What a panel shows, from top to bottom. */
export interface PanelContent {
  readonly title: string;
  /** Markdown, one line each; those for which there is no room are left out. */
  readonly lines: readonly string[];
  readonly rows?: readonly ControlRow[];
  readonly file?: { readonly name: string; readonly text: string };
}

/** The message; it always keeps Discord’s limits. */
export function panel({ title, lines, rows = [], file }: PanelContent): MessageBody {
  const container = new ContainerBuilder().setAccentColor(COLOR);
  const shown = [`### ${title.slice(0, HEAD)}`];
  let room = MAX_MESSAGE_TEXT - HEAD - 10;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) break;
    shown.push(line);
  }
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(shown.join('\n')));
  if (file !== undefined)
    container.addFileComponents(new FileBuilder().setURL(`attachment://${file.name}`));
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container.toJSON(), ...rows],
    ...(file !== undefined && { files: [upload(file)] }),
  };
}

function upload({ name, text }: { readonly name: string; readonly text: string }) {
  return { attachment: Buffer.from(text), name, description: name };
}

/** A button as it looks, and the identifier that distinguishes it. */
export interface PanelButton {
  readonly id: string;
  readonly label: string;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
}

/** A row of buttons, of which Discord takes five. */
export function buttonRow(buttons: readonly PanelButton[]): ControlRow {
  return new ActionRowBuilder<ButtonBuilder>()
    .addComponents(
      buttons.map(({ id, label, isDangerous = false, isDisabled = false }) =>
        new ButtonBuilder()
          .setCustomId(id)
          .setLabel(label)
          .setStyle(isDangerous ? ButtonStyle.Danger : ButtonStyle.Secondary)
          .setDisabled(isDisabled),
      ),
    )
    .toJSON();
}

/** Buttons through the pages of a list, `buttons` beside them; none when there is nothing to press. */
export function pageRow(
  { number, count }: { readonly number: number; readonly count: number },
  id: (page: number) => string,
  buttons: readonly PanelButton[] = [],
): readonly ControlRow[] {
  const turning =
    count === 1
      ? []
      : [
          { id: id(number - 1), label: '◀', isDisabled: number <= 1 },
          { id: `${id(number)}:here`, label: `${number}/${count}`, isDisabled: true },
          { id: id(number + 1), label: '▶', isDisabled: number >= count },
        ];
  const all = [...turning, ...buttons];
  return all.length === 0 ? [] : [buttonRow(all)];
}

/** The row of a list that has only pages: its command answers the action `page`. */
export function pagesOf(
  command: string,
  page: { readonly number: number; readonly count: number },
): readonly ControlRow[] {
  return pageRow(page, (number) => panelId({ command, action: 'page', argument: String(number) }));
}

/** What a control of such a message is for. */
export interface PanelAction {
  /** Full name of the command whose message it is. */
  readonly command: string;
  readonly action: string;
  /** Empty when there is none. */
  readonly argument: string;
}

const ID = /^p:([a-z]+(?:\.[a-z]+)?):([a-zA-Z]+)(?::(\w*))?/;

/** The identifier of a control; `readPanelId` reads it. */
export function panelId({ command, action, argument }: PanelAction): string {
  return `p:${command.replace(' ', '.')}:${action}:${argument}`;
}

/** Null when the identifier is not that of such a message: anyone can send any. */
export function readPanelId(id: string): PanelAction | null {
  const [, command, action, argument = ''] = ID.exec(id) ?? [];
  if (command === undefined || action === undefined) return null;
  return { command: command.replace('.', ' '), action, argument };
}

/** The page that an identifier names; 1 when it names none. */
export function pageOf(argument: string): number {
  return Math.max(1, Number.parseInt(argument, 10) || 1);
}
