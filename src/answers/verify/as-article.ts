/** Lines from no article, in the form that the readers of articles expect. */
import type { Article } from '../../corpus/article.js';

/** An article made of `lines`, one paragraph each. */
export function asArticle(lines: readonly string[], language: Article['language']): Article {
  return {
    id: '',
    title: '',
    url: null,
    publisher: null,
    author: null,
    publishedAt: null,
    language,
    tags: [],
    datelinePlace: null,
    sections: [{ heading: null }],
    paragraphs: lines.map((text, index) => ({
      number: index + 1,
      text,
      section: 0,
      dateline: null,
    })),
    file: '',
  };
}
