/** What was found in a paragraph, for a reader and for other programs. */
import type { Article, Paragraph } from '../corpus/article.js';
import type { Facts } from '../facts/facts.js';
import type { Span } from '../language/span.js';
import type { Messages } from '../messages/messages.js';
import { clean } from './clean.js';

/** A paragraph with its facts. Its keys and their order are a promise to other programs. */
export function paragraphRecord(article: Article, paragraph: Paragraph, facts: Facts) {
  return {
    articleId: article.id,
    paragraph: paragraph.number,
    heading: article.sections[paragraph.section]?.heading ?? null,
    text: paragraph.text,
    people: facts.people.map((person) => ({
      ...place(person),
      name: person.name,
      role: person.role,
    })),
    places: facts.places.map(place),
    dates: facts.dates.map((date) => ({ ...place(date), value: date.value })),
    quotations: facts.quotations.map((quotation) => ({
      ...place(quotation),
      direct: quotation.direct,
      speaker: quotation.speaker && {
        name: quotation.speaker.name,
        role: quotation.speaker.role,
      },
      verb: quotation.verb,
    })),
    numbers: facts.numbers.map((number) => ({
      ...place(number),
      value: number.value,
      unit: number.unit,
    })),
  };
}

function place({ start, end, text }: Span & { readonly text: string }) {
  return { start, end, text };
}

/** The paragraph, and a line for each kind of fact it holds. */
export function renderParagraph(paragraph: Paragraph, facts: Facts, messages: Messages): string {
  const texts = messages.cli.facts;
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    [texts.people, facts.people.map(({ name, role }) => beside(name, role))],
    [texts.places, facts.places.map(({ text }) => text)],
    [texts.dates, facts.dates.map(({ text, value }) => beside(text, value))],
    [texts.quotations, facts.quotations.map(({ text, speaker }) => beside(text, speaker?.name))],
    [texts.numbers, facts.numbers.map(({ text, unit }) => beside(text, unit))],
  ];
  const found = kinds
    .filter(([, values]) => values.length > 0)
    .map(([kind, values]) => `    ${kind}: ${values.map(clean).join('; ')}`);
  return [`¶${paragraph.number} ${clean(paragraph.text)}`, ...found].join('\n');
}

function beside(text: string, detail: string | null | undefined): string {
  return detail ? `${text} (${detail})` : text;
}
