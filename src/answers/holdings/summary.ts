/** A library in figures: small enough to be passed from thread to thread and shown at any time. */
import type { Article } from '../../corpus/article.js';
import { isUnused } from '../../corpus/report.js';
import type { Facts } from '../../facts/facts.js';
import type { LanguageCode } from '../../language/language.js';
import { LANGUAGES } from '../../language/languages.js';
import { catalogOf } from './catalog.js';
import { editionOf } from './edition.js';
import type { Library } from './library.js';
import { type SuggestionKind, suggest } from './suggest.js';
import { titleBeginning } from './title-beginning.js';

/** What a library holds, in figures. */
export interface LibrarySummary {
  /** Fingerprint of everything the articles say. */
  readonly edition: string;
  readonly articles: number;
  readonly paragraphs: number;
  readonly people: number;
  readonly quotations: number;
  /** Articles in each language. */
  readonly languages: Readonly<Partial<Record<LanguageCode, number>>>;
  /** The ten with most articles. */
  readonly outlets: readonly string[];
  /** Outlets beyond these. */
  readonly moreOutlets: number;
  /** Days of the oldest and the newest dated article, `2024-07-23`; null when none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly builtAt: Date;
  readonly files: number;
  /** Files of which nothing could be used. */
  readonly unusedFiles: number;
  /** What can be asked of these articles. */
  readonly examples: ExampleNames;
}

/** Names that questions can be made of; null where the articles have none. */
export interface ExampleNames {
  /** Somebody with a role. */
  readonly person: string | null;
  /** Somebody who is quoted. */
  readonly speaker: string | null;
  /** As much of a title as reads as a whole. */
  readonly title: string | null;
}

/** As much of a title as is quickly typed. */
const LONGEST_TITLE = 40;

const SUGGESTED: readonly SuggestionKind[] = [
  'person',
  'place',
  'title',
  'speaker',
  'topic',
  'outlet',
  'tag',
];

/** Also makes the lists of names that are offered, so that nobody has to wait for them later. */
export function summarize(library: Library): LibrarySummary {
  for (const kind of SUGGESTED) suggest(library, kind, '');
  const { articles, people, quotations, report, builtAt } = library;
  const { outlets, moreOutlets, from, to } = catalogOf(library);
  const languages: Partial<Record<LanguageCode, number>> = {};
  for (const { language } of articles) languages[language] = (languages[language] ?? 0) + 1;
  return {
    edition: editionOf(library),
    articles: articles.length,
    paragraphs: articles.reduce((sum, article) => sum + article.paragraphs.length, 0),
    people: people.people.length,
    quotations: quotations.entries.length,
    languages,
    outlets,
    moreOutlets,
    from,
    to,
    builtAt,
    files: report.files.length,
    unusedFiles: report.files.filter(isUnused).length,
    examples: exampleNames(library),
  };
}

function exampleNames({ articles, facts }: Library): ExampleNames {
  return {
    person: first(facts, ({ people }) => people.find(({ role }) => role !== null)?.name),
    speaker: first(
      facts,
      ({ quotations }) =>
        quotations.find(({ direct, speaker }) => direct && speaker !== null)?.speaker?.name,
    ),
    title: articles[0] === undefined ? null : beginningOf(articles[0]),
  };
}

function beginningOf({ title, language }: Article): string | null {
  return titleBeginning(title, LONGEST_TITLE, LANGUAGES[language].stopWords) || null;
}

function first(facts: Library['facts'], nameIn: (found: Facts) => string | undefined) {
  for (const article of facts) {
    for (const found of article) {
      const name = nameIn(found);
      if (name !== undefined) return name;
    }
  }
  return null;
}
