/** Moderators at work: what they hide is gone at once, what they remove too, and the log says so. */
import { describe, expect, test } from 'vitest';
import { ARTICLES } from '../../library.js';
import { controls, readText } from '../read-message.js';
import { startBot } from '../running-bot.js';
import { libraryOf, MODERATOR, startStoredBot } from '../store.js';

const MARKET = 'Pasar Ikan Baru Dibuka di Teluk Bakau';
const MODERATOR_ID = '123456789012345678';

describe('what is hidden', () => {
  test('is in no answer from then on, nor in the buttons of earlier ones, until it is shown again', async () => {
    const { server } = await startStoredBot();
    const ask = async () => readText(await server.slash('search', { query: 'pasar ikan' }));
    const before = await server.slash('search', { query: 'pasar ikan' });
    expect(readText(before)).toContain('Sari Utami');

    const hidden = await server.slash('moderate hide', { article: 'pasar ikan baru' }, MODERATOR);
    expect(hidden.isEphemeral).toBe(true);
    expect(readText(hidden)).toContain(MARKET);
    expect(await ask()).not.toContain('Sari Utami');
    const context = server.press(before, controls(before).Context ?? '');
    expect(readText(await context.shown)).not.toContain('Sari Utami');
    expect(await server.type('who', { query: 'Sari' }, 'query')).toEqual([]);

    await server.slash('moderate restore', { article: 'pasar' }, MODERATOR);
    expect(await ask()).toContain('Sari Utami');
  });

  test('can be one paragraph, which is then not around the others either', async () => {
    const { server } = await startStoredBot();
    await server.slash('moderate hide', { article: 'pasar', paragraph: 2 }, MODERATOR);
    const article = readText(await server.slash('article', { title: 'pasar' }));
    expect(article).toContain('membuka pasar ikan baru');
    expect(article).not.toContain('milik para nelayan');
    const answer = await server.slash('search', { query: 'Kampung Baru kebanjiran' });
    const context = server.press(answer, controls(answer).Context ?? '');
    expect(readText(await context.shown)).not.toContain('milik para nelayan');
  });

  test('is hidden only in that server', async () => {
    const { server } = await startStoredBot();
    await server.slash('moderate hide', { article: 'pasar' }, MODERATOR);
    const direct = await server.slash('search', { query: 'pasar ikan' }, { place: 'dm' });
    expect(readText(direct)).toContain('Sari Utami');
  });

  test('is listed with who hid it and why; moderators can still name it', async () => {
    const { server } = await startStoredBot();
    const userId = '123456789012345678';
    const values = { article: 'pasar', reason: '**keliru** @everyone' };
    await server.slash('moderate hide', values, { ...MODERATOR, userId });
    const list = await server.slash('moderate hidden', {}, MODERATOR);
    expect(readText(list)).toContain(MARKET);
    expect(readText(list)).toContain('**keliru** @everyone');
    expect(readText(list)).toContain(`<@${userId}>`);
    expect(
      await server.type('moderate restore', { article: 'pasar' }, 'article', MODERATOR),
    ).toEqual([MARKET]);
  });

  test.each([
    [
      'a paragraph before the first',
      'moderate hide',
      { article: 'pasar', paragraph: 0 },
      'paragraph',
    ],
    [
      'a reason that is too long',
      'moderate hide',
      { article: 'pasar', reason: 'a'.repeat(301) },
      '300',
    ],
    ['nothing', 'moderate hide', {}, 'article'],
    ['an article that is not there', 'moderate hide', { article: 'zzz qqq' }, 'No article'],
    [
      'a paragraph that is not there',
      'moderate hide',
      { article: 'pasar', paragraph: 9 },
      '3 paragraphs',
    ],
    ['what was not hidden', 'moderate restore', { article: 'pasar' }, 'not hidden'],
  ])('%s is told', async (_what, command, values, word) => {
    const { server, store } = await startStoredBot();
    expect(readText(await server.slash(command, values, MODERATOR))).toContain(word);
    expect(store.hidden.of(server.guildId)).toEqual([]);
  });
});

