/**
 * Dates of an article and what they mean. A written date is understood by its section: an article may
 * hold an older story under a sub-heading, whose `bulan lalu` is not the month before publication.
 */
import type { Article } from '../../corpus/article.js';
import { LANGUAGES } from '../../language/languages.js';
import { overlaps } from '../../language/span.js';
import type { DateMention } from '../facts.js';
import { type CalendarDay, parseDay } from './calendar.js';
import { readDates, type WrittenDate } from './read-dates.js';
import { type Bearings, formatPeriod, type Period, resolveDate } from './resolve-date.js';

/** At most this many days before publication an article's opening section may speak from. */
const FRESH_DAYS = 14;

/**
 * Days before publication within which a reporter writes after the day that a later section gives: on
 * Tuesday about what was said on Monday. In the opening section that is all its days: what is quoted
 * counts from the day it was said, `Senin` alone and `pekan lalu` from publication.
 */
const DESK_DAYS = 2;
const QUOTE_MARK = /["“”]/g;

/** The day the narrator of a section speaks from, whose quotations speak from `spoken`. */
function narrationDay(
  section: number,
  spoken: CalendarDay | null,
  published: CalendarDay | null,
): CalendarDay | null {
  if (spoken === null || published === null || spoken > published) return spoken;
  const days = section === 0 ? FRESH_DAYS : DESK_DAYS;
  return published - spoken <= days ? published : spoken;
}

/** A full date and where it is, counted in UTF-16 units from the start of its section. */
interface Anchor {
  readonly at: number;
  readonly day: CalendarDay;
  /** `Selasa (23/7/2024)`: the way news gives the day it speaks from. */
  readonly hasWeekday: boolean;
}

/** Dates with their resolved values; `result[i]` belongs to `article.paragraphs[i]`. */
export function findDates(article: Article): DateMention[][] {
  const { dates: grammar } = LANGUAGES[article.language];
  const written = article.paragraphs.map(({ text, dateline }) =>
    readDates(text, grammar).filter((date) => dateline === null || !overlaps(date, dateline)),
  );
  const starts = sectionOffsets(article);
  const anchors = article.sections.map(() => [] as Anchor[]);
  for (const [index, dates] of written.entries()) {
    const section = article.paragraphs[index]?.section ?? 0;
    anchors[section]?.push(...findAnchors(dates, starts[index] ?? 0));
  }
  const references = findReferences(article, anchors);
  const published = parseDay(article.publishedAt);
  return article.paragraphs.map(({ text, section }, index) => {
    const dates = written[index] ?? [];
    const spoken = references[section] ?? null;
    const told = narrationDay(section, spoken, published);
    const marks = [...text.matchAll(QUOTE_MARK)].map((match) => match.index);
    let passed = 0;
    let earlier: Period | null = null;
    return dates.map((date, place) => {
      const twin = findTwin(text, date, dates[place - 1], dates[place + 1]);
      while ((marks[passed] ?? Infinity) < date.start) passed++;
      const bearings: Bearings = {
        reference: passed % 2 === 1 ? spoken : told,
        nearest: nearestDay(anchors[section] ?? [], (starts[index] ?? 0) + date.start),
        earlier,
      };
      const period = resolveDate((twin ?? date).expression, bearings);
      earlier = period ?? earlier;
      return {
        start: date.start,
        end: date.end,
        text: text.slice(date.start, date.end),
        value: period && formatPeriod(period),
      };
    });
  });
}

/** The full date that says the same: `kemarin, Senin (22/7/2024)`, `Sabtu (27/7) besok`. */
function findTwin(
  text: string,
  date: WrittenDate,
  before: WrittenDate | undefined,
  after: WrittenDate | undefined,
): WrittenDate | null {
  if (date.expression.kind !== 'shift' || date.expression.unit !== 'day') return null;
  if (after?.expression.kind === 'day' && APPOSITION.test(text.slice(date.end, after.start))) {
    return after;
  }
  const isTwin =
    before?.expression.kind === 'day' && /^\s?$/.test(text.slice(before.end, date.start));
  return isTwin ? before : null;
}

/** A comma, a bracket or nothing, with at most one word: `, tepatnya `. */
const APPOSITION = /^,?\s{1,2}(?:\p{L}{1,10}\s)?\(?$/u;

/** Where each paragraph begins in its section. */
function sectionOffsets(article: Article): number[] {
  const lengths = new Map<number, number>();
  return article.paragraphs.map(({ text, section }) => {
    const start = lengths.get(section) ?? 0;
    lengths.set(section, start + text.length + 1);
    return start;
  });
}

function findAnchors(dates: readonly WrittenDate[], offset: number): Anchor[] {
  return dates.flatMap(({ start, expression }) => {
    const date = expression.kind === 'range' ? expression.first : expression;
    if (date.kind !== 'day' || typeof date.year !== 'number') return [];
    const period = resolveDate(date, { reference: null, nearest: null, earlier: null });
    return period === null
      ? []
      : [{ at: offset + start, day: period.first, hasWeekday: date.weekday !== null }];
  });
}

/** The day each section speaks from: its own, else that of the section before, else of publication. */
function findReferences(article: Article, anchors: readonly Anchor[][]): (CalendarDay | null)[] {
  const published = parseDay(article.publishedAt);
  let reference = published;
  return article.sections.map((_, section) => {
    const days = (anchors[section] ?? []).filter((a) => a.hasWeekday).map((a) => a.day);
    const own =
      published === null
        ? days[0]
        : days
            .filter((day) => day <= published && (section > 0 || published - day <= FRESH_DAYS))
            .sort((a, b) => b - a)[0];
    reference = own ?? reference;
    return reference;
  });
}

/** The full date nearest to a place in the section. */
function nearestDay(anchors: readonly Anchor[], at: number): CalendarDay | null {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [anchors[low - 1], anchors[low]];
  if (before === undefined || after === undefined) return (before ?? after)?.day ?? null;
  // What comes later counts as twice as far away: a text relies on what it has already said.
  return at - before.at <= 2 * (after.at - at) ? before.day : after.day;
}
