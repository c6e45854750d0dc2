import { describe, expect, test } from 'vitest';
import type { Command, Localized } from '../../src/commands/command.js';
import { COMMANDS, SERVER_COMMANDS } from '../../src/commands/index.js';
import { library } from '../library.js';

/** A subcommand has two words. */
const NAME = /^[-_\p{Ll}\p{N}]{1,32}(?: [-_\p{Ll}\p{N}]{1,32})?$/u;

function texts(command: Command): Localized[] {
  return [command.description, ...command.options.map((option) => option.description)];
}

test('the commands and options other programs rely on', () => {
  const usage = COMMANDS.map(({ name, options }) =>
    [name, ...options.map((o) => o.name)].join(' '),
  );
  expect(usage).toEqual([
    'who query',
    'when query',
    'where query',
    'quote speaker about card page',
    'ask question',
    'search query page',
    'article title page',
    'articles outlet tag from to page',
    'people name page',
    'timeline about from to page',
    'verify text',
    'help command',
    'corpus status',
    'corpus reload force',
    'corpus problems',
    'corpus add file title text publisher published url code',
    'corpus remove article',
    'corpus undo',
  ]);
});

test('no two commands share a name in any language', () => {
  const names = COMMANDS.flatMap(({ localizedName }) => Object.values(localizedName));
  expect(new Set(names).size).toBe(names.length);
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('/%s', (_, command) => {
  test('has names and descriptions every chat platform takes', () => {
    const things = [command, ...command.options];
    const names = things.flatMap((thing) => [thing.name, ...Object.values(thing.localizedName)]);
    expect(names.filter((name) => !NAME.test(name))).toEqual([]);
    for (const text of texts(command).flatMap((localized) => Object.values(localized))) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  test('needs its required options first, and names each once in every language', () => {
    const required = command.options.map((option) => option.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    for (const locale of ['id', 'en'] as const) {
      const names = command.options.map((option) => option.localizedName[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

test.each([
  ['id', '"pembicara", "tentang"'],
  ['en', '"speaker", "about"'],
] as const)(
  '/quote without speaker and subject says in %s what it needs',
  async (locale, names) => {
    const quote = COMMANDS.find(({ name }) => name === 'quote');
    const answer = await quote?.run?.(
      {},
      { library: await library(), locale, exclude: new Set<string>() },
    );
    expect(answer).toMatchObject({ kind: 'error', code: 'usage' });
    expect(answer).toHaveProperty('message', expect.stringContaining(names));
  },
);

test.each([
  ['who', 'en', '/who query', /^query: A name.* \(required\)$/],
  ['/Kutip', 'id', '/kutip pembicara tentang kartu halaman', /^halaman: Halaman daftar$/],
] as const)('/help %s tells about that command in %s', async (command, locale, title, line) => {
  const help = COMMANDS.find(({ name }) => name === 'help');
  const answer = await help?.run?.(
    { command },
    { library: await library(), locale, exclude: new Set<string>() },
  );
  expect(answer).toMatchObject({ kind: 'notice', title });
  expect(answer).toHaveProperty('lines', expect.arrayContaining([expect.stringMatching(line)]));
});

test('/help about a command that is not there suggests a near one', async () => {
  const help = COMMANDS.find(({ name }) => name === 'help');
  const context = { library: await library(), locale: 'en', exclude: new Set<string>() } as const;
  expect(await help?.run?.({ command: 'serach' }, context)).toMatchObject({
    kind: 'error',
    suggestions: ['/search'],
  });
});

test.each([
  [
    'en',
    '/search – List the passages',
    '/privacy – ',
    '/settings, /moderate, /unanswered',
    '/corpus',
    'In plain words, with /ask:',
    'What does … stand for?',
  ],
  [
    'id',
    '/cari – Daftar bagian',
    '/privasi – ',
    '/pengaturan, /moderasi, /tak-terjawab',
    '/korpus',
    'Dengan kalimat biasa, lewat /tanya:',
    'Apa kepanjangan …?',
  ],
] as const)('/help lists every command, in %s', async (locale, line, ...others) => {
  const help = COMMANDS.find(({ name }) => name === 'help');
  const answer = await help?.run?.(
    {},
    { library: await library(), locale, exclude: new Set<string>() },
  );
  if (answer?.kind !== 'notice') throw new Error('help gave no notice');
  expect(answer.lines).toContainEqual(expect.stringContaining(line));
  for (const other of others) expect(answer.lines).toContainEqual(expect.stringContaining(other));
  for (const { localizedName, permission } of [...COMMANDS, ...SERVER_COMMANDS]) {
    if (permission !== 'everyone') continue;
    expect(answer.lines).toContainEqual(expect.stringContaining(`/${localizedName[locale]} `));
  }
});
