/** What is shown of much: pages of hits and quotations, and cuts of long paragraphs. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { answerAsk } from '../../src/answers/ask.js';
import { answerQuote } from '../../src/answers/quote.js';
import { answerSearch } from '../../src/answers/search.js';
import { answerWhen } from '../../src/answers/when.js';
import { answerWhere } from '../../src/answers/where.js';
import { answerWho } from '../../src/answers/who.js';
import { expectFound, expectVerbatim } from './expect-answer.js';
import { libraryOf } from './stories.js';

const HARBOR = libraryOf([
  {
    id: 'dermaga',
    text: Array.from({ length: 23 }, (_, i) => `Kapal nomor ${i + 1} tiba di dermaga itu.`).join(
      '\n',
    ),
  },
]);

describe('a search of 23 hits', () => {
  test.each([
    [1, 10, 1],
    [2, 10, 2],
    [3, 3, 3],
    [9, 3, 3],
  ])('page %i shows %i passages as page %i of 3', (asked, shown, number) => {
    const answer = expectFound(answerSearch(HARBOR, 'kapal dermaga', asked));
    expect(answer.passages).toHaveLength(shown);
    expect(answer.page).toMatchObject({ number, count: 3, total: 23 });
    expect(answer.items).toEqual([]);
    expectVerbatim(HARBOR, answer);
  });

  test('its pages hold every hit once', () => {
    const paragraphs = [1, 2, 3].flatMap((page) =>
      expectFound(answerSearch(HARBOR, 'kapal dermaga', page)).passages.map(
        (shown) => shown.paragraph,
      ),
    );
    expect(new Set(paragraphs).size).toBe(23);
  });

  test('one known word is enough; the others are named', () => {
    const answer = expectFound(answerSearch(HARBOR, 'kapal selam zamrud dermaga', 1));
    expect(answer.missing).toEqual(['selam', 'zamrud']);
  });
});

describe('quotations of one speaker', () => {
  const library = libraryOf([
    {
      text: [
        'Kepala Desa Sulastri Munandar membuka lomba perahu.',
        ...Array.from({ length: 7 }, (_, i) => `"Perahu ke-${i + 1} cepat," kata Sulastri.`),
      ].join('\n'),
    },
  ]);
  const said = (page: number) =>
    expectFound(answerQuote(library, { speaker: 'Sulastri Munandar', about: null }, { page }));

  test('come five a page, in the order of the article', () => {
    expect(said(1).items.map((item) => item.label.slice(0, 11))).toEqual(
      [1, 2, 3, 4, 5].map((i) => `Perahu ke-${i}`.slice(0, 11)),
    );
    expect(said(2).items).toHaveLength(2);
    expect(said(2).page).toEqual({ number: 2, count: 2, total: 7 });
    expect(said(99).page.number).toBe(2);
  });
});

describe('a long paragraph', () => {
  const filler = (word: string) => `Warga ${word} datang membawa hasil kebun. `.repeat(12);
  const answer = 'Jembatan Randu dibuka pada 4 Maret 2023 oleh camat.';
  const text = `${filler('hilir')}${answer} ${filler('hulu')}`.trim();
  const library = libraryOf([{ text, publishedAt: '2023-03-05' }]);

  test('is cut to whole sentences around the finding, and says so', () => {
    const { passages, headline } = expectFound(answerAsk(library, 'Kapan Jembatan Randu dibuka?'));
    const [passage] = passages;
    expect(headline).toBe('4 Maret 2023');
    expect(passage?.text).toContain(answer);
    expect(passage?.text.length).toBeLessThan(text.length);
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(passage?.text).toMatch(/^Warga .*\.$/);
  });

  test('shows the sentence that matches when nothing in particular was found', () => {
    const { passages } = expectFound(answerSearch(library, 'Jembatan Randu', 1));
    expect(passages[0]?.text).toContain(answer);
    expect(passages[0]?.highlights.length).toBeGreaterThan(0);
  });
});

describe('an article that is left out', () => {
  const library = libraryOf([
    {
      id: 'shown',
      publishedAt: '2023-03-05',
      text: 'Camat Laras Kinanti menanam pohon di Desa Sukamaju pada 1 Maret 2023.',
    },
    {
      id: 'hidden',
      publishedAt: '2023-03-06',
      text: 'Bupati Wira Antasena membuka Jembatan Randu di Desa Gading pada 4 Maret 2023.\n"Jembatan ini kuat," kata Wira.',
    },
  ]);
  const options = { exclude: new Set(['hidden']) };

  test.each<[string, () => Answer]>([
    ['who is', () => answerWho(library, 'Wira Antasena', options)],
    ['who', () => answerWho(library, 'membuka Jembatan Randu', options)],
    ['who holds an office', () => answerAsk(library, 'Siapa bupati?', options)],
    ['when', () => answerWhen(library, 'Jembatan Randu dibuka', options)],
    ['where', () => answerWhere(library, 'Jembatan Randu', options)],
    ['ask', () => answerAsk(library, 'Kapan Jembatan Randu dibuka?', options)],
    ['quote', () => answerQuote(library, { speaker: 'Wira', about: null }, options)],
    ['quote about', () => answerQuote(library, { speaker: null, about: 'jembatan' }, options)],
    ['search', () => answerSearch(library, 'Jembatan Randu', 1, options)],
  ])('is not cited: %s', (_, ask) => {
    const answer = ask();
    expect(answer.kind).toBe('nothing');
    expect(JSON.stringify(answer)).not.toContain('"articleId":"hidden"');
  });

  test('does not keep the others from being cited', () => {
    const { headline } = expectFound(answerAsk(library, 'Siapa Laras Kinanti?', options));
    expect(headline).toBe('Camat');
  });
});
