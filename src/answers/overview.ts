/**
 * An article at a glance: what it is, and the people, places and dates in it, each with its
 * paragraph.
 */
import type { Article, Paragraph } from '../corpus/article.js';
import { isDayOfSource } from '../corpus/building/publication-day.js';
import type { Facts, PersonMention } from '../facts/facts.js';
import type { LanguageCode } from '../language/language.js';
import type { Library } from './holdings/library.js';
import { mostFrequent } from './holdings/most-frequent.js';

/** What an article says of itself, and on its first page what it names. */
export interface Overview {
  readonly articleId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** `2024-07-23`, or null. */
  readonly publishedAt: string | null;
  readonly language: LanguageCode;
  readonly tags: readonly string[];
  readonly paragraphs: number;
  /** On the first page; null on the others. */
  readonly glance: Glance | null;
}

/** The names, dates and quotations of an article, each kind a short list. */
export interface Glance {
  /** Most mentioned first; `detail` is the office that is next to the name. */
  readonly people: readonly Note[];
  /** Most mentioned first. */
  readonly places: readonly Note[];
  /** In reading order; `value` is the resolved date. */
  readonly dates: readonly Note[];
  /** Sub-headings, each with its first paragraph. */
  readonly headings: readonly Note[];
  /** Direct speech, in reading order; `detail` is the speaker. */
  readonly quotations: readonly Note[];
}

/** Words of a paragraph (of a heading, the heading above it). */
export interface Note {
  readonly text: string;
  readonly detail: string | null;
  readonly value: string | null;
  /** Counts from 1. */
  readonly paragraph: number;
}

const MAX_NAMES = 6;
const MAX_DATES = 8;
const MAX_HEADINGS = 10;
const MAX_QUOTATIONS = 4;

/** What the article says of itself, without a glance at its facts. */
export function overviewOf(article: Article): Overview {
  return {
    articleId: article.id,
    title: article.title,
    publisher: article.publisher,
    author: article.author,
    url: article.url,
    publishedAt: article.publishedAt,
    language: article.language,
    tags: article.tags,
    paragraphs: article.paragraphs.length,
    glance: null,
  };
}

/** The same with a glance at the paragraphs whose number `isKept` keeps. */
export function overviewWithGlance(
  library: Library,
  article: Article,
  isKept: (paragraph: number) => boolean,
): Overview {
  const facts = library.facts[library.index.articleIndexOf(article.id)] ?? [];
  return { ...overviewOf(article), glance: glanceAt(article, facts, isKept) };
}

function glanceAt(
  article: Article,
  facts: readonly Facts[],
  isKept: (paragraph: number) => boolean,
): Glance {
  const numbered = facts
    .map((found, index) => ({ found, paragraph: index + 1 }))
    .filter(({ paragraph }) => isKept(paragraph));
  return {
    people: peopleIn(article, numbered).slice(0, MAX_NAMES),
    places: mostNamed(
      numbered.flatMap(({ found, paragraph }) =>
        found.places.map(({ text }) => note(text, paragraph)),
      ),
    ).slice(0, MAX_NAMES),
    dates: distinct(
      numbered.flatMap(({ found, paragraph }) =>
        found.dates.flatMap(({ text, value, start }) => {
          const before = article.paragraphs[paragraph - 1]?.text.slice(0, start) ?? '';
          const isEvent = value !== null && !isDayOfSource(before);
          return isEvent ? [{ ...note(text, paragraph), value }] : [];
        }),
      ),
      ({ value }) => value ?? '',
    ).slice(0, MAX_DATES),
    headings: headingsOf(article, isKept).slice(0, MAX_HEADINGS),
    quotations: numbered
      .flatMap(({ found, paragraph }) =>
        found.quotations
          .filter(({ direct, speaker }) => direct && speaker !== null)
          .map(({ text, speaker }) => ({
            ...note(text, paragraph),
            detail: speaker?.name ?? null,
          })),
      )
      .slice(0, MAX_QUOTATIONS),
  };
}

interface NumberedFacts {
  readonly found: Facts;
  /** Counts from 1. */
  readonly paragraph: number;
}

interface Named {
  count: number;
  /** The mention that says most: with the office beside the name, else the first. */
  best: Note;
}

/** People by number of mentions, each with the place that gives their office. */
function peopleIn({ paragraphs }: Article, facts: readonly NumberedFacts[]): Note[] {
  const byName = new Map<string, Named>();
  for (const { found, paragraph: number } of facts) {
    const paragraph = paragraphs[number - 1];
    if (!paragraph) continue;
    for (const mention of found.people) {
      const written = personNote(mention, paragraph);
      const known = byName.get(mention.name);
      if (!known) byName.set(mention.name, { count: 1, best: written });
      else {
        known.count++;
        if (known.best.detail === null && written.detail !== null) known.best = written;
      }
    }
  }
  return [...byName.values()].sort((a, b) => b.count - a.count).map(({ best }) => best);
}

function personNote({ text, roleSpan }: PersonMention, paragraph: Paragraph): Note {
  const detail = roleSpan ? paragraph.text.slice(roleSpan.start, roleSpan.end) : null;
  return { ...note(text, paragraph.number), detail };
}

/** Each once, since the heading before a table continues after it. */
function headingsOf(
  { sections, paragraphs }: Article,
  isKept: (paragraph: number) => boolean,
): Note[] {
  const notes = sections.flatMap(({ heading }, index) => {
    const first = paragraphs.find(({ section, number }) => section === index && isKept(number));
    return heading === null || !first ? [] : [note(heading, first.number)];
  });
  return distinct(notes, ({ text }) => text);
}

function note(text: string, paragraph: number): Note {
  return { text, detail: null, value: null, paragraph };
}

/** One note for each wording, the most frequent first. */
function mostNamed(notes: readonly Note[]): Note[] {
  const first = new Map(notes.toReversed().map((each) => [each.text, each]));
  return mostFrequent(notes.map(({ text }) => text)).flatMap((text) => first.get(text) ?? []);
}

/** The first of each kind. */
function distinct(notes: readonly Note[], kindOf: (note: Note) => string): Note[] {
  const seen = new Set<string>();
  return notes.filter((each) => !seen.has(kindOf(each)) && seen.add(kindOf(each)));
}
