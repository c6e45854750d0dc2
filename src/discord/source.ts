/** A cited passage: title, verbatim snippet, where it stands, and a link when there is a safe one. */
import {
  ButtonBuilder,
  ButtonStyle,
  type ContainerBuilder,
  SectionBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import type { Passage } from '../answers/answer.js';
import type { Messages } from '../messages/messages.js';
import { MAX_BUTTON_LABEL, MAX_BUTTON_URL } from './limits.js';
import { shorten, snippet } from './snippet.js';
import { dayStamp } from './timestamp.js';

const TITLE = 120;
const PUBLISHER = 60;
const HEADING = 80;

/** Components one source takes at most: section, text and button. */
export const COMPONENTS_PER_SOURCE = 3;

export interface Source {
  /** Characters of everything but the snippet. */
  readonly frame: number;
  /** Characters of the snippet when nothing is cut. */
  readonly want: number;
  addTo(container: ContainerBuilder, snippetLength: number): void;
}

/** `number` is what the answer refers to the passage by; null for a passage that is not an answer. */
export function citeSource(passage: Passage, number: number | null, messages: Messages): Source {
  const texts = messages.answer;
  const title = `**${number === null ? '' : `\\[${number}\\] `}${shorten(passage.title, TITLE) || '—'}**`;
  const place = [
    shorten(passage.publisher ?? texts.unknownPublisher, PUBLISHER),
    passage.publishedAt === null ? texts.undated : dayStamp(passage.publishedAt),
    texts.paragraph(passage.paragraph),
    passage.heading === null ? '' : shorten(passage.heading, HEADING),
  ];
  const citation = `-# ${place.filter((part) => part !== '').join(' • ')}`;
  const write = (quoted: string) => `${title}\n> ${quoted}\n${citation}`;
  const whole = snippet(passage, Number.POSITIVE_INFINITY);
  const button =
    linkButton(passage.link ?? null, texts.openArticle) ??
    linkButton(passage.url, texts.openArticle);
  return {
    frame: write('').length,
    want: whole.length,
    addTo(container, snippetLength) {
      const quoted = whole.length <= snippetLength ? whole : snippet(passage, snippetLength);
      const text = new TextDisplayBuilder().setContent(write(quoted));
      if (button === null) container.addTextDisplayComponents(text);
      else
        container.addSectionComponents(
          new SectionBuilder().addTextDisplayComponents(text).setButtonAccessory(button),
        );
    },
  };
}

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
