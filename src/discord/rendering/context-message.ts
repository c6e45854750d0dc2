/** A cited passage in its surroundings, and a list of the answer's other passages to choose from. */
import {
  ContainerBuilder,
  MessageFlags,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import type { Passage } from '../../answers/answer.js';
import type { PassageContext } from '../../answers/context.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import { ACTION, selectRow } from './controls.js';
import { plain } from './escape.js';
import { MAX_MESSAGE_TEXT, MAX_SELECT_LABEL, MAX_SELECT_OPTIONS } from './limits.js';
import { addWithButton, linkButton } from './link-button.js';
import type { ControlRow, MessageBody } from './message-body.js';
import { placeText } from './place-text.js';
import { share } from './share.js';
import { shorten, snippet } from './snippet.js';
import { type State, writeState } from './state.js';

const COLOR = 0x457b9d;
/** At most this many characters of each. */
const TITLE = 200;
const HEADING = 120;
const NOTE = 200;

/** What the message is about, and what can be chosen in it. */
export interface Shown {
  /** All passages of the answer. */
  readonly passages: readonly Passage[];
  /** Index of the one whose surroundings are shown. */
  readonly index: number;
  readonly state: State;
  /** Short texts of Kutip's own, below the title. */
  readonly notes?: readonly string[];
}

/** The paragraph with the cited words in bold, between those before and after it. */
export function contextMessage(
  context: PassageContext,
  shown: Shown,
  locale: LanguageCode,
): MessageBody {
  const messages = MESSAGES[locale];
  const { before, paragraph, after, start, end } = context;
  // A whole paragraph in bold is hard to read, and the bar beside it says as much.
  const isWhole = paragraph.text.trim() === paragraph.text.slice(start, end).trim();
  const texts = [
    { text: before?.text ?? '' },
    { text: paragraph.text, highlights: isWhole ? [] : [[start, end] as const] },
    { text: after?.text ?? '' },
  ];
  const notes = (shown.notes ?? []).map((note) => `\n-# ${shorten(note, NOTE)}`);
  const head = headOf(context, messages) + notes.join('');
  const wants = texts.map((text) => snippet(text, Number.POSITIVE_INFINITY).length);
  const shares = share(MAX_MESSAGE_TEXT - head.length - 10, wants);
  const [earlier, cited, later] = texts.map((text, index) => snippet(text, shares[index] ?? 0));
  const body = joined([earlier ?? '', `> ${cited}`, later ?? ''], '\n\n');

  const container = new ContainerBuilder().setAccentColor(COLOR);
  addWithButton(container, head, linkButton(context.link, messages.answer.openArticle));
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(body));
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container.toJSON(), ...chooser(shown, messages)],
  };
}

function headOf(context: PassageContext, messages: Messages): string {
  const place = { ...context, paragraph: context.paragraph.number };
  const title = shorten(context.title, TITLE) || '—';
  return `**${title}**\n-# ${placeText(place, HEADING, messages)}`;
}

/** A select of the passages, when there are several and the question fits into it. */
function chooser({ passages, index, state }: Shown, messages: Messages): readonly ControlRow[] {
  const offered = passages.slice(0, MAX_SELECT_OPTIONS);
  if (offered.length < 2) return [];
  const ids = writeState(state, [ACTION.passage, ...offered.map(() => ACTION.option)]);
  if (ids === null) return [];
  const [id = '', ...values] = ids;
  const select = new StringSelectMenuBuilder()
    .setCustomId(id)
    .setPlaceholder(messages.buttons.choosePassage)
    .addOptions(
      offered.map((passage, place) => ({
        label: labelOf(passage, place, messages),
        value: values[place] ?? '',
        default: place === index,
      })),
    );
  return [selectRow(select)];
}

/** Labels are shown as they are: no Markdown. */
function labelOf({ title, paragraph }: Passage, place: number, { answer }: Messages): string {
  const head = `[${place + 1}] `;
  const tail = ` • ${answer.paragraph(paragraph)}`;
  const room = MAX_SELECT_LABEL - head.length - tail.length;
  const whole = plain(title).trim();
  if (whole.length <= room) return head + whole + tail;
  let cut = '';
  for (const { segment } of graphemes.segment(whole.slice(0, room))) {
    if (cut.length + segment.length >= room) break;
    cut += segment;
  }
  return `${head}${cut}…${tail}`;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
