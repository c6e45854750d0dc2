/** The address of an article, as a button beside what is cited from it. */
import {
  ButtonBuilder,
  ButtonStyle,
  type ContainerBuilder,
  SectionBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { MAX_BUTTON_LABEL, MAX_BUTTON_URL } from './limits.js';

/** Only `https:` without a user name, which could pass one site off as another. */
export function linkButton(url: string | null, label: string): ButtonBuilder | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'https:' || username !== '' || password !== '') return null;
  if (href.length > MAX_BUTTON_URL) return null;
  return new ButtonBuilder()
    .setStyle(ButtonStyle.Link)
    .setURL(href)
    .setLabel(label.slice(0, MAX_BUTTON_LABEL));
}

/** Adds `text`, with the button beside it unless there is none. */
export function addWithButton(
  container: ContainerBuilder,
  text: string,
  button: ButtonBuilder | null,
): void {
  const display = new TextDisplayBuilder().setContent(text);
  if (button === null) container.addTextDisplayComponents(display);
  else
    container.addSectionComponents(
      new SectionBuilder().addTextDisplayComponents(display).setButtonAccessory(button),
    );
}
