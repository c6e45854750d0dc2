/** The same store against a database server. */
import { PassThrough } from 'node:stream';
import { createClient } from '@libsql/client';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { explainStore } from '../../src/explain.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { MIGRATIONS } from '../../src/store/migrations/all.js';
import { StoreError } from '../../src/store/store-error.js';
import { startDatabaseServer, TOKEN } from './database-server.js';
import { firstValue, MODERATOR, openAt, SERVER, TODAY } from './fresh-store.js';

const act = {
  serverId: SERVER,
  userId: MODERATOR,
  act: 'hide',
  target: 'a',
  reason: '',
  at: TODAY,
};
const item = { articleId: 'a', paragraph: 3, reason: 'ralat', userId: MODERATOR, at: TODAY };

const connect = (url: string, options: Parameters<typeof openAt>[1] = {}) =>
  openAt('', { url, authToken: TOKEN, ...options });

test('everything is kept there as in a file, and is there after a restart', async () => {
  const { url } = await startDatabaseServer();
  const first = await connect(url);
  await first.settings.change(SERVER, { coolDownSeconds: 42, keepUnanswered: true }, act);
  await first.hidden.hide(SERVER, item, act);
  const asked = { question: 'kapan?', locale: 'id', why: 'refused', reason: null } as const;
  await first.unanswered.record(SERVER, { ...asked, day: '2024-07-28' });
  const vote = { command: 'who', kind: 'found', verdict: 'down', reason: 'wrong' } as const;
  await first.feedback.count({ ...vote, day: '2024-07-28' });
  const citations = [{ articleId: 'a', paragraph: 3, start: 7, text: 'kata' }];
  const answer = { messageId: '1', channelId: '2', serverId: SERVER, citations, at: TODAY };
  await first.corrections.record(answer);
  await first.close();

  const second = await connect(url);
  expect(second.settings.of(SERVER)).toMatchObject({ coolDownSeconds: 42, keepUnanswered: true });
  expect(second.hidden.of(SERVER)).toEqual([item]);
  expect(await second.unanswered.list(SERVER)).toMatchObject([{ question: 'kapan?', count: 1 }]);
  const client = createClient({ url, authToken: TOKEN });
  expect(await firstValue(client, 'select reason from feedback')).toBe('wrong');
  expect(await second.corrections.of(['a'])).toMatchObject([{ paragraph: 3, start: 7, end: 11 }]);
  expect((await second.audit.page(SERVER, 2, 1)).entries).toEqual([act]);
  expect(await second.hidden.restore(SERVER, item)).toBe(true);
  await second.forgetServer(SERVER);
  expect((await second.audit.page(SERVER, 1, 10)).total).toBe(0);
});

test('a change that fails half-way leaves nothing behind', async () => {
  const { url } = await startDatabaseServer();
  await (await connect(url)).close();
  const migrations = [
    ...MIGRATIONS,
    ['create table half (a text)', 'insert into nowhere values (1)'],
  ];
  await expect(connect(url, { migrations })).rejects.toThrow(StoreError);
  await connect(url, { migrations: [...MIGRATIONS, ['create table half (a text)']] });
});

test.each(['failing', 'silent'] as const)(
  'a server that is %s: known values stay, a write says so, then it heals by itself',
  async (how) => {
    const server = await startDatabaseServer();
    const store = await connect(server.url, { patienceMs: 300 });
    await store.hidden.hide(SERVER, item);
    server.behave(how);
    await expect(store.hidden.restore(SERVER, item)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'not-saved',
      part: 'hidden',
    });
    await store.refresh();
    expect(store.isHealthy()).toBe(false);
    expect(store.hidden.has(SERVER, 'a', 3)).toBe(true);
    server.behave('well');
    await store.refresh();
    expect(store.isHealthy()).toBe(true);
    expect(await store.hidden.restore(SERVER, item)).toBe(true);
  },
);

test('a wrong token or no server: the start says where, and no secret', async () => {
  const { url } = await startDatabaseServer();
  const lines = new PassThrough().setEncoding('utf8');
  const log: string[] = [];
  lines.on('data', (line: string) => log.push(line));
  for (const place of [url, 'http://127.0.0.1:1']) {
    const options = { authToken: 'kunci-salah', logger: pino(lines), patienceMs: 500 };
    const error = await connect(`${place}?authToken=kunci-salah`, options).catch((fault) => fault);
    expect(error).toMatchObject({ name: 'StoreError', code: 'unusable', where: place });
    expect(explainStore(error, MESSAGES.en)).toContain(place);
    expect(`${error.message}${log.join('')}`).not.toContain('kunci-salah');
  }
  expect(log).toHaveLength(2);
});
