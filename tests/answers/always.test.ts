/** What always holds, whatever the corpus and whatever is asked: verbatim, cited, honest, never a fault. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApp, type Request } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { story, text } from './any-news.js';
import { expectVerbatim } from './expect-answer.js';
import { libraryOf, type Story } from './stories.js';

const ASKING = [
  ...['Siapa ', 'siapa sih ', 'Kapan ', 'Di mana ', 'Berapa ', 'Mengapa ', 'gmn ', 'Apa itu '],
  ...[
    'Apa kata ',
    'Who is ',
    'When did ',
    'Where was ',
    'How many ',
    'What did Whitfield say ',
    '',
  ],
];

const question = fc
  .tuple(fc.constantFrom(...ASKING), text(8), fc.constantFrom('?', '', '??!'))
  .map((parts) => parts.join(''));

/** Those whose answer is a finding; the others list or quote. */
const FINDING = new Set(['ask', 'who', 'when', 'where', 'quote', 'verify']);
const COMMANDS = [...FINDING, 'search', 'article', 'articles', 'people', 'timeline'];

/** A request for any command, with a text for each of its options. */
function requestOf(command: string, first: string, second: string): Request['arguments'] {
  if (command === 'ask') return { question: first };
  if (command === 'quote') return { speaker: first, about: second };
  if (command === 'article') return { title: first, page: 1 };
  if (command === 'articles') return { outlet: first };
  if (command === 'people') return { name: first };
  if (command === 'timeline') return { about: first };
  if (command === 'verify') return { text: first };
  return command === 'search' ? { query: first, page: 2 } : { query: first };
}

const request: fc.Arbitrary<Request> = fc
  .record({
    command: fc.constantFrom(...COMMANDS),
    first: question,
    second: fc.oneof(question, fc.constant('')),
    locale: fc.constantFrom('id', 'en'),
  })
  .map(({ command, first, second, locale }) => ({
    command,
    arguments: requestOf(command, first, second),
    locale,
  }));

function appOf(stories: readonly Story[]) {
  return createApp({ library: libraryOf(stories), logger: createLogger('silent') });
}

async function expectSound(stories: readonly Story[], requests: readonly Request[]) {
  const app = appOf(stories);
  for (const each of requests) {
    const { answer } = await app.run(each);
    expect(answer).not.toMatchObject({ code: 'fault' });
    expectVerbatim(app.library, answer);
    if (answer.kind === 'found' && FINDING.has(each.command)) {
      expect(answer.items.length).toBeGreaterThan(0);
    }
  }
}

describe('any question to any articles', () => {
  test('is answered with words that are exactly where they are cited, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(story, { maxLength: 4 }),
        fc.array(request, { minLength: 1, maxLength: 6 }),
        expectSound,
      ),
      { numRuns: 120 },
    );
  });

  test('asked with an article’s own words is sound as well', async () => {
    const own = story.chain((first) =>
      fc.tuple(
        fc.constant([first]),
        fc
          .tuple(fc.constantFrom(...ASKING), fc.nat(first.text.length), fc.integer({ max: 200 }))
          .map(([ask, from, length]) => ask + first.text.slice(from, from + Math.abs(length)))
          .map((words): Request[] =>
            COMMANDS.map((command) => ({
              command,
              arguments: requestOf(command, words, words),
              locale: 'id',
            })),
          ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(own, ([stories, requests]) => expectSound(stories, requests)),
      { numRuns: 60 },
    );
  });
});

const HARBOR: Story = {
  title: 'Pelabuhan Karang Anyar Diresmikan',
  publisher: 'Kabar Pesisir',
  publishedAt: '2024-07-24',
  text: [
    'Menteri Perikanan Wira Antasena meresmikan Pelabuhan Karang Anyar pada Selasa (23/7/2024).',
    '"Pelabuhan ini milik kita," kata Wira.',
    'Pelabuhan itu menampung 1.250 kapal di Desa Sukamaju, Kabupaten Bantul.',
  ].join('\n'),
};

/** As long as Discord allows. */
function repeated(piece: string): string {
  const count = Math.floor(6000 / [...piece].length);
  return piece.repeat(count);
}

