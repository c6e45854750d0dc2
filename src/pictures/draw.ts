/** What an answer has to show → pictures, in the reader's language. */
import type { Picture, QuotePicture, TimelinePicture } from '../answers/picture.js';
import { drawQuoteCard } from '../drawing/quote-card.js';
import { drawTimeline } from '../drawing/timeline.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';
import { formatDate } from '../messages/dates.js';
import type { Messages } from '../messages/messages.js';
import { quoteCardTexts, timelineTexts } from '../messages/picture-texts.js';

/** A picture as a file, and its description for those who cannot see it. */
export interface DrawnPicture {
  /** The bytes of a PNG, 1200 pixels wide. */
  readonly png: Uint8Array;
  /** For those who cannot see it; at most 1024 UTF-16 units. */
  readonly alt: string;
}

/** In order, at most five. Rejects only when a package that pictures need is not installed. */
export async function drawPicture(
  picture: Picture,
  locale: LanguageCode,
): Promise<readonly DrawnPicture[]> {
  const messages = MESSAGES[locale];
  switch (picture.kind) {
    case 'quote':
      return await drawQuote(picture, messages);
    case 'timeline':
      return await drawEvents(picture, messages);
  }
}

async function drawQuote({ quote }: QuotePicture, messages: Messages): Promise<DrawnPicture[]> {
  const { pages, alt } = await drawQuoteCard(quote, quoteCardTexts(messages));
  return pages.map((png, index) => ({
    png,
    // All of it is described with the first: a screen reader should not say it five times.
    alt: index === 0 ? alt : `${index + 1}/${pages.length}`,
  }));
}

async function drawEvents(
  { title, events }: TimelinePicture,
  messages: Messages,
): Promise<readonly DrawnPicture[]> {
  const timeline = {
    title: title ?? messages.pictures.timeline,
    events: events.map(({ date, label, source }) => ({
      date,
      label,
      source: sourceOf(source, title === null, messages),
    })),
  };
  return await drawTimeline(timeline, timelineTexts(messages));
}

/** Outlet, day and paragraph; the day is left out where all events are from one article. */
function sourceOf(
  { publisher, publishedAt, paragraph }: TimelinePicture['events'][number]['source'],
  isOneOfMany: boolean,
  messages: Messages,
): string {
  const { answer } = messages;
  const article = [
    publisher ?? answer.unknownPublisher,
    publishedAt === null ? answer.undated : formatDate(publishedAt, messages, 'short'),
  ];
  return [...(isOneOfMany ? article : [article[0]]), answer.paragraph(paragraph)].join(' · ');
}
