/** What may be meant while somebody is still typing: names the articles have, most frequent first. */
import type { Library } from './library.js';
import { buildNameList, type CountedName, type NameList } from './name-list.js';
import { newestFirst } from './newest-first.js';

/** What an option of a command can be filled in with. */
export type SuggestionKind = 'person' | 'place' | 'title' | 'speaker' | 'topic' | 'outlet' | 'tag';

/** Longest suggestion, in UTF-16 units: what Discord takes as a choice. */
export const MAX_SUGGESTION = 100;

const lists = new WeakMap<Library, Map<SuggestionKind, NameList>>();

/**
 * At most `limit` different names that fit what was typed, best first; the most frequent ones when
 * nothing was. A title longer than `MAX_SUGGESTION` is given as its beginning, by which `/article`
 * finds it.
 */
export function suggest(
  library: Library,
  kind: SuggestionKind,
  typed: string,
  limit = 25,
): string[] {
  return listOf(library, kind).find(typed, limit);
}

function listOf(library: Library, kind: SuggestionKind): NameList {
  const known = lists.get(library) ?? new Map<SuggestionKind, NameList>();
  lists.set(library, known);
  const list = known.get(kind) ?? buildNameList(namesOf(library, kind));
  known.set(kind, list);
  return list;
}

function* namesOf(library: Library, kind: SuggestionKind): Generator<CountedName> {
  for (const { text, count } of sourceOf(library, kind)) {
    const name = cut(text);
    if (name !== '') yield { text: name, count };
  }
}

function sourceOf(library: Library, kind: SuggestionKind): Iterable<CountedName> {
  switch (kind) {
    case 'person':
      return library.people.people.map(({ name, mentions }) => ({
        text: name,
        count: mentions.length,
      }));
    case 'place':
      return placesOf(library);
    case 'title':
      return newestFirst(library.articles).map(({ title }) => once(title));
    case 'speaker':
      return library.quotations.entries.flatMap(({ quotation: { speaker } }) =>
        speaker ? [once(speaker.name)] : [],
      );
    case 'topic':
      return topicsOf(library);
    case 'outlet':
      return library.articles.flatMap(({ publisher }) => (publisher ? [once(publisher)] : []));
    case 'tag':
      return library.articles.flatMap(({ tags }) => tags.map(once));
  }
}

function* placesOf({ facts }: Library): Generator<CountedName> {
  for (const article of facts)
    for (const { places } of article) for (const { text } of places) yield once(text);
}

/** Whatever the articles name: people, bodies, places, and what they are filed under. */
function* topicsOf(library: Library): Generator<CountedName> {
  yield* sourceOf(library, 'person');
  yield* sourceOf(library, 'place');
  yield* sourceOf(library, 'tag');
  for (const article of library.facts)
    for (const { organizations } of article) for (const { name } of organizations) yield once(name);
}

function once(text: string): CountedName {
  return { text, count: 1 };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** On one line and within `MAX_SUGGESTION`; a longer text ends before the grapheme that would not fit. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_SUGGESTION) return line;
  const window = line.slice(0, MAX_SUGGESTION + 1);
  const last = graphemes.segment(window).containing(MAX_SUGGESTION);
  const end = last === undefined || last.index === 0 ? MAX_SUGGESTION : last.index;
  return window
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
