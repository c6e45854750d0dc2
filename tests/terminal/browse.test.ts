/** Articles, timelines and verdicts on a terminal. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answers/answer.js';
import type { Overview } from '../../src/answers/overview.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { answerRecord } from '../../src/terminal/json.js';
import { renderAnswer } from '../../src/terminal/render.js';
import { found, passage } from './answers.js';

const PLAIN = { messages: MESSAGES.id, width: Number.POSITIVE_INFINITY, colors: false };
const plain = (answer: Answer) => renderAnswer(answer, PLAIN);

const LIST: Found = { ...found, headline: null, items: [] };

const OVERVIEW: Overview = {
  articleId: 'pasar',
  title: 'Pasar Ikan Dibuka',
  publisher: 'Kabar Desa',
  author: null,
  url: 'https://example.org/pasar',
  publishedAt: '2023-03-05',
  language: 'id',
  tags: ['pasar'],
  paragraphs: 9,
  glance: {
    people: [{ text: 'Sari Utami', detail: 'Kepala dinas', value: null, paragraph: 2 }],
    places: [],
    dates: [{ text: 'Sabtu (4/3)', detail: null, value: '2023-03-04', paragraph: 2 }],
    headings: [],
    quotations: [{ text: 'Kami siap', detail: 'Sari Utami', value: null, paragraph: 5 }],
  },
};

test('an article: its head, its facts at a glance, its paragraphs, and how to read on', () => {
  const answer: Found = {
    ...LIST,
    topic: 'article',
    passages: [
      passage,
      { ...passage, paragraph: 3, heading: 'Biaya', text: 'Mahal.', highlights: [] },
    ],
    page: { number: 1, count: 3, total: 9 },
    overview: OVERVIEW,
  };
  expect(plain(answer)).toBe(
    [
      'Pasar Ikan Dibuka',
      'Kabar Desa, 5 Maret 2023, 9 paragraf',
      'Label: pasar',
      'https://example.org/pasar',
      '',
      'Siapa',
      '  Sari Utami — Kepala dinas ¶2',
      '',
      'Kapan',
      '  Sabtu (4/3) = 4 Maret 2023 ¶2',
      '',
      'Kutipan',
      '  “Kami siap” — Sari Utami ¶5',
      '',
      '¶2 Kepala dinas Sari Utami membuka pasar ikan pada 4 Maret 2023.',
      '',
      'Biaya',
      '¶3 Mahal.',
      '',
      'halaman 1 dari 3 (9 paragraf). Berikutnya: /artikel judul:… halaman:2',
    ].join('\n'),
  );
});

test('a timeline: each date once, below it the sentences of all its sources', () => {
  const item = { label: 'Maret 2023', detail: null, value: '2023-03', passage: 0 };
  const other = { ...passage, articleId: 'lain', title: 'Kabar Lain', text: 'Ramai bulan lalu.' };
  const answer: Found = {
    ...LIST,
    topic: 'timeline',
    items: [
      item,
      { ...item, label: 'bulan lalu', passage: 1 },
      { ...item, label: '4 Maret 2023', value: '2023-03-04' },
    ],
    passages: [passage, { ...other, highlights: [] }],
  };
  expect(plain(answer).replace(/\n {4}.*/g, '')).toBe(
    [
      'Maret 2023 / bulan lalu [1] [2]',
      '[1] Pasar Ikan Dibuka — Kabar Desa, 5 Mar 2023, ¶2',
      '[2] Kabar Lain — Kabar Desa, 5 Mar 2023, ¶2',
      '',
      '4 Maret 2023 [1]',
    ].join('\n'),
  );
});

