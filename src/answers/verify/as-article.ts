/** Lines that come from no article, as the readers of articles want them. */
import type { Article } from '../../corpus/article.js';

/** An article of nothing but `lines`, one paragraph each. */
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
