/** Example questions that the loaded articles answer: each is tried before it is offered. */
import type { Article } from '../corpus/article.js';
import { newestFirst } from '../corpus/newest-first.js';
import type { Facts } from '../facts/facts.js';
import type { LanguageCode } from '../language/language.js';
import { LANGUAGES } from '../language/languages.js';
import type { Span } from '../language/span.js';
import type { Answer, Passage } from './answer.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Exclusion } from './holdings/exclusion.js';
import type { Library } from './holdings/library.js';
import { mostFrequent } from './holdings/most-frequent.js';
import { oncePerLibrary } from './holdings/once-per-library.js';
import { titleBeginning } from './holdings/title-beginning.js';
import { answerQuote } from './quote.js';
import { answerTimeline } from './timeline.js';
import { answerWhen } from './when.js';
import { answerWhere } from './where.js';
import { answerWho } from './who.js';

/** Commands that examples are made for. */
export type ExampleCommand = 'who' | 'quote' | 'when' | 'where' | 'timeline';

/** A question that has been asked and is answered. */
export interface Example {
  readonly command: ExampleCommand;
  /** The value of the option of that name, as the articles write it. */
  readonly option: string;
  readonly value: string;
}

interface Kind {
  readonly option: string;
  /** What may be asked about an article, likeliest first. */
  candidates(library: Library, articleIndex: number): readonly string[];
  ask(library: Library, value: string, options: AskOptions): Answer;
  /** What the short answer must be in the paragraph it is in; anything when not given. */
  tells?(facts: Facts): readonly Span[];
}

const KINDS: Readonly<Record<ExampleCommand, Kind>> = {
  who: { option: 'query', candidates: peopleWithRoles, ask: answerWho },
  quote: {
    option: 'speaker',
    candidates: speakers,
    ask: (library, speaker, options) => answerQuote(library, { speaker, about: null }, options),
  },
  when: {
    option: 'query',
    candidates: title,
    ask: answerWhen,
    tells: ({ dates }) => dates.filter(({ value }) => value !== null && !YEAR.test(value)),
  },
  where: {
    option: 'query',
    candidates: title,
    ask: answerWhere,
    tells: ({ places }) => places,
  },
  timeline: {
    option: 'about',
    candidates: title,
    ask: (library, about, options) =>
      answerTimeline(library, { about, from: null, to: null }, 1, options),
  },
};

const COMMANDS: readonly ExampleCommand[] = ['who', 'quote', 'when', 'where', 'timeline'];

/** Too little to say when the event of an article happened. */
const YEAR = /^\d{4}$/;

/** Articles that are tried for one example, and names of one article. */
const MOST_ARTICLES = 12;
const MOST_NAMES = 2;
/** Nobody types longer ones on a phone. */
const LONGEST = 60;
/** The first paragraphs of a news item say when and where its news happened. */
const LEAD = 2;

/** For an article, beside a refusal: only those found quickly, since somebody is waiting. */
const QUICK: readonly ExampleCommand[] = ['who', 'quote', 'when'];
/** Paragraphs whose examples are remembered. */
const MOST_KNOWN = 2000;

const knownByLanguage = oncePerLibrary(() => new Map<LanguageCode, readonly Example[]>());

/**
 * One for each command that has any, the newest first: from articles in `language` and from
 * different ones where possible.
 */
export function examplesOf(
  library: Library,
  language: LanguageCode,
  exclude?: Exclusion,
): readonly Example[] {
  // What is hidden differs from server to server.
  if (exclude !== undefined && exclude.size > 0) return findExamples(library, language, exclude);
  const known = knownByLanguage(library);
  const examples = known.get(language) ?? findExamples(library, language, exclude);
  known.set(language, examples);
  return examples;
}

function findExamples(
  library: Library,
  language: LanguageCode,
  exclude: Exclusion | undefined,
): Example[] {
  const newest = newestFirst(library.articles).filter(({ id }) => !exclude?.has(id));
  const own = newest.filter((article) => article.language === language).slice(0, MOST_ARTICLES);
  const others = newest.filter((article) => article.language !== language);
  const places = new Map(library.articles.map((article, index) => [article, index]));
  let groups = [own, others.slice(0, MOST_ARTICLES - own.length)].map((group) =>
    group.map((article) => places.get(article) ?? 0),
  );
  return COMMANDS.flatMap((command) => {
    for (const articleIndex of groups.flat()) {
      const example = exampleIn(library, articleIndex, command, { exclude });
      if (example === null) continue;
      // The next example should be about something else, in the same language if it can be.
      groups = groups.map((group) =>
        group.includes(articleIndex)
          ? [...group.filter((other) => other !== articleIndex), articleIndex]
          : group,
      );
      return [example];
    }
    return [];
  });
}

