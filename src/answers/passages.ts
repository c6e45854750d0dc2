/** Evidence → the passage shown for it, with what is needed to cite it. */
import type { Span } from '../language/span.js';
import { highlightMatches } from '../search/highlight.js';
import { chooseSnippet } from '../search/snippet.js';
import type { Passage } from './answer.js';
import type { Evidence } from './evidence.js';
import type { Library } from './library.js';

/** The paragraph of `evidence`, or the sentences of it around `focus` when it is long. */
export function toPassage(library: Library, evidence: Evidence, focus: Span | null): Passage {
  const { article, paragraph, sentences, hit } = evidence;
  const marks = highlightMatches(library.index, hit.ordinal, hit.matches);
  const { start, end } = chooseSnippet(paragraph.text.length, sentences, focus, marks);
  return {
    articleId: article.id,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    publishedAt: article.publishedAt,
    paragraph: paragraph.number,
    heading: article.sections[paragraph.section]?.heading ?? null,
    text: paragraph.text.slice(start, end),
    start,
    end,
    cutBefore: paragraph.text.slice(0, start).trim() !== '',
    cutAfter: paragraph.text.slice(end).trim() !== '',
    highlights: marks
      .map(
        (mark) => [Math.max(mark.start, start) - start, Math.min(mark.end, end) - start] as const,
      )
      .filter(([from, to]) => to > from),
  };
}
