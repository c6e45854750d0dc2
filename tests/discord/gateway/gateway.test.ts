import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { startDiscord } from '../../../src/discord/start.js';
import { testApp, testLogger } from '../app.js';
import { readText } from '../read-message.js';
import { startBot, startServer } from '../running-bot.js';

describe('a lost connection', () => {
  test.each([
    ['closed by Discord', 'close'],
    ['cut', 'cut'],
    ['asked to reconnect', 'ask'],
  ] as const)('%s is taken up again, and what was missed is answered', async (_name, how) => {
    const { server, bot, log } = await startBot();
    if (how === 'close') server.gateway.close(4000);
    if (how === 'cut') server.gateway.cut();
    if (how === 'ask') server.gateway.askToReconnect();
    const message = await server.slash('who', { query: 'Sari' });
    expect(readText(message)).toContain('Wali kota');
    await expect.poll(() => server.gateway.resumes).toBe(1);
    await expect.poll(bot.health).toBe('connected');
    expect(server.gateway.identifies).toBe(1);
    expect(log.map(({ msg }) => msg)).toContain('connected to Discord again');
  });

  test('a forgotten session is followed by a new login', async () => {
    const { server, bot } = await startBot();
    server.gateway.forgetSessions();
    server.gateway.cut();
    await expect.poll(() => server.gateway.identifies, { timeout: 10_000 }).toBe(2);
    await expect.poll(bot.health).toBe('connected');
    expect(readText(await server.slash('who', { query: 'Sari' }))).toContain('Wali kota');
  });
});

describe('Discord closes for good', () => {
  test.each([
    [4004, 'token', 'DISCORD_TOKEN'],
    [4014, 'intents', 'intents'],
    [4012, 'refused', '4012'],
  ])('%i while running ends it with an explanation', async (code, reason, words) => {
    const { server, bot } = await startBot();
    server.gateway.close(code);
    await expect(bot.closed).rejects.toMatchObject({
      name: 'DiscordFatalError',
      code: reason,
      message: expect.stringContaining(words),
    });
    expect(bot.health()).toBe('closed');
  });

  test.each([
    [4004, 'token'],
    [4014, 'intents'],
  ])('%i at login', async (code, reason) => {
    const server = await startServer();
    server.gateway.refuseIdentify(code);
    await expect(login(server.token, server.apiUrl)).rejects.toMatchObject({ code: reason });
  });

  test('a wrong token', async () => {
    const server = await startServer();
    await expect(login('wrong.token', server.apiUrl)).rejects.toMatchObject({
      code: 'token',
      message: expect.stringContaining('https://discord.com/developers/applications'),
    });
  });

  test('no server at the address', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as { port: number };
    probe.close();
    await expect(login('a.b.c', `http://127.0.0.1:${port}/api`)).rejects.toMatchObject({
      code: 'unreachable',
    });
  });

  test.each([
    ['fails', { status: 503 }],
    ['hangs', { silence: 'hang' }],
  ] as const)('the address of the gateway cannot be had: the request %s', async (_name, fault) => {
    const server = await startServer();
    server.failNext({ on: 'gateway', ...fault });
    await expect(login(server.token, server.apiUrl)).rejects.toMatchObject({ code: 'unreachable' });
  });

  test('a gateway that never greets', async () => {
    const server = await startServer();
    server.moveGateway(await startSilentGateway());
    await expect(login(server.token, server.apiUrl, 300)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('DISCORD_API_URL'),
    });
  });
});

describe('stopping', () => {
  test('lets the answer in progress finish and takes no new question', async () => {
    let finish = () => {};
    const isAsked = new Promise<void>((asked) => {
      finish = asked;
    });
    const app = testApp(async () => {
      finish();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { kind: 'notice', title: 'Selesai', lines: [] };
    });
    const { server, bot } = await startBot(app);
    const message = server.slash('who', { query: 'Sari' });
    await isAsked;
    await bot.stop();
    expect(readText(await message)).toContain('Selesai');
    await expect(bot.closed).resolves.toBeUndefined();
    server.send('who', { query: 'Sari' });
    expect(app.requests).toHaveLength(1);
  });
});

/**
 * Lets clients connect and says nothing to them until the test ends: discord.js forgets the connection
 * it was about to make, which must not end in an error that nobody listens for. Gives its port.
 */
async function startSilentGateway(): Promise<number> {
  const waiting: ((isAdmitted: boolean) => void)[] = [];
  const gateway = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    verifyClient: (_info, admit) => waiting.push(admit),
  });
  gateway.on('connection', (socket) => socket.close());
  await once(gateway, 'listening');
  onTestFinished(() => {
    for (const admit of waiting) admit(true);
    gateway.close();
  });
  return (gateway.address() as { port: number }).port;
}

function login(token: string, apiUrl: string, loginTimeoutMs = 5000) {
  const { logger } = testLogger();
  return startDiscord(testApp(), { token, apiUrl, logger, loginTimeoutMs });
}
