/** More than the bot can do, and the end of its day: everybody is told, and it recovers by itself. */
import { once } from 'node:events';
import { Events } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../src/discord/gateway/client.js';
import { found } from './answers.js';
import { testApp } from './app.js';
import { readText } from './read-message.js';
import { startBot, startServer } from './running-bot.js';

const BUSY = 'Too many questions';
const STOPPING = 'stopped or restarted';
const MEMBERS = 1500;

/** An app that answers when the gate is opened. */
function gatedApp() {
  let open = () => {};
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  const app = testApp(async () => {
    await isOpen;
    return found;
  });
  return { app, open };
}

test('a flood: as many as there is room for are answered in order, the rest are told to come back', async () => {
  const { app, open } = gatedApp();
  const { server, bot } = await startBot(app, { queue: { atOnce: 2, maxWaiting: 8 } });
  const flood = Array.from({ length: 30 }, (_, number) =>
    server.slash('who', { query: String(number) }),
  );
  await expect.poll(() => app.requests.length).toBe(2);
  await expect.poll(() => bot.load()).toEqual({ running: 2, waiting: 8 });
  open();
  const messages = await Promise.all(flood);
  const busy = messages.filter((message) => readText(message).includes(BUSY));
  expect(busy).toHaveLength(20);
  expect(busy.every(({ isEphemeral }) => isEphemeral)).toBe(true);
  expect(messages.filter((message) => readText(message).includes('Wali kota'))).toHaveLength(10);
  expect(app.requests).toHaveLength(10);
  expect(bot.load()).toEqual({ running: 0, waiting: 0 });
  expect(readText(await server.slash('who', { query: 'sesudahnya' }))).toContain('Wali kota');
});

test('whoever finds it full is told so in their own language, and nobody else', async () => {
  const { app, open } = gatedApp();
  const { server } = await startBot(app, { queue: { atOnce: 1, maxWaiting: 0 } });
  const first = server.slash('who', { query: 'Sari' });
  await expect.poll(() => app.requests.length).toBe(1);
  const message = await server.slash('who', { query: 'Sari' }, { locale: 'id' });
  expect(readText(message)).toContain('Terlalu banyak pertanyaan');
  expect(message.isEphemeral).toBe(true);
  open();
  expect(readText(await first)).toContain('Wali kota');
});

test('what cannot be acknowledged gives its place back', async () => {
  const { server, app, log } = await startBot(testApp(), { queue: { atOnce: 1, maxWaiting: 0 } });
  server.failNext({ on: 'ack', status: 404, code: 10062 });
  server.send('who', { query: 'Sari' });
  await expect.poll(() => log.some(({ msg }) => /not ours/.test(msg))).toBe(true);
  expect(readText(await server.slash('who', { query: 'Sari' }))).toContain('Wali kota');
  expect(app.requests).toHaveLength(1);
});

test('stopping: whoever asks meanwhile is told, and so is one whose answer never comes', async () => {
  const { app } = gatedApp();
  const { server, bot } = await startBot(app, { farewellMs: 300 });
  const hanging = server.slash('who', { query: 'Sari' });
  await expect.poll(() => app.requests.length).toBe(1);
  const stopped = bot.stop();
  const late = await server.slash('who', { query: 'Sari' });
  expect(readText(late)).toContain(STOPPING);
  expect(late.isEphemeral).toBe(true);
  const told = await hanging;
  expect(readText(told)).toContain(STOPPING);
  expect(told.isEphemeral).toBe(true);
  await stopped;
  await expect(bot.closed).resolves.toBeUndefined();
  expect(app.requests).toHaveLength(1);
});

test('how long acknowledgements take is told, once for each interaction', async () => {
  const times: number[] = [];
  const { server } = await startBot(testApp(), { onAcknowledged: (ms) => times.push(ms) });
  await server.slash('who', { query: 'Sari' });
  await server.type('who', { query: 'Sa' }, 'query');
  await expect.poll(() => times.length).toBe(2);
  expect(times.every((ms) => ms > 0 && ms < 3000)).toBe(true);
});

test('members who come once leave nothing behind', async () => {
  const server = await startServer();
  const client = createClient(server.apiUrl, false);
  onTestFinished(() => client.destroy());
  let heard = 0;
  client.on(Events.InteractionCreate, () => {
    heard += 1;
  });
  const isReady = once(client, Events.ClientReady);
  await client.login(server.token);
  await isReady;
  for (let member = 0; member < MEMBERS; member += 1) server.send('who', { query: 'Sari' });
  await expect.poll(() => heard, { timeout: 10_000 }).toBe(MEMBERS);
  expect(client.users.cache.size).toBeLessThanOrEqual(201);
  for (const { members } of client.guilds.cache.values())
    expect(members.cache.size).toBeLessThanOrEqual(201);
  expect(client.users.cache.has(server.applicationId)).toBe(true);
});
