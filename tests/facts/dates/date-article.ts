import type { Article } from '../../../src/corpus/article.js';
import type { LanguageCode } from '../../../src/language/language.js';

export interface ArticleParts {
  readonly publishedAt?: string | null;
  readonly language?: LanguageCode;
  readonly dateline?: string;
}

/** An article of sections of paragraphs; the dateline opens the first. */
export function articleOf(
  sections: readonly (readonly string[])[],
  parts: ArticleParts = {},
): Article {
  const { publishedAt = '2024-07-23', language = 'id', dateline = '' } = parts;
  let number = 0;
  const paragraphs = sections.flatMap((texts, section) =>
    texts.map((text) => {
      number += 1;
      const span = number === 1 && dateline !== '' ? { start: 0, end: dateline.length } : null;
      return { number, section, text: span === null ? text : dateline + text, dateline: span };
    }),
  );
  return {
    id: 'a',
    title: 'Judul',
    url: null,
    publisher: null,
    author: null,
    publishedAt,
    language,
    tags: [],
    datelinePlace: null,
    sections: sections.map((_, index) => ({ heading: index === 0 ? null : `Bagian ${index}` })),
    paragraphs,
    file: 'a.txt',
  };
}
