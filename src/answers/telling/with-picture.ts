/** Answers with what is to be drawn beside them. */
import type { Answer, Found } from '../answer.js';
import type { QuotePicture } from '../picture.js';
import { groupByValue } from './same-value.js';

/**
 * The answer with a card of its first direct quotation, else of reported speech; an answer without
 * quotations is unchanged.
 */
export function withQuoteCard(answer: Answer): Answer {
  if (answer.kind !== 'found') return answer;
  const picture = quoteCard(answer);
  return picture === null ? answer : { ...answer, picture };
}

function quoteCard({ items, passages }: Found): QuotePicture | null {
  const item = items.find(({ direct }) => direct) ?? items.find(({ direct }) => direct === false);
  const passage = passages[item?.passage ?? -1];
  if (!item || !passage) return null;
  return {
    kind: 'quote',
    quote: {
      text: item.label,
      speaker: item.speaker?.name ?? null,
      role: item.speaker?.role ?? null,
      publisher: passage.publisher,
      date: passage.publishedAt,
      title: passage.title,
      paragraph: passage.paragraph,
      direct: item.direct === true,
    },
  };
}

/** A timeline with its dates drawn in order: a sentence once for each date. */
export function withTimeline(answer: Answer): Answer {
  if (answer.kind !== 'found') return answer;
  const { items, passages } = answer;
  const events = groupByValue(items).flatMap((sameDate) => {
    const [first] = sameDate;
    if (!first) return [];
    return [...new Set(sameDate.map(({ passage }) => passage))].flatMap((at) => {
      const passage = passages[at];
      if (!passage) return [];
      const { publisher, publishedAt, paragraph } = passage;
      const written = sameDate.find((item) => item.passage === at)?.label ?? first.label;
      return [
        {
          date: { written, value: first.value },
          label: passage.text,
          source: { publisher, publishedAt, paragraph },
        },
      ];
    });
  });
  if (events.length === 0) return answer;
  const titles = new Set(passages.map(({ title }) => title));
  const [only = null] = titles.size === 1 ? titles : [];
  return { ...answer, picture: { kind: 'timeline', title: only, events } };
}