test('a person: the name, the counts, and each part under its head', () => {
  const item = { label: 'Sari Utami', detail: null, value: null, passage: 0 };
  const answer: Found = {
    ...LIST,
    topic: 'people',
    profile: { name: 'Sari Utami', mentions: 3, articles: 2, quotations: 1 },
    items: [
      { ...item, detail: 'Kepala dinas', part: 'roles' },
      { ...item, label: 'Kami siap', part: 'quotations', direct: true },
      { ...item, label: 'Sari', part: 'mentions', passage: 1 },
      { ...item, label: 'Utami', part: 'mentions', passage: 2 },
    ],
  };
  expect(plain(answer).split('\n\n')[0]).toBe(
    [
      'Sari Utami',
      'Disebut 3 kali dalam 2 artikel, dikutip 1 kali.',
      'Jabatan:',
      '  Kepala dinas [1]',
      'Ucapan:',
      '  “Kami siap” [1]',
      'Juga disebut di: [2] [3]',
    ].join('\n'),
  );
});

const VERDICTS: Found = {
  ...LIST,
  topic: 'verify',
  verdicts: [
    {
      kind: 'differs',
      text: 'membuka 3 pasar',
      words: [
        { kind: 'kept', text: 'membuka' },
        { kind: 'missing', text: '2' },
        { kind: 'added', text: '3' },
        { kind: 'kept', text: 'pasar' },
      ],
      figures: [{ claimed: '3 pasar', held: '2 pasar' }],
      unnamed: 'Budi',
      passage: 0,
      speaker: { claimed: 'Joko', said: null },
    },
    {
      kind: 'exact',
      text: 'pasar ikan',
      words: [],
      figures: [],
      unnamed: null,
      passage: 0,
      speaker: null,
    },
  ],
};

test('verdicts: the sentence with its differing words, and what the marks mean', () => {
  expect(plain(VERDICTS).split('\n\n')[0]).toBe(
    [
      '≠ Kata-katanya berbeda [1]',
      '    membuka [-2-] {+3+} pasar',
      '    Artikel menyebut 2 pasar, bukan 3 pasar.',
      '    Di situ artikel tidak menyebut Budi: angkanya bisa milik yang lain.',
      '    Artikel ini tidak menyebutkan bahwa ini ucapan Joko.',
      '✓ Sama kata demi kata [1]',
      '    pasar ikan',
      '{+…+} hanya ada dalam teks ini, [-…-] hanya ada dalam artikel',
    ].join('\n'),
  );
});

test('for other programs the extra fields follow the promised keys', () => {
  const request = { command: 'verify', arguments: {}, locale: 'id' } as const;
  const keys = (answer: Answer) => Object.keys(answerRecord(request, { answer, elapsedMs: 1 }));
  expect(keys(VERDICTS).slice(-2)).toEqual(['elapsedMs', 'verdicts']);
  expect(keys({ ...LIST, topic: 'article', overview: OVERVIEW }).slice(-3)).toEqual([
    'elapsedMs',
    'page',
    'overview',
  ]);
});

test('property: nothing in an article can drive the terminal', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 120 }), (one, other, width) => {
      const note = { text: one, detail: other, value: one, paragraph: 1 };
      const glance = {
        people: [note],
        places: [note],
        dates: [note],
        headings: [note],
        quotations: [note],
      };
      const passages = [{ ...passage, title: one, heading: other, text: one, highlights: [] }];
      const answers: Answer[] = [
        {
          ...LIST,
          topic: 'article',
          passages,
          overview: { ...OVERVIEW, title: one, publisher: other, author: one, tags: [one], glance },
        },
        {
          ...LIST,
          topic: 'timeline',
          passages,
          items: [{ label: one, detail: null, value: other, passage: 0 }],
        },
        {
          ...LIST,
          topic: 'verify',
          passages,
          verdicts: [
            {
              kind: 'other-speaker',
              text: one,
              words: [{ kind: 'added', text: other }],
              figures: [{ claimed: one, held: other }],
              unnamed: one,
              passage: 0,
              speaker: { claimed: one, said: other },
            },
          ],
        },
        {
          kind: 'nothing',
          topic: 'articles',
          missing: [],
          suggestions: [],
          nearest: null,
          catalog: {
            outlets: [one],
            moreOutlets: 0,
            tags: [other],
            moreTags: 0,
            from: one,
            to: other,
          },
        },
      ];
      for (const answer of answers) {
        expect(renderAnswer(answer, { ...PLAIN, width })).not.toMatch(
          /(?!\n)[\p{Cc}\p{Bidi_Control}]/u,
        );
      }
    }),
  );
});
