/** What Discord does not tell a bot of: that it has another owner, that a server has removed it. */
import { expect, test } from 'vitest';
import { readText } from '../read-message.js';
import { startStoredBot } from '../store.js';

const LONG_AGO = new Date('2024-01-01T00:00:00Z');
const OFTEN = { upkeepEveryMs: 30 };

async function startHiding() {
  const bot = await startStoredBot(OFTEN);
  await bot.store.settings.change(bot.server.guildId, { mentions: false });
  return bot;
}

test('a server that removed the bot long ago is forgotten', async () => {
  const { server, store } = await startHiding();
  server.removeFromServer(server.guildId);
  await store.departures.note(new Set(), LONG_AGO);
  await expect.poll(() => store.settings.of(server.guildId).mentions).toBe(true);
});

test('a server that still has the bot is not forgotten, even the last of many', async () => {
  const { server, store } = await startHiding();
  for (let number = 1; number <= 450; number += 1) server.addServer(String(1000 + number));
  await store.departures.note(new Set(), LONG_AGO);
  const asked = () => server.requests.filter(({ path }) => path === '/users/@me/guilds').length;
  const before = asked();
  await expect.poll(asked).toBeGreaterThan(before + 9);
  expect(store.settings.of(server.guildId).mentions).toBe(false);
  expect(await store.departures.note(new Set(), new Date())).toEqual([]);
});

test('nothing is forgotten while Discord does not say which servers have it', async () => {
  const { server, store, log } = await startHiding();
  server.failNext({ on: 'servers', status: 403, times: 1000 });
  server.removeFromServer(server.guildId);
  await store.departures.note(new Set(), LONG_AGO);
  await expect
    .poll(() => log.filter(({ msg }) => msg === 'servers not known').length)
    .toBeGreaterThan(2);
  expect(store.settings.of(server.guildId).mentions).toBe(false);
});

test('whoever no longer owns the bot is no admin, and the new owner is one', async () => {
  const { server } = await startStoredBot(OFTEN);
  const status = async (userId: string) =>
    readText(await server.slash('corpus status', {}, { userId }));
  expect(await status(server.ownerId)).toContain('articles');
  const next = '777777777777777777';
  server.setOwner({ owner: { id: next }, team: null });
  await expect.poll(() => status(next)).toContain('articles');
  expect(await status(server.ownerId)).toContain('for those who run this bot');
  server.failNext({ on: 'application', status: 403, code: 50001, times: 1000 });
  expect(await status(next)).toContain('articles');
});
