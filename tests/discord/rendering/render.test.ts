import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Found, Passage } from '../../../src/answers/answer.js';
import { contextMessage } from '../../../src/discord/rendering/context-message.js';
import { renderAnswer } from '../../../src/discord/rendering/render.js';
import { present } from '../../../src/discord/responding/present.js';
import { MESSAGES } from '../../../src/messages/catalog.js';
import { found, passage } from '../answers.js';
import { loadContract } from '../contract.js';
import { lintMessage } from '../lint.js';
import { links, readText, texts } from '../read-message.js';

const render = (answer: Answer, locale: 'id' | 'en' = 'en') => renderAnswer(answer, locale);
const markdown = (answer: Answer, locale: 'id' | 'en' = 'en') =>
  texts(render(answer, locale).components).join('\n');

describe('a found answer', () => {
  test('sets out headline, finding, and the passage with its citation and link', () => {
    const { components } = render(found, 'id');
    expect(texts(components)).toEqual([
      '### Wali kota\n- **Sari Utami** · \\[1\\]',
      '**\\[1\\] Jembatan baru dibuka**\n' +
        '> Wali kota **Sari Utami** membuka jembatan itu pada Selasa (23/7/2024).\n' +
        '-# Kabar Sungai • <t:1721736000:D> • paragraf 3',
    ]);
    expect(links(components)).toEqual(['https://example.org/jembatan']);
  });

  test.each([
    ['2024-07-28', '<t:1722168000:D>'],
    ['2024-07', 'July 2024'],
    ['2024-05-01/2024-05-31', 'May 2024'],
    ['2024-02-31', '31 February 2024'],
  ])('shows the date %s as written and as resolved', (value, resolved) => {
    const item = { label: 'akhir bulan', detail: null, value, passage: 0 };
    expect(markdown({ ...found, topic: 'when', headline: null, items: [item] })).toContain(
      `- **akhir bulan** · ${resolved} · \\[1\\]`,
    );
  });

  test.each([
    ['Sabtu (27/7)', '### Sabtu (27/7) = <t:1722081600:D>'],
    ['27 Juli 2024', '### 27 Juli 2024'],
  ])('the one date it is, %s, is said once with what it means', (label, line) => {
    const item = { label, detail: null, value: '2024-07-27', passage: 0 };
    const [head] = texts(
      render({ ...found, topic: 'when', headline: label, items: [item] }).components,
    );
    expect(head).toBe(line);
  });

  test('puts marks around the very words and none around reported speech', () => {
    const said = { detail: 'Sari Utami', value: null, passage: 0 };
    const text = markdown({
      ...found,
      topic: 'quote',
      headline: 'Kami siap',
      items: [
        { ...said, label: 'Kami siap', direct: true },
        { ...said, label: 'warga akan senang', direct: false },
      ],
    });
    expect(text).toContain('- “Kami siap” · Sari Utami · \\[1\\]');
    expect(text).toContain('- warga akan senang · Sari Utami · reported speech · \\[1\\]');
    expect(text).not.toContain('###');
  });

  test('says what was missing, what was matched, that articles differ, and where the page is', () => {
    const text = markdown(
      {
        ...found,
        disagreement: true,
        missing: ['naga_api'],
        suggestions: ['Sari'],
        glossary: [{ asked: 'mayor', found: 'wali kota' }],
        page: { number: 2, count: 5, total: 47 },
      },
      'en',
    );
    expect(text).toContain('The accounts differ');
    expect(text).toContain('No article contains: naga\\_api');
    expect(text).toContain('Did you mean: Sari');
    expect(text).toContain('mayor = wali kota');
    expect(text).toContain('page 2 of 5 · 47 passages');
  });

  test.each([
    ['http://example.org/a', []],
    ['javascript:alert(1)', []],
    ['https://bank.example@evil.example/', []],
    [`https://example.org/${'a'.repeat(600)}`, []],
    ['bukan alamat', []],
    [null, []],
    ['https://example.org/a b(c)', ['https://example.org/a%20b(c)']],
  ])('links to %s only when that is safe', (url, expected) => {
    const answer: Found = { ...found, passages: [{ ...passage, url }] };
    expect(links(render(answer).components)).toEqual(expected);
  });

  test('a passage cut by the answer is shown as cut', () => {
    const cut: Passage = { ...passage, cutBefore: true, cutAfter: true };
    expect(markdown({ ...found, passages: [cut] })).toMatch(/> … Wali .*\(23\/7\/2024\)\. …/);
  });

  test('hostile text stays text', () => {
    const text = '@everyone [klik](https://evil.example)\n# Judul \u202E <@123456789012345678>';
    const hostile: Passage = { ...passage, text, title: text, publisher: text, highlights: [] };
    const result = markdown({ ...found, headline: text, passages: [hostile] });
    expect(result).not.toMatch(/@everyone|(?<!\\)\]\(|https:\/\/|\u202E|(?<!\\)<@|\n# /);
    expect(readText(render({ ...found, headline: text }))).toContain(
      '@everyone [klik](https://evil.example) # Judul  <@123456789012345678>',
    );
  });

  test('sources that do not fit are counted, not dropped in silence', () => {
    const many = { ...found, items: [], passages: Array.from({ length: 14 }, () => passage) };
    expect(markdown(many)).toContain('4 more passages do not fit into this message.');
  });
});

describe('other answers', () => {
  test('a refusal names the missing words and labels the nearest passage', () => {
    const text = markdown({
      kind: 'nothing',
      topic: 'when',
      missing: ['anggaran'],
      suggestions: [],
      nearest: passage,
    });
    expect(text).toMatch(
      /^### The articles do not say when\.\nNo article contains: anggaran\n-# .*not an answer/,
    );
    expect(text).toContain('**Jembatan baru dibuka**\n> Wali kota');
  });

  test.each(['', ' ', '\0'])(
    'an error of nothing that can be read (%j) is told as a fault',
    (message) => {
      const text = markdown({ kind: 'error', code: 'usage', message, suggestions: [] });
      expect(text).toBe(MESSAGES.en.errors.fault);
    },
  );

  test('a notice is shown line by line', () => {
    const answer: Answer = {
      kind: 'notice',
      title: 'Bantuan',
      lines: ['/who query', '', '*Selesai*'],
    };
    expect(markdown(answer)).toBe('### Bantuan\n/who query\n\n\\*Selesai\\*');
  });

  test('an error says what to do next', () => {
    const answer: Answer = {
      kind: 'error',
      code: 'usage',
      message: 'There is no command /whoo.',
      suggestions: ['/who'],
    };
    expect(markdown(answer)).toBe('There is no command /whoo.\nDid you mean: /who');
  });
});

const text = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('@everyone ', '**', '語', 'ก', 'kata ', '👩‍👩‍👧', '\n', 'x'),
      fc.nat(5000),
    )
    .map(([piece, times]) => piece.repeat(times)),
);
const shortText = fc.string({ unit: 'grapheme', maxLength: 30 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc.constantFrom('2024-07-23', '2024-07', '1951', '2024-05-01/2024-05-31', 'kemarin');
const topic = fc.constantFrom('who', 'when', 'where', 'quote', 'number', 'sentence', 'search');

const anyPassage: fc.Arbitrary<Passage> = fc
  .record({
    articleId: shortText,
    title: text,
    publisher: maybe(text),
    url: maybe(fc.oneof(fc.webUrl(), text)),
    publishedAt: maybe(day),
    paragraph: fc.nat(),
    heading: maybe(text),
    text,
    start: fc.nat(),
    end: fc.nat(),
    cutBefore: fc.boolean(),
    cutAfter: fc.boolean(),
    offsets: fc.array(fc.nat(6000), { maxLength: 40 }),
  })
  .map(({ offsets, ...rest }) => {
    const sorted = [...new Set(offsets)].sort((a, b) => a - b);
    const highlights = sorted.flatMap((from, index): [number, number][] => {
      const to = sorted[index + 1];
      return index % 2 === 0 && to !== undefined ? [[from, to]] : [];
    });
    return { ...rest, highlights };
  });

const anyItem = fc.record(
  {
    label: text,
    detail: maybe(text),
    value: maybe(fc.oneof(day, shortText)),
    passage: fc.nat(12),
    direct: fc.boolean(),
  },
  { requiredKeys: ['label', 'detail', 'value', 'passage'] },
);

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('found' as const),
      topic,
      headline: maybe(text),
      items: fc.array(anyItem, { maxLength: 14 }),
      passages: fc.array(anyPassage, { maxLength: 14 }),
      missing: fc.array(text, { maxLength: 10 }),
      suggestions: fc.array(text, { maxLength: 10 }),
      glossary: fc.array(fc.record({ asked: text, found: text }), { maxLength: 10 }),
      disagreement: fc.boolean(),
      page: fc.record({ number: fc.nat(), count: fc.nat(), total: fc.nat() }),
    }),
  },
  fc.record({
    kind: fc.constant('nothing' as const),
    topic,
    missing: fc.array(text, { maxLength: 10 }),
    suggestions: fc.array(text, { maxLength: 10 }),
    nearest: maybe(anyPassage),
  }),
  fc.record({
    kind: fc.constant('notice' as const),
    title: text,
    lines: fc.array(text, { maxLength: 80 }),
  }),
  fc.record({
    kind: fc.constant('error' as const),
    code: fc.constantFrom('usage', 'fault'),
    message: text,
    suggestions: fc.array(text, { maxLength: 10 }),
  }),
);

