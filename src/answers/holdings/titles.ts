/** Which article a typed title means. */
import { byNewest } from '../../corpus/newest-first.js';
import { foldWords } from '../../language/fold-words.js';
import type { Library } from './library.js';
import { oncePerLibrary } from './once-per-library.js';
import { suggest } from './suggest.js';

interface Title {
  readonly index: number;
  readonly words: readonly string[];
  readonly folded: string;
}

/**
 * Indexes of the articles meant by `asked`, newest first: those with that id or that very title; else
 * those whose title begins so; else those with all its words, the last perhaps unfinished; else those
 * it misspells. Empty when there is none.
 */
export function findTitles(library: Library, asked: string): number[] {
  const byId = library.index.articleIndexOf(asked.trim());
  if (byId >= 0) return [byId];
  const words = foldWords(asked);
  const folded = words.join(' ');
  if (folded === '') return [];
  const titles = titlesOf(library);
  const tests: ((title: Title) => boolean)[] = [
    (title) => title.folded === folded,
    (title) => title.folded.startsWith(folded),
    (title) => holdsAll(title.words, words),
  ];
  for (const test of tests) {
    const found = titles.filter(test);
    if (found.length > 0) return found.map(({ index }) => index);
  }
  const similar = new Set(
    suggest(library, 'title', asked, { limit: 5 }).map((text) => foldWords(text).join(' ')),
  );
  return titles
    .filter((title) => [...similar].some((text) => title.folded.startsWith(text)))
    .map(({ index }) => index);
}

const titlesOf = oncePerLibrary(({ articles }): readonly Title[] =>
  articles
    .map(({ title, publishedAt }, index) => {
      const words = foldWords(title);
      return { index, words, folded: words.join(' '), publishedAt };
    })
    .sort(byNewest),
);

function holdsAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word, at) =>
    at === asked.length - 1 ? words.some((held) => held.startsWith(word)) : words.includes(word),
  );
}
