/** A cited passage: title, verbatim snippet, where it is, and a link when there is a safe one. */
import type { ContainerBuilder } from 'discord.js';
import type { Passage } from '../../answers/answer.js';
import type { Messages } from '../../messages/messages.js';
import { addWithButton, linkButton } from './link-button.js';
import { placeText } from './place-text.js';
import { shorten, snippet } from './snippet.js';

/** At most this many characters of each. */
const TITLE = 120;
const HEADING = 80;

/** Components one source takes at most: section, text and button. */
export const COMPONENTS_PER_SOURCE = 3;

/** A citation, of which the snippet may be cut. */
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
  const citation = `-# ${placeText(passage, HEADING, messages)}`;
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
      addWithButton(container, write(quoted), button);
    },
  };
}
