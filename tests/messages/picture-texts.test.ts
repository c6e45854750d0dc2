import { expect, test } from 'vitest';
import type { QuoteTexts } from '../../src/drawing/quote.js';
import type { TimelineTexts } from '../../src/drawing/timeline.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { quoteCardTexts, timelineTexts } from '../../src/messages/picture-texts.js';

test('a quote card speaks the language of its reader', () => {
  const texts: QuoteTexts = quoteCardTexts(MESSAGES.id);
  expect(texts.formatDate('2024-08-17')).toBe('17 Agustus 2024');
  expect(texts.paragraph(8)).toBe('paragraf 8');
  expect(quoteCardTexts(MESSAGES.en).paragraph(8)).toBe('paragraph 8');
});

test('a timeline has short dates, as exact as they are known', () => {
  const texts: TimelineTexts = timelineTexts(MESSAGES.en);
  expect(['2024-08-17', '2024-08', '1951'].map(texts.formatDate)).toEqual([
    '17 Aug 2024',
    'Aug 2024',
    '1951',
  ]);
  expect([1, 3].map(texts.moreEvents)).toEqual([
    '1 more event in the list',
    '3 more events in the list',
  ]);
});
