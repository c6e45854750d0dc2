/** Articles, people, timelines and verdicts as Discord messages: what they show, and that they fit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Found, Passage } from '../../../src/answers/answer.js';
import type { Note, Overview } from '../../../src/answers/overview.js';
import { VERDICT_KINDS } from '../../../src/answers/verify/verdict.js';
import { renderAnswer } from '../../../src/discord/rendering/render.js';
import { found, passage } from '../answers.js';
import { loadContract } from '../contract.js';
import { lintMessage } from '../lint.js';
import { links, texts } from '../read-message.js';

const markdown = (answer: Answer, locale: 'id' | 'en' = 'id') =>
  texts(renderAnswer(answer, locale).components).join('\n');

const LIST: Found = { ...found, headline: null, items: [] };

const OVERVIEW: Overview = {
  articleId: 'a-1',
  title: 'Jembatan baru dibuka',
  publisher: 'Kabar Sungai',
  author: 'Sari Dewi',
  url: 'https://example.org/jembatan',
  publishedAt: '2024-07-23',
  language: 'id',
  tags: ['jembatan', 'kota'],
  paragraphs: 12,
  glance: {
    people: [{ text: 'Sari Utami', detail: 'Wali kota', value: null, paragraph: 3 }],
    places: [],
    dates: [{ text: 'Selasa (23/7)', detail: null, value: '2024-07-23', paragraph: 3 }],
    headings: [{ text: 'Biaya', detail: null, value: null, paragraph: 4 }],
    quotations: [{ text: 'Kami siap', detail: 'Sari Utami', value: null, paragraph: 5 }],
  },
};

describe('an article', () => {
  const answer: Found = {
    ...LIST,
    topic: 'article',
    passages: [
      passage,
      { ...passage, paragraph: 4, heading: 'Biaya', text: 'Biayanya *besar*.', highlights: [] },
    ],
    page: { number: 1, count: 3, total: 12 },
    overview: OVERVIEW,
  };

  test('its head and link, its facts at a glance, then its paragraphs under their headings', () => {
    expect(texts(renderAnswer(answer, 'id').components)).toEqual([
      '### Jembatan baru dibuka\n' +
        '-# Kabar Sungai • oleh Sari Dewi • <t:1721736000:D> • 12 paragraf\n' +
        '-# Label: jembatan, kota',
      '**Siapa** Sari Utami (Wali kota) ¶3\n' +
        '**Kapan** Selasa (23/7) (<t:1721736000:D>) ¶3\n' +
        '**Bagian** Biaya ¶4\n' +
        '**Kutipan** “Kami siap” (Sari Utami) ¶5',
      '**¶3** Wali kota Sari Utami membuka jembatan itu pada Selasa (23/7/2024).\n\n' +
        '**Biaya**\n**¶4** Biayanya \\*besar\\*.',
      '-# halaman 1 dari 3 · 12 paragraf\n-# Berikutnya: /artikel judul:… halaman:2',
    ]);
    expect(links(renderAnswer(answer, 'id').components)).toEqual(['https://example.org/jembatan']);
  });
});

describe('people and dates', () => {
  test('a list of people says how often each is named', () => {
    const items = [
      { label: 'Sari Utami', detail: 'Wali kota', value: null, passage: 0, mentions: 7 },
    ];
    expect(markdown({ ...LIST, topic: 'people', items })).toContain(
      '- **Sari Utami** · Wali kota · disebut 7 kali · \\[1\\]',
    );
  });

  test('a person: the name, the counts, and each part under its head', () => {
    const item = { label: 'Sari Utami', detail: null, value: null, passage: 0 };
    const text = markdown({
      ...LIST,
      topic: 'people',
      profile: { name: 'Sari Utami', mentions: 7, articles: 2, quotations: 1 },
      items: [
        { ...item, detail: 'Wali kota', part: 'roles' },
        { ...item, label: 'Kami siap', part: 'quotations', direct: true },
        { ...item, label: 'Kami senang', part: 'quotations', direct: true },
        { ...item, label: 'Sari', part: 'mentions' },
      ],
    });
    expect(text).toContain(
      [
        '### Sari Utami',
        '-# Disebut 7 kali dalam 2 artikel, dikutip 1 kali.',
        '-# Jabatan',
        '- **Wali kota** · \\[1\\]',
        '-# Ucapan',
        '- “Kami siap” · \\[1\\]',
        '- “Kami senang” · \\[1\\]',
        '-# Juga disebut di \\[1\\]',
      ].join('\n'),
    );
  });

  test('a timeline shows each date once, as written and as resolved, with all its sources', () => {
    const item = { label: 'bulan lalu', detail: null, value: '2024-06', passage: 0 };
    const items = [item, { ...item, label: 'June', passage: 1 }, { ...item, value: '2024-07' }];
    const passages = [passage, { ...passage, articleId: 'a-2' }];
    expect(markdown({ ...LIST, topic: 'timeline', items, passages })).toMatch(
      /^- \*\*bulan lalu\*\* \/ \*\*June\*\* · Juni 2024 · \\\[1\\\] \\\[2\\\]\n- \*\*bulan lalu\*\* · Juli 2024 · \\\[1\\\]\n/,
    );
  });
});

describe('verdicts', () => {
  test('the worst first, differing words marked, the true speaker named', () => {
    const text = markdown({
      ...LIST,
      topic: 'verify',
      verdicts: [
        {
          kind: 'absent',
          text: 'Naga terbang.',
          words: [],
          figures: [],
          unnamed: null,
          passage: null,
          speaker: null,
        },
        {
          kind: 'other-speaker',
          text: 'Kami siap',
          words: [{ kind: 'kept', text: 'Kami siap' }],
          figures: [],
          unnamed: null,
          passage: 0,
          speaker: { claimed: 'Joko', said: 'Sari Utami' },
        },
        {
          kind: 'differs',
          text: 'membuka 3 jembatan',
          words: [
            { kind: 'kept', text: 'membuka' },
            { kind: 'missing', text: '2' },
            { kind: 'added', text: '3' },
            { kind: 'kept', text: 'jembatan' },
          ],
          figures: [{ claimed: '3 jembatan', held: '2 jembatan' }],
          unnamed: null,
          passage: 0,
          speaker: null,
        },
      ],
    });
    expect(text).toContain(
      [
        '-# Tidak ada dalam artikel: 1 · Diucapkan orang lain: 1 · Kata-katanya berbeda: 1',
        '❌ **Tidak ada dalam artikel**',
        '> Naga terbang.',
        '❌ **Diucapkan orang lain** \\[1\\]',
        '> Kami siap',
        'Di sini disebut ucapan Joko; dalam artikel ini ucapan Sari Utami.',
        '⚠️ **Kata-katanya berbeda** \\[1\\]',
        '> membuka __2__ ~~3~~ jembatan',
        'Artikel menyebut 2 jembatan, bukan 3 jembatan.',
        '-# ~~abc~~ hanya ada dalam teks ini, __abc__ hanya ada dalam artikel',
      ].join('\n'),
    );
  });
});

test('a list that nothing fits says what it can be narrowed down to', () => {
  const text = markdown({
    kind: 'nothing',
    topic: 'articles',
    missing: [],
    suggestions: [],
    nearest: null,
    catalog: {
      outlets: ['Kabar_Sungai'],
      moreOutlets: 3,
      tags: ['kota'],
      moreTags: 0,
      from: '2024-07-23',
      to: '2024-07-24',
    },
  });
  expect(text).toBe(
    '### Tidak ada artikel yang cocok.\nMedia: Kabar\\_Sungai … dan 3 lagi\nLabel: kota\n' +
      'Artikel bertanggal: <t:1721736000:D> sampai <t:1721822400:D>',
  );
});

const text = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(fc.constantFrom('@everyone ', '**', '語', 'kata ', '👩‍👩‍👧', '\n', '~'), fc.nat(3000))
    .map(([piece, times]) => piece.repeat(times)),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 12 });
const day = fc.oneof(fc.constantFrom('2024-07-23', '1951'), text);
const notes: fc.Arbitrary<Note[]> = few(
  fc.record({ text, detail: maybe(text), value: maybe(day), paragraph: fc.nat() }),
);
const anyPassage: fc.Arbitrary<Passage> = fc
  .record({ text, title: text, heading: maybe(text), paragraph: fc.nat(), url: maybe(text) })
  .map((fields) => ({ ...passage, ...fields, highlights: [] }));

const overview: fc.Arbitrary<Overview> = fc.record({
  articleId: text,
  title: text,
  publisher: maybe(text),
  author: maybe(text),
  url: maybe(fc.oneof(fc.webUrl(), text)),
  publishedAt: maybe(day),
  language: fc.constantFrom('id', 'en'),
  tags: few(text),
  paragraphs: fc.nat(),
  glance: maybe(
    fc.record({
      people: notes,
      places: notes,
      dates: notes,
      headings: notes,
      quotations: notes,
    }),
  ),
});

const verdict = fc.record({
  kind: fc.constantFrom(...VERDICT_KINDS),
  text,
  words: few(fc.record({ kind: fc.constantFrom('kept', 'added', 'missing'), text })),
  figures: few(fc.record({ claimed: text, held: text })),
  unnamed: maybe(text),
  passage: maybe(fc.nat(9)),
  speaker: maybe(fc.record({ claimed: text, said: maybe(text) })),
});

const anyFound: fc.Arbitrary<Found> = fc
  .record({ passages: fc.array(anyPassage, { minLength: 1, maxLength: 12 }), tags: few(text) })
  .chain(({ passages }) =>
    fc.oneof(
      overview.map((each): Found => ({ ...LIST, topic: 'article', passages, overview: each })),
      fc
        .array(verdict, { minLength: 1, maxLength: 40 })
        .map((verdicts): Found => ({ ...LIST, topic: 'verify', passages, verdicts })),
      fc.tuple(text, few(fc.tuple(text, maybe(text), fc.nat(11)))).map(
        ([name, items]): Found => ({
          ...LIST,
          topic: 'people',
          passages,
          profile: { name, mentions: 7, articles: 2, quotations: 1 },
          items: items.map(([label, detail, at]) => ({
            label,
            detail,
            value: null,
            passage: at,
            part: at % 2 === 0 ? 'roles' : 'mentions',
          })),
        }),
      ),
    ),
  );

const anyNothing: fc.Arbitrary<Answer> = fc
  .record({
    outlets: few(text),
    moreOutlets: fc.nat(),
    tags: few(text),
    moreTags: fc.nat(),
    from: maybe(day),
    to: maybe(day),
  })
  .map((catalog) => ({
    kind: 'nothing',
    topic: 'articles',
    missing: [],
    suggestions: [],
    nearest: null,
    catalog,
  }));

test("property: whatever an article holds, the message keeps all of Discord's limits", () => {
  const contract = loadContract();
  fc.assert(
    fc.property(fc.oneof(anyFound, anyNothing), fc.constantFrom('id', 'en'), (answer, locale) => {
      const message = renderAnswer(answer, locale);
      expect(lintMessage({ ...message }, { isSent: false })).toEqual([]);
      const path = '/webhooks/1/t/messages/@original';
      expect(contract?.check('PATCH', path, message) ?? []).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
