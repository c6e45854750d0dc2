/** An article to read: what it is, who, when and where at a glance, and its numbered paragraphs. */
import type { Passage } from '../answers/answer.js';
import type { Glance, Note, Overview } from '../answers/overview.js';
import { formatDate } from '../messages/dates.js';
import { joined } from '../messages/joined.js';
import { clean } from './clean.js';
import { blocks, lines, type Pen } from './pen.js';
import { resolvedDate } from './resolved-date.js';
import { shorten } from './shorten.js';

const GLANCED = ['people', 'places', 'dates', 'headings', 'quotations'] as const;

/** One block for the head, one for the glance, then one for each passage. */
export function articleBlocks(
  overview: Overview,
  passages: readonly Passage[],
  pen: Pen,
): string[] {
  const { glance } = overview;
  return [
    headOf(overview, pen),
    glance ? blocks(GLANCED.map((kind) => glanceBlock(kind, glance, pen))) : '',
    ...passages.map((passage, at) => paragraphBlock(passage, passages[at - 1], pen)),
  ];
}

function headOf(overview: Overview, { colors, messages, wrap }: Pen): string {
  const { title, publisher, author, publishedAt, tags, paragraphs, url } = overview;
  const { answer, browse } = messages;
  const place = [
    publisher === null ? answer.unknownPublisher : clean(publisher),
    author === null ? '' : browse.author(clean(author)),
    publishedAt === null ? answer.undated : clean(formatDate(publishedAt, messages)),
    browse.paragraphs(paragraphs),
  ];
  return lines([
    colors.bold(wrap(clean(title))),
    wrap(joined(place, ', ')),
    tags.length > 0 ? wrap(browse.tags(tags.map(clean))) : '',
    url === null ? '' : colors.dim(clean(url)),
  ]);
}

/** `Siapa` and below it `  Antony Blinken — Menteri Luar Negeri Amerika Serikat ¶4`. */
function glanceBlock(kind: keyof Glance, glance: Glance, pen: Pen): string {
  const notes = glance[kind];
  if (notes.length === 0) return '';
  return lines([
    pen.messages.browse.glance[kind],
    ...notes.map((note) => pen.wrap(noteLine(note, kind, pen), 2)),
  ]);
}

function noteLine({ text, detail, value, paragraph }: Note, kind: keyof Glance, pen: Pen): string {
  const written = kind === 'quotations' ? `“${shorten(clean(text))}”` : clean(text);
  const date = value === null ? '' : resolvedDate(text, value, pen.messages);
  const beside = detail === null ? '' : ` — ${clean(detail)}`;
  return `${written}${date}${beside} ¶${paragraph}`;
}

/** `¶4` and the text; a sub-heading above its first paragraph. */
function paragraphBlock(passage: Passage, previous: Passage | undefined, pen: Pen): string {
  const { heading, paragraph, text, cutBefore, cutAfter } = passage;
  const isNewHeading = heading !== null && heading !== previous?.heading;
  const [before, after] = [cutBefore ? '… ' : '', cutAfter ? ' …' : ''];
  return lines([
    isNewHeading ? pen.colors.bold(pen.wrap(clean(heading))) : '',
    pen.wrap(`${pen.colors.cyan(`¶${paragraph}`)} ${before}${clean(text)}${after}`),
  ]);
}