const anyRequest = fc.record({
  command: fc.constantFrom('who', 'search'),
  arguments: fc.record({ query: text }),
  locale: fc.constantFrom('id', 'en'),
});

const anySituation = fc.record({
  isPrivate: fc.boolean(),
  mayShare: fc.boolean(),
  notes: fc.array(text, { maxLength: 2 }),
});

describe('any answer', () => {
  test("keeps all of Discord's limits, in both languages", () => {
    const contract = loadContract();
    fc.assert(
      fc.property(anyAnswer, anyRequest, anySituation, (answer, request, situation) => {
        const reply = { answer, elapsedMs: 1, edition: 'abcdefgh' };
        const { body: message } = present(reply, request, situation);
        expect(lintMessage({ ...message }, { isSent: false })).toEqual([]);
        expect(contract?.check('PATCH', '/webhooks/1/t/messages/@original', message) ?? []).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('any context', () => {
  const paragraph = fc.record({ text, number: fc.nat(), section: fc.nat() });
  const anyContext = fc.record({
    title: text,
    publisher: maybe(text),
    publishedAt: maybe(day),
    link: maybe(fc.webUrl()),
    heading: maybe(text),
    before: maybe(paragraph.map((one) => ({ ...one, dateline: null }))),
    paragraph: paragraph.map((one) => ({ ...one, dateline: null })),
    after: maybe(paragraph.map((one) => ({ ...one, dateline: null }))),
    start: fc.nat(100),
    end: fc.nat(6000),
  });

  test("keeps all of Discord's limits, with a list of passages or without", () => {
    const contract = loadContract();
    fc.assert(
      fc.property(
        anyContext,
        fc.array(anyPassage, { maxLength: 30 }),
        anyRequest,
        (context, passages, request) => {
          const state = { ...request, isPrivate: true, edition: 'a', kind: 'found' } as const;
          const shown = { passages, index: 0, state };
          const message = contextMessage(context, shown, request.locale);
          expect(lintMessage({ ...message }, { isSent: false })).toEqual([]);
          const path = '/webhooks/1/t/messages/@original';
          expect(contract?.check('PATCH', path, message) ?? []).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
