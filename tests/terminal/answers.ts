/** Invented answers for the tests of what is shown. */
import type { Found, Passage } from '../../src/answers/answer.js';

export const passage: Passage = {
  articleId: 'pasar',
  title: 'Pasar Ikan Dibuka',
  publisher: 'Kabar Desa',
  url: 'https://example.org/pasar',
  publishedAt: '2023-03-05',
  paragraph: 2,
  heading: null,
  text: 'Kepala dinas Sari Utami membuka pasar ikan pada 4 Maret 2023.',
  start: 0,
  end: 61,
  cutBefore: false,
  cutAfter: false,
  highlights: [[13, 23]],
};

export const found: Found = {
  kind: 'found',
  topic: 'who',
  headline: 'Kepala dinas',
  items: [{ label: 'Sari Utami', detail: 'Kepala dinas', value: null, passage: 0 }],
  passages: [passage],
  missing: [],
  suggestions: [],
  glossary: [],
  disagreement: false,
  page: { number: 1, count: 1, total: 1 },
};
