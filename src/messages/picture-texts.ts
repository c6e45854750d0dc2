/** What a quote card and a drawn timeline say beside the articles' words. */
import { formatDate } from './dates.js';
import type { Messages } from './messages.js';

/** Of the form `drawQuoteCard` takes. */
export function quoteCardTexts(messages: Messages) {
  const { paragraph, undated, unknownPublisher } = messages.answer;
  const { reportedSpeech, goesOn } = messages.pictures;
  return {
    reportedSpeech,
    goesOn,
    undated,
    unknownPublisher,
    paragraph,
    formatDate: (value: string) => formatDate(value, messages),
  };
}

/** Of the form `drawTimeline` takes. */
export function timelineTexts(messages: Messages) {
  return {
    moreEvents: messages.pictures.moreEvents,
    formatDate: (value: string) => formatDate(value, messages, 'short'),
  };
}