test('what is gone from the articles can still be shown again', async () => {
  const { server, store, app } = await startStoredBot();
  await server.slash('moderate hide', { article: 'pasar', paragraph: 3 }, MODERATOR);
  await server.slash('moderate hide', { article: 'jembatan' }, MODERATOR);
  const shorter = ARTICLES.filter(({ id }) => id === 'pasar').map((article) => ({
    ...article,
    paragraphs: article.paragraphs.slice(0, 1),
  }));
  app.replace(libraryOf(shorter));
  const list = readText(await server.slash('moderate hidden', {}, MODERATOR));
  expect(list).toContain('“jembatan”');
  await server.slash('moderate restore', { article: 'pasar', paragraph: 3 }, MODERATOR);
  await server.slash('moderate restore', { article: 'jembatan' }, MODERATOR);
  expect(store.hidden.of(server.guildId)).toEqual([]);
});

describe('an answer is removed', () => {
  async function answered() {
    const bot = await startStoredBot();
    const record = bot.server.send('who', { query: 'Sari Utami' });
    const { id } = await record.shown;
    return { ...bot, record, id };
  }

  test('by a link to it, and the log says who did so', async () => {
    const { server, record, id } = await answered();
    const message = `https://discord.com/channels/${server.guildId}/${record.channelId}/${id}`;
    const userId = '123456789012345678';
    const removed = await server.slash('moderate remove', { message }, { ...MODERATOR, userId });
    expect(readText(removed)).toContain('removed');
    expect(server.messageOf(record, id)).toBe(null);
    const log = readText(await server.slash('moderate log', {}, MODERATOR));
    expect(log).toContain(`<@${userId}> removed an answer: <#${record.channelId}>`);
    expect(log).not.toContain('Sari Utami');
  });

  test('by the command in its menu', async () => {
    const { server, record, id } = await answered();
    const { channelId } = record;
    const own = { content: '', id, authorId: server.applicationId };
    await server.pointAt('Remove this answer', own, { ...MODERATOR, channelId });
    expect(server.messageOf(record, id)).toBe(null);
  });

  test('but not a member’s message, nor one that its reader alone sees', async () => {
    const { server } = await answered();
    const other = await server.pointAt('Remove this answer', { content: 'halo' }, MODERATOR);
    expect(readText(other)).toContain('not one of Kutip’s answers');
    const own = { content: '', authorId: server.applicationId, flags: 1 << 6 };
    const ephemeral = await server.pointAt('Remove this answer', own, MODERATOR);
    expect(readText(ephemeral)).toContain('Only its reader');
    expect(
      server.requests.some(
        ({ method, path }) => method === 'DELETE' && path.startsWith('/channels/'),
      ),
    ).toBe(false);
  });

  test.each([
    ['no link', () => 'halo', 'not a link'],
    [
      'another server by its link',
      ({ id }: { id: string }) => `https://discord.com/channels/999999999999999999/1/${id}`,
      'not in this server',
    ],
  ])('nor what is %s', async (_what, link, word) => {
    const { server, record, id } = await answered();
    const told = await server.slash('moderate remove', { message: link({ id }) }, MODERATOR);
    expect(readText(told)).toContain(word);
    expect(server.messageOf(record, id)).not.toBe(null);
  });

  test('nor in a channel of another server whose link says it is this one', async () => {
    const { server, record, id } = await answered();
    server.addForeignChannel(record.channelId);
    const message = `https://discord.com/channels/${server.guildId}/${record.channelId}/${id}`;
    const told = await server.slash('moderate remove', { message }, MODERATOR);
    expect(readText(told)).toContain('not in this server');
    expect(server.messageOf(record, id)).not.toBe(null);
  });

  test('nor what a member wrote, by a link; nor where the bot may not look', async () => {
    const { server } = await answered();
    const channel = `https://discord.com/channels/${server.guildId}/555555555555555555`;
    const written = `${channel}/${server.addWritten()}`;
    const told = await server.slash('moderate remove', { message: written }, MODERATOR);
    expect(readText(told)).toContain('not one of Kutip’s answers');
    server.lockChannel('555555555555555555');
    const locked = await server.slash('moderate remove', { message: written }, MODERATOR);
    expect(readText(locked)).toContain('may not see that channel');
  });
});

