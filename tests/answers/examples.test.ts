import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { examplesAbout, examplesOf } from '../../src/answers/examples.js';
import { createApp } from '../../src/app.js';
import { COMMANDS } from '../../src/commands/index.js';
import { createLocalEngine } from '../../src/library/local-engine.js';
import { createLogger } from '../../src/logger.js';
import { library } from '../library.js';
import { askApp } from './ask-app.js';
import { libraryOf, type Story } from './stories.js';

const logger = createLogger('silent');

async function type(line: string, locale: 'id' | 'en'): Promise<Answer> {
  return askApp(createApp({ library: await library(), logger }), line, locale);
}

test.each(['id', 'en'] as const)(
  'every example of /help is answered when it is typed in %s',
  async (locale) => {
    const help = await type('/help', locale);
    const lines = help.kind === 'notice' ? help.lines : [];
    const examples = lines.slice(1, lines.indexOf(''));
    expect(examples).toContain(locale === 'id' ? '/siapa Sari Utami' : '/who Sari Utami');
    for (const example of examples) expect((await type(example, locale)).kind).toBe('found');
  },
);

test.each(['id', 'en'] as const)(
  'a refusal offers in %s what is answered about the nearest article',
  async (locale) => {
    const refused = await type('/who pembangun jembatan gantung', locale);
    const instead = refused.kind === 'nothing' ? (refused.instead ?? []) : [];
    expect(instead.length).toBeGreaterThan(0);
    for (const line of instead) {
      const answer = await type(line, locale);
      const passages = answer.kind === 'found' ? answer.passages : [];
      expect(passages.map(({ articleId }) => articleId)).toContain('jembatan');
    }
  },
);

test('whom the nearest paragraph names is offered before others of its article', () => {
  const all = libraryOf([
    {
      id: 'port',
      text: [
        'Bupati Lembah Sari Ratna Dewi tiba. "Kami siap," kata Ratna. Ratna Dewi lalu pulang.',
        'Nakhoda Bagas Pramudya menunggu di dermaga.',
      ].join('\n'),
    },
  ]);
  const about = (paragraph: number) =>
    examplesAbout(all, { articleId: 'port', paragraph }).find(({ command }) => command === 'who');
  expect(about(1)?.value).toBe('Ratna Dewi');
  expect(about(2)?.value).toBe('Bagas Pramudya');
});

test('a date or a place is offered only where the article says it at its beginning', () => {
  const market = {
    id: 'pasar',
    title: 'Pasar Malam Ditutup',
    text: [
      'Pasar malam ditutup oleh camat.',
      'Pedagang menerima ganti rugi dari pemerintah.',
      'Mereka dulu berjualan di Kota Bengkulu sejak Senin (4/3/2024).',
      'Pasar malam itu ditutup karena bising.',
    ].join('\n'),
  };
  const bridge = {
    id: 'jembatan',
    title: 'Jembatan Bambu Diresmikan',
    text: 'Jembatan bambu diresmikan di Desa Karang Asem pada Selasa (5/3/2024).\nWarga gembira.',
  };
  const offered = (stories: readonly Story[]) =>
    examplesOf(libraryOf(stories), 'id')
      .filter(({ command }) => command === 'when' || command === 'where')
      .map(({ command, value }) => `${command} ${value}`);
  expect(offered([market])).toEqual([]);
  expect(offered([market, bridge])).toEqual([
    'when Jembatan Bambu Diresmikan',
    'where Jembatan Bambu Diresmikan',
  ]);
});

test('examples are from articles in the language of the reader where there are any', () => {
  const stories = [
    {
      title: 'Ferry Resumes',
      language: 'en',
      text: 'The ferry resumed on May 6, 2024.\nPeople rejoiced.',
    },
    {
      title: 'Feri Berlayar Lagi',
      language: 'id',
      text: 'Feri berlayar lagi pada 7 Mei 2024.\nWarga gembira.',
    },
  ] as const;
  const titles = (language: 'id' | 'en') =>
    examplesOf(libraryOf(stories), language).map(({ value }) => value);
  expect(titles('id')).toEqual(['Feri Berlayar Lagi', 'Feri Berlayar Lagi']);
  expect(titles('en')).toEqual(['Ferry Resumes', 'Ferry Resumes']);
});

test('nothing hidden is offered, neither as an example nor instead', async () => {
  const all = await library();
  const exclude = new Set(['pasar']);
  expect(JSON.stringify(examplesOf(all, 'id', exclude))).not.toMatch(/Pasar|Sari/);
  expect(examplesAbout(all, { articleId: 'pasar', paragraph: 1 }, exclude)).toEqual([]);
  const engine = createLocalEngine({ library: all, commands: COMMANDS, logger });
  const hidden = [{ articleId: 'pasar', paragraph: null }];
  const request = { command: 'who', arguments: { query: 'Siapa Gubernur Mars?' }, hidden };
  const { answer } = await engine.run({ ...request, locale: 'id' });
  expect(JSON.stringify(answer)).not.toMatch(/Pasar Ikan|Sari Utami/);
});

test('a misspelt name in the subject of a timeline is put right', async () => {
  expect(await type('/timeline Wirawam', 'id')).toMatchObject({
    kind: 'nothing',
    suggestions: ['Bagus Wirawan'],
  });
});
