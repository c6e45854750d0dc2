import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuestion } from '../../src/store/clean-question.js';
import { MAX_UNANSWERED, type UnansweredQuestion } from '../../src/store/unanswered.js';
import {
  firstValue,
  freshPath,
  freshStore,
  OTHER_SERVER,
  openAt,
  openBeside,
  SERVER,
} from './fresh-store.js';
import { hostileText } from './hostile-text.js';

const asked: UnansweredQuestion = {
  question: 'kapan jembatan dibuka?',
  locale: 'id',
  why: 'refused',
  reason: null,
  day: '2024-07-28',
};

test('nothing is kept unless the server has switched it on', async () => {
  const store = await freshStore();
  await store.unanswered.record(SERVER, asked);
  await store.settings.change(OTHER_SERVER, { keepUnanswered: true });
  await store.unanswered.record(SERVER, asked);
  expect(await store.unanswered.list(SERVER)).toEqual([]);
});

test('the same question is counted, with the day it was last asked', async () => {
  const store = await freshStore();
  await store.settings.change(SERVER, { keepUnanswered: true });
  for (const day of ['2024-07-28', '2024-07-30', '2024-07-29'])
    await store.unanswered.record(SERVER, { ...asked, day });
  await store.unanswered.record(SERVER, { ...asked, why: 'disliked', reason: 'wrong' });
  expect(await store.unanswered.list(SERVER)).toEqual([
    { ...asked, day: '2024-07-30', count: 3 },
    { ...asked, why: 'disliked', reason: 'wrong', count: 1 },
  ]);
});

test('switching it off deletes the list, for good', async () => {
  const store = await freshStore();
  await store.settings.change(SERVER, { keepUnanswered: true });
  await store.unanswered.record(SERVER, asked);
  await store.settings.change(SERVER, { keepUnanswered: false });
  await store.settings.change(SERVER, { keepUnanswered: true });
  expect(await store.unanswered.list(SERVER)).toEqual([]);
});

test('another process that has not heard of the switch keeps nothing either', async () => {
  const path = await freshPath();
  const [first, second] = [await openAt(path), await openAt(path)];
  await first.settings.change(SERVER, { keepUnanswered: true });
  await second.refresh();
  await first.settings.change(SERVER, { keepUnanswered: false });
  expect(second.settings.of(SERVER).keepUnanswered).toBe(true);
  await second.unanswered.record(SERVER, asked);
  expect(await second.unanswered.list(SERVER)).toEqual([]);
});

test('clearing empties only this server’s list', async () => {
  const store = await freshStore();
  for (const server of [SERVER, OTHER_SERVER]) {
    await store.settings.change(server, { keepUnanswered: true });
    await store.unanswered.record(server, asked);
  }
  await store.unanswered.clear(SERVER);
  expect(await store.unanswered.list(SERVER)).toEqual([]);
  expect(await store.unanswered.list(OTHER_SERVER)).toHaveLength(1);
});

test('the oldest go first when the list is full', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await store.settings.change(SERVER, { keepUnanswered: true });
  await openBeside(path).execute(`
    with recursive number(n) as (select 1 union all select n + 1 from number where n < ${MAX_UNANSWERED})
    insert into unanswered (server_id, question, locale, why, reason, day, count)
    select '${SERVER}', 'pertanyaan ' || n, 'id', 'refused', '', date('2020-01-01', n || ' days'), 1
    from number`);
  await store.unanswered.record(SERVER, asked);
  const list = await store.unanswered.list(SERVER);
  expect(list).toHaveLength(MAX_UNANSWERED);
  const questions = list.map(({ question }) => question);
  expect(questions).toContain(asked.question);
  expect(questions).not.toContain('pertanyaan 1');
  expect(questions).toContain('pertanyaan 2');
});

test('any question is kept cleaned, or not at all', async () => {
  const store = await freshStore();
  await store.settings.change(SERVER, { keepUnanswered: true });
  await fc.assert(
    fc.asyncProperty(hostileText(), async (question) => {
      await store.unanswered.clear(SERVER);
      await store.unanswered.record(SERVER, { ...asked, question });
      const kept = (await store.unanswered.list(SERVER)).map((row) => row.question);
      const cleaned = cleanQuestion(question);
      expect(kept).toEqual(cleaned === null ? [] : [cleaned]);
    }),
    { numRuns: 40 },
  );
});

test('the table has no place for who asked or at what minute', async () => {
  const path = await freshPath();
  await openAt(path);
  const columns = await firstValue(
    openBeside(path),
    `select group_concat(name) from pragma_table_info('unanswered')`,
  );
  expect(columns).toBe('id,server_id,question,locale,why,reason,day,count');
});