describe('a question no reader would ask', () => {
  const app = appOf([HARBOR]);
  const commands = COMMANDS;

  test.each([
    ['only stop words', 'yang dan di ke dari itu adalah'],
    ['only English stop words', 'the of and to is was'],
    ['only question words', 'siapa kapan di mana mengapa berapa'],
    ['only emoji', '😀🎉👨‍👩‍👧‍👦🇮🇩'],
    ['only marks', '?!.,;:()[]{}<>"“”«»…—'],
    ['control characters', '\u0000\u0001\u0007\u001b[31m\u007f'],
    ['right-to-left marks alone', '\u202e\u200f\u2066\u2069'],
    ['unpaired surrogates', '\ud83d \udc00 \ud83d'],
    ['zero-width characters', '\u200b\u200d\ufeff'],
    ['a regular expression', '^(a+)+$|.*[\\s\\S]{0,99999}(?=x)'],
    ['a masked link and a mention', '[gratis](https://x.example) @everyone <@&1> `x`'],
    ['names every object has', 'constructor __proto__ toString hasOwnProperty'],
    ['numbers out of range', '99999999999999999999 1e309 -0 31/31/3131'],
  ])('%s: refused without a nearest passage by every command', async (_, words) => {
    for (const command of commands) {
      const { answer } = await app.run({
        command,
        arguments: requestOf(command, words, words),
        locale: 'en',
      });
      if (answer.kind !== 'error') expect(answer).toMatchObject({ kind: 'nothing', nearest: null });
      expect(answer).not.toMatchObject({ code: 'fault' });
    }
  });

  test.each([
    ['one letter', repeated('a')],
    ['one word', repeated('pelabuhan ')],
    ['quotation marks', repeated('"')],
    ['pairs of quotation marks', repeated('"a b" ')],
    ['parentheses', repeated('(')],
    ['digits', repeated('1')],
    ['dotted digits', repeated('1.')],
    ['capitals', repeated('PELABUHAN WIRA ')],
    ['names', repeated('Wira Antasena ')],
    ['dates', repeated('23/7/2024 ')],
    ['question words', repeated('siapa kapan ')],
    ['hyphens', repeated('-')],
    ['a script without spaces', repeated('日本語')],
    ['combining marks', repeated('e\u0301\u0302')],
    [
      'ever new words',
      Array.from({ length: 800 }, (_, i) => `kata${i}`)
        .join(' ')
        .slice(0, 6000),
    ],
  ])('6,000 characters of %s: answered or refused by every command', async (_, words) => {
    for (const command of commands) {
      const { answer } = await app.run({
        command,
        arguments: requestOf(command, words, words),
        locale: 'id',
      });
      expect(['found', 'nothing']).toContain(answer.kind);
      expectVerbatim(app.library, answer);
    }
  });

  test.each([
    ['marks of direction', '\u202eSiapa Wira Antasena?\u202c'],
    ['zero-width characters', 'Siapa Wi\u200bra Anta\u00adsena?'],
    ['full-width letters', 'Siapa Ｗｉｒａ Ａｎｔａｓｅｎａ？'],
    ['accents', 'Siapa Wíra Antaséna?'],
    ['capitals', 'SIAPA WIRA ANTASENA?'],
    ['control characters', 'Siapa\u0007 Wira\u0000 Antasena'],
    ['emoji', '😀 Siapa Wira Antasena 😀'],
  ])('%s do not hide what is asked', async (_, words) => {
    const { answer } = await app.run({
      command: 'ask',
      arguments: { question: words },
      locale: 'id',
    });
    expect(answer).toMatchObject({ kind: 'found', headline: 'Menteri Perikanan' });
  });
});

test('a library without articles refuses everything', async () => {
  const app = appOf([]);
  for (const command of COMMANDS) {
    const { answer } = await app.run({
      command,
      arguments: requestOf(command, 'Wira Antasena', 'pelabuhan'),
      locale: 'id',
    });
    expect(answer).toMatchObject({ kind: 'nothing', nearest: null });
  }
});
