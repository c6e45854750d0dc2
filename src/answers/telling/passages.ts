/** Words of a paragraph → the passage shown, with what is needed to cite them. */
import type { Article, Paragraph } from '../../corpus/article.js';
import type { PersonPlace } from '../../facts/people/person-directory.js';
import { LANGUAGES } from '../../language/languages.js';
import { splitSentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import { highlightMatches } from '../../search/highlight.js';
import { chooseSnippet } from '../../search/snippet.js';
import type { Passage } from '../answer.js';
import type { Evidence } from '../candidates/evidence.js';
import type { Library } from '../holdings/library.js';

/** The paragraph of `evidence`, or the sentences of it around `focus` when it is long. */
export function toPassage(library: Library, evidence: Evidence, focus: Span | null): Passage {
  const { article, paragraph, sentences, hit } = evidence;
  const marks = highlightMatches(library.index, hit.ordinal, hit.matches);
  const shown = chooseSnippet(paragraph.text.length, sentences, focus, marks);
  return citePassage(article, paragraph, shown, marks);
}

/** The words at `span` of a paragraph; of `marks`, in order, those within them are highlighted. */
export function citePassage(
  article: Article,
  paragraph: Paragraph,
  { start, end }: Span,
  marks: readonly Span[] = [],
): Passage {
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

/** The paragraph at a place where something was found. Throws when the article has none of that number. */
export function paragraphAt({ article, paragraph }: Pick<PersonPlace, 'article' | 'paragraph'>) {
  const own = article.paragraphs[paragraph - 1];
  if (!own) throw new Error(`no paragraph ${paragraph} in ${article.id}`);
  return own;
}

/** The whole sentences that hold `span`. */
export function sentencesAround(article: Article, { text }: Paragraph, span: Span): Span {
  const sentences = splitSentences(text, LANGUAGES[article.language]);
  const first = sentences.find(({ end }) => end > span.start);
  const last = sentences.find(({ end }) => end >= span.end) ?? sentences.at(-1);
  return {
    start: Math.min(first?.start ?? 0, span.start),
    end: Math.max(last?.end ?? 0, span.end),
  };
}
