/** Going through the articles: what there is, one to read, whom they name, what they date. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answers/answer.js';
import { answerArticles } from '../../src/answers/articles/list-articles.js';
import { answerArticle } from '../../src/answers/articles/read-article.js';
import { answerPeople } from '../../src/answers/people.js';
import { answerTimeline } from '../../src/answers/timeline.js';
import { readPeriod } from '../../src/facts/dates/read-period.js';
import { text } from './any-news.js';
import { expectFound, expectVerbatim } from './expect-answer.js';
import { libraryOf, type Story } from './stories.js';

const LONG = Array.from(
  { length: 24 },
  (_, at) =>
    `Warga baris ke-${at + 1} menanam bakau di pesisir. ${'Airnya jernih sekali. '.repeat(12)}`,
).join('\n');

const STORIES: readonly Story[] = [
  {
    id: 'pasar',
    title: 'Pasar Ikan Teluk Bakau Dibuka',
    publisher: 'Kabar Pesisir',
    publishedAt: '2024-07-24',
    language: 'id',
    text: [
      'Menteri Perikanan Wira Antasena membuka pasar ikan pada Selasa (23/7/2024), dikutip dari Warta Bukit, Rabu (24/7/2024).',
      '"Pasar ini milik kita," kata Wira.',
      'Rencana Pelabuhan',
      'Pelabuhan baru akan dibuka pada Maret 2025, kata Gubernur Sulastri Munandar.',
      'Pasar lama dibangun tahun 1951.',
    ].join('\n'),
  },
  {
    id: 'pasar-2',
    title: 'Pasar Ikan Teluk Bakau Dibuka',
    publisher: 'Warta Bukit',
    publishedAt: '2024-08-02',
    language: 'id',
    text: 'Gubernur Sulastri Munandar meninjau pasar ikan pada 23 Juli 2024.\nBupati Sari Utami ikut hadir.',
  },
  {
    id: 'bakau',
    title: 'Warga Menanam Bakau',
    publisher: 'Kabar Pesisir',
    publishedAt: '2023-01-05',
    language: 'id',
    text: LONG,
  },
  {
    id: 'ferry',
    title: 'New ferry terminal in Port Alder',
    publisher: 'Alder Post',
    language: 'en',
    text: 'Defense Minister Clara Whitfield opened the ferry terminal on March 5, 2024.\nSari Dewi sold the first tickets.',
  },
];

const LIBRARY = libraryOf(STORIES);

function found(answer: Answer): Found {
  expectVerbatim(LIBRARY, answer);
  return expectFound(answer);
}

const ids = (answer: Answer) => found(answer).passages.map(({ articleId }) => articleId);

describe('/article', () => {
  test.each([
    ['the very title', 'New Ferry Terminal in Port Alder', 'ferry'],
    ['its beginning', 'warga men', 'bakau'],
    ['words of it', 'terminal alder', 'ferry'],
    ['a misspelling', 'Warga Menanan Bakau', 'bakau'],
    ['the id', 'pasar-2', 'pasar-2'],
  ])('opens by %s', (_, typed, id) => {
    const { overview, passages } = found(answerArticle(LIBRARY, typed, 1));
    expect(overview?.articleId).toBe(id);
    expect(passages[0]).toMatchObject({ articleId: id, paragraph: 1, start: 0 });
  });

  test('of one title: both are listed, with the ids that tell them apart', () => {
    const answer = found(answerArticle(LIBRARY, 'pasar ikan', 1));
    expect(answer).toMatchObject({ isChoice: true, suggestions: ['pasar-2', 'pasar'] });
    expect(ids(answer)).toEqual(['pasar-2', 'pasar']);
  });

  test('of a plain list none is to be chosen', () => {
    const filter = { outlet: null, tag: null, from: null, to: null };
    expect(found(answerArticles(LIBRARY, filter, 1))).toMatchObject({ suggestions: [] });
    expect(found(answerArticles(LIBRARY, filter, 1)).isChoice).toBeUndefined();
  });

  test('a title that is none: titles of articles about the words', () => {
    expect(answerArticle(LIBRARY, 'kabar tentang Whitfield', 1)).toMatchObject({
      kind: 'nothing',
      suggestions: ['New ferry terminal in Port Alder'],
      nearest: null,
    });
  });

  test('words of the text open the one article that has them all', () => {
    expect(found(answerArticle(LIBRARY, 'gubernur pelabuhan baru', 1)).overview?.title).toBe(
      'Pasar Ikan Teluk Bakau Dibuka',
    );
    expect(found(answerArticle(LIBRARY, 'Sulastri Munandar', 1)).topic).toBe('articles');
  });

  test('shows at a glance who, when and where, each with its paragraph', () => {
    const { glance } = found(answerArticle(LIBRARY, 'pasar', 1)).overview ?? {};
    expect(glance?.people).toEqual([
      { text: 'Wira Antasena', detail: 'Menteri Perikanan', value: null, paragraph: 1 },
      { text: 'Sulastri Munandar', detail: 'Gubernur', value: null, paragraph: 3 },
    ]);
    expect(glance?.dates.map(({ value }) => value)).toEqual(['2024-07-23', '2025-03', '1951']);
    expect(glance?.headings).toMatchObject([{ text: 'Rencana Pelabuhan', paragraph: 3 }]);
    expect(glance?.quotations).toMatchObject([
      { text: 'Pasar ini milik kita', detail: 'Wira Antasena', paragraph: 2 },
    ]);
  });

  test('names a heading that goes on after another one once', () => {
    const lines = [
      'Feri berlayar lagi.',
      'Rute Baru',
      'Ke utara.',
      'Tarif',
      'Murah.',
      'Rute Baru',
      'Ke timur.',
    ];
    const ferry = libraryOf([{ id: 'feri', title: 'Feri Berlayar', text: lines.join('\n') }]);
    const answer = answerArticle(ferry, 'feri', 1);
    const { glance } = (answer.kind === 'found' && answer.overview) || {};
    expect(glance?.headings.map(({ text }) => text)).toEqual(['Rute Baru', 'Tarif']);
  });

  test('has its facts at a glance on the first page only, and knows a page past the end', () => {
    const second = found(answerArticle(LIBRARY, 'bakau', 2));
    expect(second.overview?.glance).toBeNull();
    expect(found(answerArticle(LIBRARY, 'bakau', 99)).page).toMatchObject({ asked: 99, total: 24 });
  });

  test('property: its pages together are the whole text, in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(text(60), fc.constant('kata '.repeat(3000)), fc.constant('日本語'.repeat(3000))),
        (written) => {
          const library = libraryOf([{ id: 'any', text: written }]);
          const [article] = library.articles;
          if (!article) return;
          const pages: string[] = [];
          for (let page = 1; ; page++) {
            const answer = answerArticle(library, 'any', page);
            expectVerbatim(library, answer);
            if (answer.kind !== 'found' || answer.page.asked !== undefined) break;
            pages.push(...answer.passages.map((passage) => passage.text));
          }
          const bare = (parts: readonly string[]) => parts.join('').replace(/\s/g, '');
          expect(bare(pages)).toBe(bare(article.paragraphs.map((paragraph) => paragraph.text)));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('/articles', () => {
  const filter = { outlet: null, tag: null, from: null, to: null };

  test('lists the newest first and the undated last, each by its first sentence', () => {
    const answer = answerArticles(LIBRARY, filter, 1);
    expect(ids(answer)).toEqual(['pasar-2', 'pasar', 'bakau', 'ferry']);
    expect(found(answer).passages[3]?.text).toMatch(/^Defense Minister .* 2024\.$/);
  });

  test.each([
    [{ outlet: 'kabar pesisir' }, ['pasar', 'bakau']],
    [{ outlet: 'bukit' }, ['pasar-2']],
    [{ from: readPeriod('2024') }, ['pasar-2', 'pasar']],
    [{ from: readPeriod('Juli 2024'), to: readPeriod('July 2024') }, ['pasar']],
    [{ to: readPeriod('2023') }, ['bakau']],
  ])('%j', (narrowed, expected) => {
    expect(ids(answerArticles(LIBRARY, { ...filter, ...narrowed }, 1))).toEqual(expected);
  });

  test('nothing fits: says what the filters can be set to', () => {
    expect(answerArticles(LIBRARY, { ...filter, tag: 'olahraga' }, 1)).toMatchObject({
      kind: 'nothing',
      catalog: {
        outlets: ['Kabar Pesisir', 'Warta Bukit', 'Alder Post'],
        tags: [],
        from: '2023-01-05',
        to: '2024-08-02',
      },
    });
  });

  test('outlets that are not named are counted', () => {
    const library = libraryOf(
      Array.from({ length: 12 }, (_, i) => ({
        id: `a${i}`,
        publisher: `Kabar ${i}`,
        text: 'Dermaga itu dibuka.',
      })),
    );
    expect(answerArticles(library, { ...filter, tag: 'olahraga' }, 1)).toMatchObject({
      catalog: { moreOutlets: 2, moreTags: 0 },
    });
  });

  test('ten a page', () => {
    const many = libraryOf(
      STORIES.slice(0, 1).flatMap((story) =>
        Array.from({ length: 23 }, (_, at) => ({
          ...story,
          id: `a${at}`,
          title: `Kabar ${at}`,
          text: `${story.text} ${at}`,
        })),
      ),
    );
    const answer = answerArticles(many, filter, 3);
    expect(answer).toMatchObject({ page: { number: 3, count: 3, total: 23 } });
    expect(answer.kind === 'found' && answer.passages).toHaveLength(3);
  });
});

describe('/people', () => {
  test('a name misspelt in every word is put right by one of them', () => {
    expect(answerPeople(LIBRARY, 'Wri Antasenaa', 1)).toMatchObject({
      kind: 'nothing',
      suggestions: ['Wira Antasena'],
    });
  });

  test('everybody, most mentioned first, with the office next to the name', () => {
    const answer = found(answerPeople(LIBRARY, null, 1));
    expect(answer.items.map(({ label, detail, mentions }) => [label, detail, mentions])).toEqual(
      expect.arrayContaining([
        ['Wira Antasena', 'Menteri Perikanan', 2],
        ['Sulastri Munandar', 'Gubernur', 2],
        ['Clara Whitfield', 'Defense Minister', 1],
      ]),
    );
    expect(answer.items[0]?.mentions).toBe(2);
  });

  test('one person: offices, quotations, and where else the name occurs', () => {
    const answer = found(answerPeople(LIBRARY, 'wira', 1));
    expect(answer.profile).toEqual({
      name: 'Wira Antasena',
      mentions: 2,
      articles: 1,
      quotations: 1,
    });
    expect(answer.items).toMatchObject([
      { part: 'roles', label: 'Wira Antasena', detail: 'Menteri Perikanan' },
      { part: 'quotations', label: 'Pasar ini milik kita', direct: true },
    ]);
  });

  test.each([
    ['Wira Antasema', 'Wira Antasena'],
    ['Menteri Perikanan', 'Wira Antasena'],
    ['defense minister', 'Clara Whitfield'],
  ])('%s is %s', (typed, name) => {
    expect(found(answerPeople(LIBRARY, typed, 1)).profile?.name).toBe(name);
  });

  test('a name that several bear: all are listed', () => {
    const answer = found(answerPeople(LIBRARY, 'Sari', 1));
    expect(answer.profile).toBeUndefined();
    expect(answer.items.map(({ label }) => label).sort()).toEqual(['Sari Dewi', 'Sari Utami']);
  });

  test('a name that nobody bears: near ones', () => {
    expect(answerPeople(LIBRARY, 'Xaverius', 1)).toMatchObject({
      kind: 'nothing',
      topic: 'people',
    });
  });

  test('what is hidden is not shown', () => {
    const exclude = new Set(['pasar']);
    expect(answerPeople(LIBRARY, 'Wira', 1, { exclude }).kind).toBe('nothing');
    expect(answerArticle(LIBRARY, 'pasar ikan', 1, { exclude })).toMatchObject({
      overview: { articleId: 'pasar-2' },
    });
    const filter = { about: null, from: readPeriod('1951'), to: readPeriod('1951') };
    expect(answerTimeline(LIBRARY, filter, 1, { exclude }).kind).toBe('nothing');
  });
});

describe('/timeline', () => {
  const all = { about: null, from: null, to: null };

  test('in chronological order, equal dates together, without the day of a source', () => {
    const answer = found(answerTimeline(LIBRARY, all, 1));
    expect(answer.items.map(({ label, value }) => [value, label])).toEqual([
      ['1951', '1951'],
      ['2024-03-05', 'March 5, 2024'],
      ['2024-07-23', '23 Juli 2024'],
      ['2024-07-23', 'Selasa (23/7/2024)'],
      ['2025-03', 'Maret 2025'],
    ]);
    expect(answer.passages[answer.items[4]?.passage ?? -1]?.text).toMatch(/^Pelabuhan baru/);
  });

  test.each([
    [{ from: readPeriod('2024-07-24') }, ['2025-03']],
    [{ to: readPeriod('2000') }, ['1951']],
    [{ from: readPeriod('3/2025'), to: readPeriod('15 Maret 2025') }, ['2025-03']],
    [{ about: 'Gubernur Sulastri' }, ['2024-07-23', '2025-03']],
    [{ about: 'ferry terminal' }, ['2024-03-05']],
  ])('%j', (narrowed, values) => {
    const { items } = found(answerTimeline(LIBRARY, { ...all, ...narrowed }, 1));
    expect(items.map(({ value }) => value)).toEqual(values);
  });

  test('a part of a name is not what was asked about', () => {
    const library = libraryOf([
      { id: 'lembah-sari', text: 'Banjir melanda Lembah Sari pada 4 Mei 2023.' },
      { id: 'lembah-biru', text: 'Pasar di Lembah Biru dibangun pada 1987.' },
    ]);
    const answer = answerTimeline(library, { ...all, about: 'lembah sari' }, 1);
    expectVerbatim(library, answer);
    expect(answer).toMatchObject({ items: [{ value: '2023-05-04' }] });
  });

  test('an article with the whole subject in its title is about it in every paragraph', () => {
    const library = libraryOf([
      {
        title: 'Jembatan Randu',
        text: 'Jembatan Randu dibuka pada 3 Juni 1898.\nSebuah bom merusak menaranya pada 19 November 1940.',
      },
      {
        title: 'Pasar Ikan Sangga',
        text: 'Pasar dekat Jembatan Randu terbakar pada 1950.\nPasar dibangun pada 1931.',
      },
    ]);
    const answer = answerTimeline(library, { ...all, about: 'jembatan randu' }, 1);
    expectVerbatim(library, answer);
    expect(answer).toMatchObject({
      items: [{ value: '1898-06-03' }, { value: '1940-11-19' }, { value: '1950' }],
    });
  });

  test('nothing dated: says so, and which words no article has', () => {
    expect(answerTimeline(LIBRARY, { ...all, about: 'gerhana' }, 1)).toEqual({
      kind: 'nothing',
      topic: 'timeline',
      missing: ['gerhana'],
      suggestions: [],
      nearest: null,
    });
  });
});
