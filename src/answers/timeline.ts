/** Dated events in chronological order: each date as written, with the sentence that gives it. */
import type { Article, Paragraph } from '../corpus/article.js';
import { isDayOfSource } from '../corpus/building/publication-day.js';
import { byNewest } from '../corpus/newest-first.js';
import { parsePeriod } from '../facts/dates/parse-period.js';
import type { Period } from '../facts/dates/resolve-date.js';
import type { DateMention } from '../facts/facts.js';
import { LANGUAGES } from '../language/languages.js';
import { contains } from '../language/span.js';
import { tokenize } from '../language/tokenizer.js';
import { toTerm } from '../search/analyzer.js';
import type { Query } from '../search/query.js';
import { retrieve, termsHeld } from '../search/retrieve.js';
import type { Answer, Item } from './answer.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { oncePerLibrary } from './holdings/once-per-library.js';
import { similarNames } from './holdings/similar-names.js';
import { parseQuestion } from './question/question.js';
import { toQuery } from './question/to-query.js';
import { cutPage } from './telling/page.js';
import { PassageList } from './telling/passage-list.js';
import { citePassage, sentencesAround } from './telling/passages.js';
import { plainFound, plainNothing } from './telling/respond.js';

/** Null for whatever is not asked for. */
export interface TimelineFilter {
  readonly about: string | null;
  readonly from: Period | null;
  readonly to: Period | null;
}

/** Dated sentences on a page. */
const PAGE_SIZE = 8;
/** Share of the subject's worth that a paragraph and the titles above it must hold. */
const MIN_ABOUT = 0.5;

interface DatedSentence {
  readonly article: Article;
  readonly articleIndex: number;
  readonly paragraph: Paragraph;
  readonly date: DateMention;
  readonly value: string;
  readonly period: Period;
}

/**
 * Page `asked` (from 1) of the dated sentences, by first day, then by last; those of one date are
 * together, the newest article first. A date without a value, and the day on which another outlet
 * reported, are left out.
 */
export function answerTimeline(
  library: Library,
  filter: TimelineFilter,
  asked: number,
  { exclude }: AskOptions = {},
): Answer {
  const { about } = filter;
  const places = about === null ? null : paragraphsAbout(library, about);
  const dated = (places?.flatMap((place) => datesIn(library, place)) ?? allDates(library))
    .filter(
      ({ article, paragraph, period }) =>
        !exclude?.has(article.id, paragraph.number) && isWithin(period, filter),
    )
    .sort(byDate);
  const missing = about === null ? [] : toQuery(library, parseQuestion(about)).missing;
  if (dated.length === 0) {
    const suggestions = similarNames(library, missing, exclude);
    return plainNothing({ topic: 'timeline', missing, suggestions });
  }
  const { shown, page } = cutPage(dated, PAGE_SIZE, asked);
  const passages = new PassageList();
  const items = shown.map(({ article, paragraph, date, value }): Item => {
    const sentence = sentencesAround(article, paragraph, date);
    const passage = passages.add(citePassage(article, paragraph, sentence, [date]), date);
    return { label: date.text, detail: null, value, passage };
  });
  return plainFound({
    topic: 'timeline',
    items,
    passages: passages.passages,
    missing,
    page,
  });
}

/** Whether some day of `period` is within the filter's. */
function isWithin(period: Period, { from, to }: TimelineFilter): boolean {
  return (from === null || period.last >= from.first) && (to === null || period.first <= to.last);
}

function byDate(a: DatedSentence, b: DatedSentence): number {
  return (
    a.period.first - b.period.first ||
    a.period.last - b.period.last ||
    byNewest(a.article, b.article) ||
    a.articleIndex - b.articleIndex ||
    a.paragraph.number - b.paragraph.number
  );
}

interface Place {
  readonly articleIndex: number;
  /** From 0. */
  readonly paragraphIndex: number;
}

/**
 * Those with most of the subject and all of its names: `lembah` alone is not the Lembah Wonu; and all of
 * an article that has the whole subject in its title: it goes on with `jembatan itu`.
 */
function paragraphsAbout(library: Library, about: string): Place[] {
  const { index } = library;
  const query = toQuery(library, parseQuestion(about));
  const names = [...query.terms.keys()].filter((term) => query.terms[term]?.isName);
  const hits = retrieve(query, index);
  const found = new Set(hits.map(({ ordinal }) => index.articleOf[ordinal] ?? 0));
  const titled = new Set([...found].filter((at) => isTitled(library.articles[at], query)));
  const whole = [...titled].flatMap((articleIndex) =>
    (library.articles[articleIndex]?.paragraphs ?? []).map((_, paragraphIndex) => ({
      articleIndex,
      paragraphIndex,
    })),
  );
  const single = hits
    .filter(({ signals }) => signals.coverage + signals.title >= MIN_ABOUT)
    .filter((hit) => {
      const held = termsHeld(query, index, hit);
      return names.every((name) => held.has(name));
    })
    .map(({ ordinal }) => {
      const articleIndex = index.articleOf[ordinal] ?? 0;
      return { articleIndex, paragraphIndex: ordinal - (index.firstOrdinal[articleIndex] ?? 0) };
    })
    .filter(({ articleIndex }) => !titled.has(articleIndex));
  return [...whole, ...single];
}

/** Whether the title of an article has every word of the subject. */
function isTitled(article: Article | undefined, { terms }: Query): boolean {
  if (!article || terms.length === 0) return false;
  const language = LANGUAGES[article.language];
  const title = new Set(tokenize(article.title).map(({ folded }) => toTerm(folded, language)));
  return terms.every(({ forms }) => forms.some(({ term }) => title.has(term)));
}

const allDates = oncePerLibrary((library): readonly DatedSentence[] =>
  library.articles.flatMap(({ paragraphs }, articleIndex) =>
    paragraphs.flatMap((_, paragraphIndex) => datesIn(library, { articleIndex, paragraphIndex })),
  ),
);

/** The dates of a paragraph; one said twice in a sentence counts once. */
function datesIn(library: Library, { articleIndex, paragraphIndex }: Place): DatedSentence[] {
  const article = library.articles[articleIndex];
  const paragraph = article?.paragraphs[paragraphIndex];
  if (!article || !paragraph) return [];
  const found: DatedSentence[] = [];
  for (const date of library.facts[articleIndex]?.[paragraphIndex]?.dates ?? []) {
    const period = date.value === null ? null : parsePeriod(date.value);
    if (date.value === null || period === null) continue;
    if (isDayOfSource(paragraph.text.slice(0, date.start))) continue;
    const isKnown = found.some(
      (other) =>
        other.value === date.value &&
        contains(sentencesAround(article, paragraph, other.date), date),
    );
    if (!isKnown) found.push({ article, articleIndex, paragraph, date, value: date.value, period });
  }
  return found;
}
