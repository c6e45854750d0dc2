import { Writable } from 'node:stream';
import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../src/answers/answer.js';
import { createApp, type Request } from '../src/app.js';
import type { Command } from '../src/commands/command.js';
import { defineCommand } from '../src/commands/define-command.js';
import { library } from './library.js';

const texts = (en: string, id: string) => ({ en, id });
const BASE = {
  description: texts('d', 'd'),
  permission: 'everyone',
  visibility: 'public',
} as const;

const echo = defineCommand({
  ...BASE,
  name: 'echo',
  localizedName: texts('echo', 'gema'),
  options: [
    {
      name: 'text',
      localizedName: texts('text', 'teks'),
      description: texts('d', 'd'),
      type: 'string',
      required: true,
      maxLength: 5,
    },
    {
      name: 'times',
      localizedName: texts('times', 'kali'),
      description: texts('d', 'd'),
      type: 'integer',
      required: false,
      minValue: 1,
    },
    {
      name: 'loud',
      localizedName: texts('loud', 'keras'),
      description: texts('d', 'd'),
      type: 'boolean',
      required: false,
    },
  ],
  run: ({ text, times, loud }) => ({
    kind: 'notice',
    title: text,
    lines: [String(times), String(loud)],
  }),
});
const count = defineCommand({
  ...BASE,
  name: 'count',
  localizedName: texts('count', 'hitung'),
  options: [],
  run: (_, context) => ({
    kind: 'notice',
    title: String(context.library.articles.length),
    lines: [],
  }),
});
const broken = defineCommand({
  ...BASE,
  name: 'broken',
  localizedName: texts('broken', 'rusak'),
  options: [
    {
      name: 'text',
      localizedName: texts('text', 'teks'),
      description: texts('d', 'd'),
      type: 'string',
      required: true,
    },
  ],
  run({ text }): Answer {
    throw new RangeError(`cannot read\n    at ${text}`);
  },
});

async function setUp(commands: readonly Command[] | null = [echo, count, broken]) {
  const log: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  const app = createApp({
    library: await library(),
    logger: pino(stream),
    ...(commands && { commands }),
  });
  const run = async (command: string, args: Request['arguments'], locale: 'id' | 'en' = 'en') =>
    (await app.run({ command, arguments: args, locale })).answer;
  return { app, run, log };
}

describe('arguments are checked before a command runs', () => {
  test('good ones openedHere trimmed and typed', async () => {
    const { run } = await setUp();
    expect(await run('echo', { text: ' pasar ', times: 2, loud: true })).toEqual({
      kind: 'notice',
      title: 'pasar',
      lines: ['2', 'true'],
    });
  });

  test('length counts characters, not UTF-16 units', async () => {
    const { run } = await setUp();
    expect(await run('echo', { text: '😀😀😀😀😀' })).toMatchObject({ kind: 'notice' });
  });

  test.each<[string, Request['arguments'], string, string[]]>([
    ['missing', {}, '/echo needs "text". Please fill it in.', []],
    ['only spaces', { text: '  ' }, '/echo needs "text". Please fill it in.', []],
    [
      'too long',
      { text: 'kepala' },
      '"text" is too long: 6 characters, at most 5 are read. Please shorten it.',
      [],
    ],
    ['not a text', { text: 5 }, '"text" must be text.', []],
    ['not a number', { text: 'a', times: 'dua' }, '"times" must be a whole number, such as 2.', []],
    ['not whole', { text: 'a', times: 1.5 }, '"times" must be a whole number, such as 2.', []],
    ['too small', { text: 'a', times: 0 }, '"times" must be 1 or more.', []],
    ['not true or false', { text: 'a', loud: 'very' }, '"loud" must be true or false.', []],
    ['unknown option', { text: 'a', tims: 2 }, '/echo has no option "tims".', ['times']],
    [
      'an option every object has',
      { text: 'a', toString: 'b' },
      '/echo has no option "toString".',
      ['text', 'times', 'loud'],
    ],
  ])('%s', async (_, args, message, suggestions) => {
    const { run } = await setUp();
    expect(await run('echo', args)).toEqual({ kind: 'error', code: 'usage', message, suggestions });
  });

  test('names are those of the asker’s language', async () => {
    const { run } = await setUp();
    expect(await run('echo', {}, 'id')).toMatchObject({
      message: '/gema memerlukan "teks". Mohon diisi.',
    });
  });
});

test.each([
  ['eco', 'en', ['/echo']],
  ['gma', 'id', ['/gema']],
  ['zzzzzz', 'en', []],
] as const)(
  'an unknown command %s is answered with near ones',
  async (name, locale, suggestions) => {
    const { run } = await setUp();
    expect(await run(name, {}, locale)).toMatchObject({
      kind: 'error',
      code: 'usage',
      suggestions,
    });
  },
);

test('a fault is told kindly and logged with its place, but never with the question', async () => {
  const { run, log } = await setUp();
  expect(await run('broken', { text: 'rahasia besar' })).toMatchObject({
    kind: 'error',
    code: 'fault',
  });
  expect(log).toHaveLength(1);
  expect(JSON.parse(log[0] ?? '')).toMatchObject({
    command: 'broken',
    fault: 'RangeError',
    at: expect.arrayContaining([expect.stringContaining('app.test.ts')]),
  });
  expect(log[0]).not.toContain('rahasia');
});

test('a new library answers from the next question on', async () => {
  const { app, run } = await setUp();
  expect(await run('count', {})).toMatchObject({ title: '2' });
  app.replace({ ...app.library, articles: app.library.articles.slice(1), facts: [] });
  expect(await run('count', {})).toMatchObject({ title: '1' });
});

test('property: whatever is asked of whatever command, an answer comes and nothing is thrown', async () => {
  const { app } = await setUp(null);
  const names = fc.constantFrom('query', 'question', 'speaker', 'about', 'page', '__proto__');
  const values = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean());
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constantFrom(...app.commands.map(({ name }) => name)), fc.string()),
      fc.dictionary(names, values),
      async (command, args) => {
        const { answer, elapsedMs } = await app.run({ command, arguments: args, locale: 'id' });
        expect(['found', 'nothing', 'notice', 'error']).toContain(answer.kind);
        expect(answer).not.toMatchObject({ code: 'fault' });
        expect(elapsedMs).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