const knownBySpot = oncePerLibrary(() => new Map<string, readonly Example[]>());

/** A paragraph, by its article and its number. */
export type Spot = Pick<Passage, 'articleId' | 'paragraph'>;

/**
 * At most three about one article, on somebody its paragraph names where possible; none when there
 * is no such article.
 */
export function examplesAbout(
  library: Library,
  spot: Spot,
  exclude?: Exclusion,
): readonly Example[] {
  if (exclude !== undefined && exclude.size > 0) return findAbout(library, spot, exclude);
  const known = knownBySpot(library);
  const key = `${spot.articleId} ${spot.paragraph}`;
  const examples = known.get(key) ?? findAbout(library, spot, exclude);
  if (known.size < MOST_KNOWN) known.set(key, examples);
  return examples;
}

function findAbout(
  library: Library,
  { articleId, paragraph }: Spot,
  exclude: Exclusion | undefined,
): readonly Example[] {
  const articleIndex = library.index.articleIndexOf(articleId);
  const near = library.facts[articleIndex]?.[paragraph - 1];
  const named = new Set(near?.people.map(({ name }) => name));
  return QUICK.flatMap(
    (command) => exampleIn(library, articleIndex, command, { exclude, first: named }) ?? [],
  );
}

interface ExampleOptions {
  readonly exclude: Exclusion | undefined;
  /** Names that are tried before all others. */
  readonly first?: ReadonlySet<string>;
}

function exampleIn(
  library: Library,
  articleIndex: number,
  command: ExampleCommand,
  { exclude, first = new Set() }: ExampleOptions,
): Example | null {
  const kind = KINDS[command];
  const article = library.articles[articleIndex];
  if (article === undefined || exclude?.has(article.id)) return null;
  const options = exclude === undefined ? {} : { exclude };
  const value = kind
    .candidates(library, articleIndex)
    .filter((text) => text.length <= LONGEST)
    .sort((a, b) => Number(first.has(b)) - Number(first.has(a)))
    .slice(0, MOST_NAMES)
    .find((text) => {
      const answer = kind.ask(library, text, options);
      if (!isAnswered(answer, first.has(text) ? null : article)) return false;
      return kind.tells === undefined || isTold(answer, kind.tells, library, articleIndex);
    });
  return value === undefined ? null : { command, option: kind.option, value };
}

/**
 * Good enough to be shown: the answer comes from the article it was made from, when that is given.
 */
function isAnswered(answer: Answer, article: Article | null): boolean {
  if (answer.kind !== 'found') return false;
  const isShort = answer.headline !== null || answer.topic === 'timeline';
  const isFrom = ({ articleId }: Passage) => article === null || articleId === article.id;
  return isShort && answer.passages.some(isFrom);
}

/**
 * Whether the short answer is what, or a part of what, one of the article's first paragraphs gives:
 * a date, a place.
 */
function isTold(
  answer: Answer,
  tells: (facts: Facts) => readonly Span[],
  { articles, facts }: Library,
  articleIndex: number,
): boolean {
  if (answer.kind !== 'found') return false;
  const [item] = answer.items;
  const passage = answer.passages[item?.passage ?? 0];
  const article = articles[articleIndex];
  if (!item || item.label !== answer.headline) return false;
  if (passage?.articleId !== article?.id || passage === undefined || passage.paragraph > LEAD)
    return false;
  const text = article?.paragraphs[passage.paragraph - 1]?.text ?? '';
  const told = facts[articleIndex]?.[passage.paragraph - 1];
  return (
    told !== undefined &&
    tells(told).some(({ start, end }) => text.slice(start, end).includes(item.label))
  );
}

function peopleWithRoles({ facts }: Library, articleIndex: number): string[] {
  const people = (facts[articleIndex] ?? []).flatMap((paragraph) => paragraph.people);
  return fullNames(people.filter(({ role }) => role !== null).map(({ name }) => name));
}

function speakers({ facts }: Library, articleIndex: number): string[] {
  const quotations = (facts[articleIndex] ?? []).flatMap((paragraph) => paragraph.quotations);
  return fullNames(
    quotations.flatMap(({ direct, speaker }) => (direct && speaker ? [speaker.name] : [])),
  );
}

function title({ articles }: Library, articleIndex: number): string[] {
  const article = articles[articleIndex];
  if (article === undefined) return [];
  const beginning = titleBeginning(article.title, LONGEST, LANGUAGES[article.language].stopWords);
  return beginning === '' ? [] : [beginning];
}

/** The most frequent first; half a name is left out, since it may mean several people. */
function fullNames(names: readonly string[]): string[] {
  return mostFrequent(names.filter((name) => /\s/.test(name)));
}
