import { expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { paragraphRecord, renderParagraph } from '../../src/terminal/inspection.js';
import { ARTICLES } from '../library.js';

const [article] = ARTICLES;
const paragraph = article?.paragraphs[1];
if (article === undefined || paragraph === undefined) throw new Error('no article to inspect');

const speaker = { name: 'Sari Utami', role: 'Bupati Lingga' };
const facts: Facts = {
  people: [{ start: 37, end: 47, text: 'Sari Utami', ...speaker, roleSpan: null }],
  organizations: [],
  places: [{ start: 1, end: 6, text: 'Pasar' }],
  dates: [{ start: 7, end: 10, text: 'ini', value: null }],
  quotations: [
    {
      start: 1,
      end: 29,
      text: 'Pasar ini milik para nelayan',
      direct: true,
      speaker,
      speakerSpan: { start: 37, end: 47 },
      verb: 'kata',
    },
  ],
  numbers: [{ start: 0, end: 1, text: '5 ton', value: '5', unit: 'ton' }],
};

test('the record holds the promised keys and nothing of how they were found', () => {
  expect(paragraphRecord(article, paragraph, facts)).toEqual({
    articleId: 'pasar',
    paragraph: 2,
    heading: null,
    text: paragraph.text,
    people: [{ start: 37, end: 47, text: 'Sari Utami', name: 'Sari Utami', role: 'Bupati Lingga' }],
    places: [{ start: 1, end: 6, text: 'Pasar' }],
    dates: [{ start: 7, end: 10, text: 'ini', value: null }],
    quotations: [
      {
        start: 1,
        end: 29,
        text: 'Pasar ini milik para nelayan',
        direct: true,
        speaker: { name: 'Sari Utami', role: 'Bupati Lingga' },
        verb: 'kata',
      },
    ],
    numbers: [{ start: 0, end: 1, text: '5 ton', value: '5', unit: 'ton' }],
  });
});

test('a reader sees the paragraph and what was found in it', () => {
  expect(renderParagraph(paragraph, facts, MESSAGES.en)).toBe(
    [
      '¶2 "Pasar ini milik para nelayan," kata Sari Utami.',
      '    people: Sari Utami (Bupati Lingga)',
      '    places: Pasar',
      '    dates: ini',
      '    quotations: Pasar ini milik para nelayan (Sari Utami)',
      '    numbers: 5 ton (ton)',
    ].join('\n'),
  );
});
