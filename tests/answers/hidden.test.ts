/** A paragraph that moderators have hidden: no answer of any kind shows it, or what only it says. */
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { answerArticles } from '../../src/answers/articles/list-articles.js';
import { answerArticle } from '../../src/answers/articles/read-article.js';
import { answerAsk } from '../../src/answers/ask.js';
import { contextOf } from '../../src/answers/context.js';
import type { AskOptions } from '../../src/answers/holdings/ask-options.js';
import { exclusionOf } from '../../src/answers/holdings/exclusion.js';
import { type SuggestionKind, suggest } from '../../src/answers/holdings/suggest.js';
import { answerPeople } from '../../src/answers/people.js';
import { answerQuote } from '../../src/answers/quote.js';
import { answerSearch } from '../../src/answers/search.js';
import { answerTimeline } from '../../src/answers/timeline.js';
import { answerVerify } from '../../src/answers/verify.js';
import { answerWhen } from '../../src/answers/when.js';
import { answerWhere } from '../../src/answers/where.js';
import { answerWho } from '../../src/answers/who.js';
import { libraryOf } from './stories.js';

const TEXTS = [
  'Camat Laras Kinanti menanam seribu pohon di Desa Sukamaju pada 1 Maret 2023.',
  'Bupati Wira Antasena membuka Jembatan Randu di Kota Sorong pada 4 Maret 2023.',
  '"Jembatan Randu ini paling kuat," kata Wira Antasena.',
  'Acara itu ditutup dengan makan bersama warga.',
];
const library = libraryOf([
  { id: 'acara', title: 'Acara di Sukamaju', publishedAt: '2023-03-05', text: TEXTS.join('\n') },
]);
const exclude = exclusionOf([
  { articleId: 'acara', paragraph: 2 },
  { articleId: 'acara', paragraph: 3 },
]);
const options = { exclude };
const everything = { about: null, from: null, to: null };

test.each<[string, (options?: AskOptions) => Answer]>([
  ['who is', (options) => answerWho(library, 'Wira Antasena', options)],
  ['who did', (options) => answerWho(library, 'membuka Jembatan Randu', options)],
  ['who holds an office', (options) => answerAsk(library, 'Siapa bupati?', options)],
  ['when', (options) => answerWhen(library, 'Jembatan Randu dibuka', options)],
  ['where', (options) => answerWhere(library, 'Jembatan Randu dibuka', options)],
  ['ask', (options) => answerAsk(library, 'Kapan Jembatan Randu dibuka?', options)],
  ['quote', (options) => answerQuote(library, { speaker: 'Wira', about: null }, options)],
  [
    'a misspelled speaker',
    (options) => answerQuote(library, { speaker: 'Wirra', about: null }, options),
  ],
  ['quote about', (options) => answerQuote(library, { speaker: null, about: 'kuat' }, options)],
  ['search', (options) => answerSearch(library, 'Jembatan Randu kuat warga', 1, options)],
  ['article', (options) => answerArticle(library, 'acara', 1, options)],
  ['people', (options) => answerPeople(library, null, 1, options)],
  ['one person', (options) => answerPeople(library, 'Wira Antasena', 1, options)],
  ['timeline', (options) => answerTimeline(library, everything, 1, options)],
  ['verify', (options) => answerVerify(library, TEXTS[2] ?? '', options)],
])('is in an answer only while it is shown: %s', (_, ask) => {
  const said = /Antasena|paling kuat|4 Maret/;
  expect(JSON.stringify(ask())).toMatch(said);
  const shown = JSON.stringify(ask(options));
  expect(shown).not.toContain('"paragraph":2');
  expect(shown).not.toContain('"paragraph":3');
  expect(shown).not.toMatch(said);
});

test('leaves the rest of its article to be shown', () => {
  const read = answerArticle(library, 'acara', 1, options);
  expect(read).toMatchObject({
    passages: [{ paragraph: 1 }, { paragraph: 4 }],
    overview: { glance: { people: [{ text: 'Laras Kinanti' }] } },
  });
  expect(answerTimeline(library, everything, 1, options)).toMatchObject({
    items: [{ label: '1 Maret 2023' }],
  });
});

test('an article is listed by the first paragraph that is left of it', () => {
  const all = { outlet: null, tag: null, from: null, to: null };
  const first = exclusionOf([{ articleId: 'acara', paragraph: 1 }]);
  expect(answerArticles(library, all, 1)).toMatchObject({ passages: [{ paragraph: 1 }] });
  expect(answerArticles(library, all, 1, { exclude: first })).toMatchObject({
    passages: [{ paragraph: 2 }],
  });
});

test('is not around another one either', () => {
  const place = { articleId: 'acara', start: 0, end: 5 };
  expect(contextOf(library, { ...place, paragraph: 2 }, options)).toBe(null);
  expect(contextOf(library, { ...place, paragraph: 1 }, options)).toMatchObject({ after: null });
  expect(contextOf(library, { ...place, paragraph: 4 }, options)).toMatchObject({ before: null });
});

test.each<[SuggestionKind, string, string]>([
  ['person', 'Wira Antasena', 'Laras Kinanti'],
  ['place', 'Sorong', 'Sukamaju'],
  ['topic', 'Wira Antasena', 'Laras Kinanti'],
])('its %s is not offered while typing', (kind, hidden, shown) => {
  const join = (names: readonly string[]) => names.join(', ');
  expect(join(suggest(library, kind, ''))).toContain(hidden);
  expect(join(suggest(library, kind, '', { exclude }))).not.toContain(hidden);
  expect(join(suggest(library, kind, '', { exclude }))).toContain(shown);
});

test('the only speaker is not offered, nor is the title of a hidden article', () => {
  expect(suggest(library, 'speaker', '', { exclude })).toEqual([]);
  const all = exclusionOf([{ articleId: 'acara', paragraph: null }]);
  expect(suggest(library, 'title', '', { exclude })).toEqual(['Acara di Sukamaju']);
  expect(suggest(library, 'title', '', { exclude: all })).toEqual([]);
});
