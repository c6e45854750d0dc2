/** An article to read: title and link, who, when and where at a glance, and its numbered paragraphs. */
import { type ContainerBuilder, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import type { Passage } from '../../answers/answer.js';
import type { Glance, Note, Overview } from '../../answers/overview.js';
import { formatDate } from '../../messages/dates.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import { addWithButton, linkButton } from './link-button.js';
import { share } from './share.js';
import { shorten, snippet } from './snippet.js';
import { dayStamp } from './timestamp.js';

/** Characters of each at most; a note is a name or date at a glance, with detail beside it. */
const TITLE = 240;
const NAME = 60;
const TAG = 30;
const HEADING = 80;
const NOTE = 60;
const DETAIL = 50;
const QUOTATION = 90;
const MAX_TAGS = 8;
/** Characters of all that is seen at a glance. */
const GLANCE_ROOM = 1500;

const GLANCED = ['people', 'places', 'dates', 'headings', 'quotations'] as const;

/** Writes the article into `container` with at most `room` characters. */
export function addArticle(
  container: ContainerBuilder,
  overview: Overview,
  passages: readonly Passage[],
  messages: Messages,
  room: number,
): void {
  const head = headText(overview, messages);
  const glance = overview.glance ? glanceText(overview.glance, messages) : '';
  addWithButton(container, head, linkButton(overview.url, messages.answer.openArticle));
  if (glance !== '') {
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(glance));
  }
  container.addSeparatorComponents(new SeparatorBuilder());
  const text = readingText(passages, room - head.length - glance.length);
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
}

function headText(overview: Overview, { answer, browse }: Messages): string {
  const { title, publisher, author, publishedAt, paragraphs, tags } = overview;
  const place = [
    shorten(publisher ?? answer.unknownPublisher, NAME),
    author === null ? '' : browse.author(shorten(author, NAME)),
    publishedAt === null ? answer.undated : shortDay(publishedAt),
    browse.paragraphs(paragraphs),
  ];
  const tagged = tags.slice(0, MAX_TAGS).map((tag) => shorten(tag, TAG));
  return joined(
    [
      `### ${shorten(title, TITLE) || '—'}`,
      `-# ${joined(place, ' • ')}`,
      tagged.length > 0 ? `-# ${browse.tags(tagged)}` : '',
    ],
    '\n',
  );
}

/** Discord's own date, or what replaces it, kept short. */
function shortDay(day: string): string {
  const stamp = dayStamp(day);
  return stamp === day ? shorten(day, NAME) : stamp;
}

/** A line for each kind, the last notes left out when there is no room for them. */
function glanceText(glance: Glance, messages: Messages): string {
  const rows: string[] = [];
  let left = GLANCE_ROOM;
  for (const kind of GLANCED) {
    let row = '';
    for (const note of glance[kind]) {
      const written = noteText(note, kind, messages);
      const next =
        row === '' ? `**${messages.browse.glance[kind]}** ${written}` : `${row} · ${written}`;
      if (next.length + 1 > left) break;
      row = next;
    }
    if (row !== '') rows.push(row);
    left -= row.length + 1;
  }
  return rows.join('\n');
}

function noteText(
  { text, detail, value, paragraph }: Note,
  kind: keyof Glance,
  messages: Messages,
) {
  const written = kind === 'quotations' ? `“${shorten(text, QUOTATION)}”` : shorten(text, NOTE);
  const beside = joined(
    [
      detail === null ? '' : shorten(detail, DETAIL),
      value === null ? '' : dateText(text, value, messages),
    ],
    ', ',
  );
  return `${written}${beside === '' ? '' : ` (${beside})`} ¶${paragraph}`;
}

/** What a written date means, unless it says so itself. */
function dateText(written: string, value: string, messages: Messages): string {
  const stamp = dayStamp(value);
  const meaning = stamp === value ? shorten(formatDate(value, messages), NOTE) : stamp;
  return meaning === written ? '' : meaning;
}

/** The paragraphs under their headings; each gives way alike when there is too little room. */
function readingText(passages: readonly Passage[], room: number): string {
  const frames = passages.map(({ heading, paragraph }, at) => {
    const isNew = heading !== null && heading !== passages[at - 1]?.heading;
    return `${isNew ? `**${shorten(heading, HEADING)}**\n` : ''}**¶${paragraph}** `;
  });
  const between = 2;
  const left = frames.reduce((sum, frame) => sum - frame.length - between, room);
  const shares = share(
    left,
    passages.map((passage) => snippet(plainOf(passage), Number.POSITIVE_INFINITY).length),
  );
  return passages
    .map((passage, at) => `${frames[at] ?? ''}${snippet(plainOf(passage), shares[at] ?? 0)}`)
    .join('\n\n');
}

function plainOf({ text, cutBefore, cutAfter }: Passage) {
  return { text, cutBefore, cutAfter };
}