test('the log goes page by page, newest first', async () => {
  const { server, store } = await startStoredBot();
  for (let day = 1; day <= 12; day++)
    await store.audit.record({
      serverId: server.guildId,
      userId: '123456789012345678',
      act: 'hide',
      target: `artikel-${day}`,
      reason: '',
      at: new Date(Date.UTC(2024, 0, day)),
    });
  const first = await server.slash('moderate log', {}, MODERATOR);
  expect(readText(first)).toContain('artikel-12');
  expect(readText(first)).not.toContain('artikel-2\n');
  const second = await server.press(first, controls(first)['▶'] ?? '', MODERATOR).shown;
  expect(readText(second)).toContain('artikel-2');
  expect(second.id).toBe(first.id);
});

test('without a store moderators are told, and everyone else is answered', async () => {
  const { server } = await startBot();
  const told = await server.slash('moderate log', {}, MODERATOR);
  expect(readText(told)).toContain('without a store');
  expect(readText(await server.slash('privacy'))).toContain('nothing is kept');
  expect(readText(await server.slash('who', { query: 'Sari' }))).toContain('paragraph 3');
});

test('no entry is lost between two pages, however long each is', async () => {
  const { server, store } = await startStoredBot();
  const reason = '*_`~|'.repeat(60);
  const channels = Array.from({ length: 25 }, (_, at) => `2000000000000000${10 + at}`).join(' ');
  for (let number = 10; number < 40; number += 1) {
    const at = new Date(Date.UTC(2024, 0, number));
    const by = { serverId: server.guildId, userId: MODERATOR_ID, reason, at };
    const articleId = `${'artikel-yang-panjang-sekali-'.repeat(4)}${number}`;
    if (number % 2 === 0)
      await store.audit.record({ ...by, act: 'settings', target: `publicChannels: ${channels}` });
    else await store.audit.record({ ...by, act: 'hide', target: `${articleId} ¶7` });
    const item = { articleId, paragraph: 7, reason, userId: MODERATOR_ID, at };
    await store.hidden.hide(server.guildId, item);
  }
  for (const command of ['moderate log', 'moderate hidden']) {
    let shown = await server.slash(command, {}, MODERATOR);
    let entries = 0;
    for (;;) {
      entries += readText(shown).split(`<@${MODERATOR_ID}>`).length - 1;
      const next = controls(shown)['▶'];
      if (next === undefined) break;
      shown = await server.press(shown, next, MODERATOR).shown;
    }
    expect([command, entries]).toEqual([command, 30]);
  }
});

test.each([
  [
    'en-US',
    [
      'hid: “Pasar Ikan Baru Dibuka di Teluk Bakau”, paragraph 2 – keliru',
      'restored: “Jembatan Gantung Selesai”',
      'changed settings: Answer when mentioned: Off',
      'changed settings: Channels where answers are public; elsewhere only the asker sees them: <#222222222222222222>',
      'cleared the unanswered questions\n',
    ],
  ],
  [
    'id',
    [
      'menyembunyikan: “Pasar Ikan Baru Dibuka di Teluk Bakau”, paragraf 2 – keliru',
      'mengubah pengaturan: Menjawab bila disebut: Tidak',
      'mengosongkan daftar tak terjawab\n',
    ],
  ],
])('the log is in words, not in names of ours (%s)', async (locale, lines) => {
  const { server, store } = await startStoredBot();
  await store.settings.change(server.guildId, { keepUnanswered: true });
  const hide = { article: 'pasar', paragraph: 2, reason: 'keliru' };
  await server.slash('moderate hide', hide, MODERATOR);
  await server.slash('moderate hide', { article: 'jembatan' }, MODERATOR);
  await server.slash('moderate restore', { article: 'jembatan' }, MODERATOR);
  const panel = await server.slash('settings', {}, MODERATOR);
  await server.press(panel, 'p:settings:mentions:', MODERATOR, ['off']).shown;
  await server.press(panel, 'p:settings:publicChannels:', MODERATOR, ['222222222222222222']).shown;
  await server.press(panel, 'p:unanswered:clearYes:', MODERATOR).shown;
  const log = readText(await server.slash('moderate log', {}, { ...MODERATOR, locale }));
  for (const line of lines) expect(log).toContain(line);
  expect(log).not.toMatch(/mentions: off|publicChannels|pasar ¶/);
});
