/** How the built program tells of its health, and how it ends when it is told to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PASAR, runKutip, writeCorpus } from '../cli/run-kutip.js';
import { readText } from './read-message.js';
import { startServer } from './running-bot.js';
import type { DiscordServer } from './server/discord-server.js';

/** A folder and a port of its own, so that it needs nothing of this machine. */
async function environment(server: DiscordServer) {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    CORPUS_PATH: writeCorpus({ 'pasar.md': PASAR }),
    CORPUS_SNAPSHOT: 'false',
    DATABASE_URL: `file:${join(folder, 'kutip.db')}`,
    DISCORD_API_URL: server.apiUrl,
    DISCORD_TOKEN: server.token,
    HEALTH_PORT: String(await freePort()),
    KUTIP_LOCALE: 'en',
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

async function startProgram(server: DiscordServer) {
  const env = await environment(server);
  const child = spawn(process.execPath, [resolve('dist/main.js')], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  await expect.poll(() => log.join(''), { timeout: 18_000 }).toContain('logged in as');
  const get = (path: string) => fetch(`http://127.0.0.1:${env.HEALTH_PORT}${path}`);
  return { child, get, log: () => log.join(''), env };
}

async function ended(child: ChildProcess): Promise<unknown> {
  return child.exitCode ?? child.signalCode ?? (await once(child, 'exit'))[0];
}

test('tells of its health and its work, stops in good order, and answers what it was asked', async () => {
  const server = await startServer();
  const { child, get, log } = await startProgram(server);
  const health = await get('/healthz');
  expect(health.status).toBe(200);
  expect(await health.json()).toEqual({ status: 'ok', gateway: true, library: true, store: true });
  await server.slash('search', { query: 'nelayan' });
  const metrics = await (await get('/metrics')).text();
  expect(metrics).toContain('kutip_commands_total{command="search",outcome="found"} 1');
  expect(metrics).toMatch(/^kutip_acknowledgement_duration_seconds_count 1$/m);
  expect(metrics).toContain('kutip_articles 1');
  expect(metrics).not.toMatch(/nelayan|test\.token|interaction-token/);
  expect(metrics).not.toContain(server.guildId);

  // Held up on their way to Discord, so that they are still under way when the signal comes.
  server.failNext({ on: 'edit', status: 429, retryAfter: 0.5 });
  const asked = server.slash('who', { query: 'Sari Utami' });
  await expect.poll(async () => (await get('/metrics')).text()).toContain('command="who"');
  child.kill('SIGTERM');
  expect(readText(await asked)).toContain('Sari Utami');
  expect(await ended(child)).toBe(0);
  await expect(get('/healthz')).rejects.toThrow();
  expect(log()).toContain('stopping');
}, 40_000);

test('a second signal ends it at once', async () => {
  const server = await startServer();
  const { child, log } = await startProgram(server);
  server.failNext({ on: 'edit', silence: 'hang', times: 9 });
  server.send('who', { query: 'Sari Utami' });
  await expect
    .poll(() => server.requests.some(({ path }) => path.endsWith('@original')))
    .toBe(true);
  child.kill('SIGINT');
  await expect.poll(log).toContain('stopping');
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(143);
}, 40_000);

test('a port that is taken is explained', async () => {
  const server = await startServer();
  const env = await environment(server);
  const other = createServer().listen(Number(env.HEALTH_PORT), '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { code, stderr } = await runKutip([], { program: 'main', env });
  expect(code).toBe(1);
  expect(stderr).toContain('HEALTH_PORT');
  expect(stderr).not.toMatch(/ {4}at /);
}, 40_000);
