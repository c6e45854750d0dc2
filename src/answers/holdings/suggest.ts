/** Suggestions while somebody is still typing: names the articles have, most frequent first. */

import { newestFirst } from '../../corpus/newest-first.js';
import type { Facts } from '../../facts/facts.js';
import { wholeEnd } from '../../whole-character.js';
import { type Exclusion, outside } from './exclusion.js';
import type { Library } from './library.js';
import { buildNameList, type CountedName, type NameList } from './name-list.js';
import { oncePerLibrary } from './once-per-library.js';

/** What an option of a command can be filled in with. */
export type SuggestionKind = 'person' | 'place' | 'title' | 'speaker' | 'topic' | 'outlet' | 'tag';

/** Longest suggestion, in UTF-16 units: what Discord takes as a choice. */
export const MAX_SUGGESTION = 100;

/** Names offered while something is being typed: as many as Discord shows. */
const MAX_SUGGESTIONS = 25;

/** What keeps names from being given. */
interface SuggestionLimits {
  /** 25 when it is not given. */
  readonly limit?: number;
  readonly exclude?: Exclusion | undefined;
}

const listsOf = oncePerLibrary(() => new Map<SuggestionKind, NameList>());

/**
 * At most `limit` different names that fit what was typed, best first; the most frequent ones when
 * nothing was. A title longer than `MAX_SUGGESTION` is given as its beginning, by which `/article`
 * finds it. Names that are only in what `exclude` leaves out are not given.
 */
export function suggest(
  library: Library,
  kind: SuggestionKind,
  typed: string,
  { limit = MAX_SUGGESTIONS, exclude = NOTHING }: SuggestionLimits = {},
): string[] {
  const list = listOf(library, kind);
  if (exclude.size === 0) return list.find(typed, limit);
  const names = list.find(typed, 2 * limit);
  const shown = thoseShown(names, namesOf(library, kind, exclude));
  return names.filter((name) => shown.has(name)).slice(0, limit);
}

const NOTHING: Exclusion = new Set<string>();

/** Which of `names` may be given; reads no further than needed. */
function thoseShown(names: readonly string[], those: Iterable<CountedName>): Set<string> {
  const unseen = new Set(names);
  const seen = new Set<string>();
  for (const { text } of those) {
    if (unseen.delete(text)) seen.add(text);
    if (unseen.size === 0) break;
  }
  return seen;
}

function listOf(library: Library, kind: SuggestionKind): NameList {
  const known = listsOf(library);
  const list = known.get(kind) ?? buildNameList(namesOf(library, kind, NOTHING));
  known.set(kind, list);
  return list;
}

function* namesOf(
  library: Library,
  kind: SuggestionKind,
  exclude: Exclusion,
): Generator<CountedName> {
  for (const { text, count } of sourceOf(library, kind, exclude)) {
    const name = cut(text);
    if (name !== '') yield { text: name, count };
  }
}

function sourceOf(
  library: Library,
  kind: SuggestionKind,
  exclude: Exclusion,
): Iterable<CountedName> {
  const articles = library.articles.filter(({ id }) => !exclude.has(id));
  switch (kind) {
    case 'person':
      return peopleOf(library, exclude);
    case 'place':
      return placesOf(library, exclude);
    case 'title':
      return newestFirst(articles).map(({ title }) => once(title));
    case 'speaker':
      return library.quotations.entries.flatMap(({ article, paragraph, quotation: { speaker } }) =>
        speaker && !exclude.has(article.id, paragraph) ? [once(speaker.name)] : [],
      );
    case 'topic':
      return topicsOf(library, exclude);
    case 'outlet':
      return articles.flatMap(({ publisher }) => (publisher ? [once(publisher)] : []));
    case 'tag':
      return articles.flatMap(({ tags }) => tags.map(once));
  }
}

function* peopleOf({ people }: Library, exclude: Exclusion): Generator<CountedName> {
  for (const { name, mentions } of people.people) {
    const isShown = mentions.some(outside(exclude));
    if (isShown) yield { text: name, count: mentions.length };
  }
}

function* placesOf(library: Library, exclude: Exclusion): Generator<CountedName> {
  for (const { places } of factsOf(library, exclude))
    for (const { text } of places) yield once(text);
}

/** Whatever the articles name: people, bodies, places, and what they are filed under. */
function* topicsOf(library: Library, exclude: Exclusion): Generator<CountedName> {
  yield* sourceOf(library, 'person', exclude);
  yield* sourceOf(library, 'place', exclude);
  yield* sourceOf(library, 'tag', exclude);
  for (const { organizations } of factsOf(library, exclude))
    for (const { name } of organizations) yield once(name);
}

function* factsOf({ articles, facts }: Library, exclude: Exclusion): Generator<Facts> {
  for (const [index, { id }] of articles.entries())
    for (const [at, found] of (facts[index] ?? []).entries())
      if (!exclude.has(id, at + 1)) yield found;
}

function once(text: string): CountedName {
  return { text, count: 1 };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** On one line and within `MAX_SUGGESTION`; a longer text ends before the grapheme that would not fit. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_SUGGESTION) return line;
  const last = graphemes.segment(line.slice(0, MAX_SUGGESTION + 1)).containing(MAX_SUGGESTION);
  const end = last === undefined || last.index === 0 ? MAX_SUGGESTION : last.index;
  return line.slice(0, wholeEnd(line, end)).trim();
}
