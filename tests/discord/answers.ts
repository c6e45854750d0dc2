/** Invented answers for the tests of the Discord adapter. */
import type { Found, Passage } from '../../src/answers/answer.js';

export const passage: Passage = {
  articleId: 'a-1',
  title: 'Jembatan baru dibuka',
  publisher: 'Kabar Sungai',
  url: 'https://example.org/jembatan',
  publishedAt: '2024-07-23',
  paragraph: 3,
  heading: null,
  text: 'Wali kota Sari Utami membuka jembatan itu pada Selasa (23/7/2024).',
  start: 0,
  end: 66,
  cutBefore: false,
  cutAfter: false,
  highlights: [[10, 20]],
};

export const found: Found = {
  kind: 'found',
  topic: 'who',
  headline: 'Wali kota',
  items: [{ label: 'Sari Utami', detail: 'Wali kota', value: null, passage: 0 }],
  passages: [passage],
  missing: [],
  suggestions: [],
  glossary: [],
  disagreement: false,
  page: { number: 1, count: 1, total: 1 },
};
