import { describe, expect, test } from 'vitest';
import { createCoolDown, createRateLimit } from '../../../src/discord/queueing/cool-down.js';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.js';
import { found } from '../answers.js';
import { testApp } from '../app.js';
import { controls, readText } from '../read-message.js';
import { startBot } from '../running-bot.js';
import type { DiscordServer } from '../server/discord-server.js';

const CHANNEL = '333333333333333333';
const listening = { mentions: true };

async function posts(server: DiscordServer, count: number) {
  await expect.poll(() => server.posts.length, { timeout: 5000 }).toBe(count);
  return server.posts;
}

describe('a message that mentions the bot', () => {
  test('is answered by a reply that pings nobody and has buttons', async () => {
    const { server, app } = await startBot(testApp(), listening);
    server.write(`<@${server.applicationId}> siapa Sari Utami?`, {
      id: '444444444444444444',
      channelId: CHANNEL,
    });
    const [reply] = await posts(server, 1);
    expect(reply).toMatchObject({ channelId: CHANNEL, replyTo: '444444444444444444' });
    expect(app.requests).toEqual([
      { command: 'ask', arguments: { question: 'siapa Sari Utami?' }, locale: 'id' },
    ]);
    expect(reply && Object.keys(controls(reply))).toEqual(['Konteks', '👍', '👎']);
  });

  test('is answered in its own language, and in direct messages without a mention', async () => {
    const { server, app } = await startBot(testApp(), listening);
    server.write('Who is the regent of Lingga?', { guild_id: undefined });
    const [reply] = await posts(server, 1);
    expect(reply && readText(reply)).toContain('paragraph 3');
    expect(app.requests[0]?.locale).toBe('en');
  });

  test('without a question is told how to ask', async () => {
    const { server, app } = await startBot(testApp(), listening);
    server.write(`<@!${server.applicationId}>`);
    const [reply] = await posts(server, 1);
    expect(reply && readText(reply)).toContain('@kutip');
    expect(app.requests).toEqual([]);
  });

  test.each([
    ['another bot', { author: { id: '555555555555555555', username: 'b', bot: true } }],
    ['a webhook', { webhook_id: '555555555555555555' }],
    ['Discord itself', { type: 7 }],
  ])('by %s is not answered', async (_who, fields) => {
    const { server, app } = await startBot(testApp(), listening);
    server.write(`<@${server.applicationId}> siapa Sari?`, fields);
    server.write(`<@${server.applicationId}> siapa Bagus?`);
    await posts(server, 1);
    expect(app.requests.map(({ arguments: { question } }) => question)).toEqual(['siapa Bagus?']);
  });

  test('is not answered unless it is named, nor twice in a moment', async () => {
    const { server, app } = await startBot(testApp(), listening);
    const author = { id: '666666666666666666', username: 'reader' };
    server.write('siapa Sari?');
    server.write('@everyone siapa Sari?', { mention_everyone: true });
    server.write(`<@${server.applicationId}> satu`, { author });
    server.write(`<@${server.applicationId}> dua`, { author });
    server.write(`<@${server.applicationId}> tiga`);
    await posts(server, 2);
    expect(app.requests.map(({ arguments: { question } }) => question).sort()).toEqual([
      'satu',
      'tiga',
    ]);
  });

  test('is left alone where the server wants no answers', async () => {
    const settings = { ...DEFAULT_SETTINGS, publicChannels: [CHANNEL] };
    const { server } = await startBot(testApp(), { ...listening, settingsFor: () => settings });
    server.write(`<@${server.applicationId}> siapa Sari?`);
    server.write(`<@${server.applicationId}> siapa Sari?`, { channelId: CHANNEL });
    expect((await posts(server, 1))[0]?.channelId).toBe(CHANNEL);
    server.write('siapa Sari?', { guild_id: undefined });
    await posts(server, 2);
  });

  test('is answered in a thread of a channel where the server wants answers', async () => {
    const settings = { ...DEFAULT_SETTINGS, publicChannels: [CHANNEL] };
    const { server } = await startBot(testApp(), { ...listening, settingsFor: () => settings });
    server.addThread('444444444444444444', CHANNEL);
    server.addThread('555555555555555555', '666666666666666666');
    for (const channelId of ['555555555555555555', '444444444444444444'])
      server.write(`<@${server.applicationId}> siapa Sari?`, { channelId });
    expect((await posts(server, 1))[0]?.channelId).toBe('444444444444444444');
  });

  test('in a channel where the bot may not write is answered only to the author', async () => {
    const { server, warnings } = await startBot(testApp(), listening);
    server.failNext({ on: 'post', status: 403, code: 50013 });
    server.write(`<@${server.applicationId}> siapa Sari?`, { channelId: CHANNEL });
    const [why, answer] = await posts(server, 2);
    expect(why && readText(why)).toContain('tidak boleh menulis');
    expect(answer && readText(answer)).toContain('Wali kota');
    expect(server.posts.map(({ channelId }) => channelId)).not.toContain(CHANNEL);
    expect(warnings()).toEqual([]);
  });

  test('is answered once though the first try seemed lost', async () => {
    const { server } = await startBot(testApp(), listening);
    server.failNext({ on: 'post', silence: 'reset', isApplied: true });
    server.write(`<@${server.applicationId}> siapa Sari?`);
    const tries = () => server.requests.filter(({ path }) => path.startsWith('/channels/')).length;
    await expect.poll(tries, { timeout: 5000 }).toBe(2);
    expect(server.posts).toHaveLength(1);
  });

  test('no event is asked for when mentions are off', async () => {
    const { server, app } = await startBot(testApp(found));
    server.write(`<@${server.applicationId}> siapa Sari?`);
    await server.slash('who', { query: 'Sari' });
    expect(server.posts).toEqual([]);
    expect(app.requests).toHaveLength(1);
  });
});

test('a pause is each member’s own, and over when its time is', () => {
  let time = 0;
  const left = createCoolDown(() => time);
  expect([left('a', 5), left('a', 5), left('b', 5)]).toEqual([0, 5, 0]);
  time = 3;
  expect(left('a', 5)).toBe(2);
  time = 5;
  expect(left('a', 5)).toBe(0);
  expect([left('c', 0), left('c', 0)]).toEqual([0, 0]);
});

test('a server may ask so often a minute, and again as the minute goes by', () => {
  let time = 0;
  const left = createRateLimit(() => time);
  expect([left('a', 2), left('a', 2), left('b', 2)]).toEqual([0, 0, 0]);
  expect(left('a', 2)).toBe(30_000);
  time = 30_000;
  expect([left('a', 2), left('a', 2)]).toEqual([0, 30_000]);
});
