/** The built program on Discord, as its operator starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PASAR, runKutip, writeCorpus } from '../cli/run-kutip.js';
import { readText } from './read-message.js';
import { startServer } from './running-bot.js';
import type { DiscordServer } from './server/discord-server.js';

const CORPUS_PATH = writeCorpus({ 'pasar.md': PASAR });

const environment = (server: DiscordServer) => ({
  CORPUS_PATH,
  KUTIP_LOCALE: 'en',
  DISCORD_TOKEN: server.token,
  DISCORD_API_URL: server.apiUrl,
});

async function startProgram(
  server: DiscordServer,
): Promise<{ child: ChildProcess; log: string[] }> {
  const child = spawn(process.execPath, [resolve('dist/main.js')], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...environment(server) },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  await expect.poll(() => log.join(''), { timeout: 10_000 }).toContain('logged in as');
  return { child, log };
}

test('registers, answers every command, and logs no question', async () => {
  const server = await startServer();
  const env = environment(server);
  const registered = await runKutip(['register'], { env });
  expect(registered).toMatchObject({ code: 0, stderr: '' });
  expect(server.commands().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['who', 'when', 'where', 'quote', 'search', 'ask', 'help']),
  );
  const { child, log } = await startProgram(server);
  const questions = [
    ['who', { query: 'Sari Utami' }],
    ['when', { query: 'pasar ikan' }],
    ['where', { query: 'pasar ikan' }],
    ['quote', { speaker: 'Sari Utami' }],
    ['search', { query: 'nelayan', page: 1 }],
    ['ask', { question: 'Siapa yang membuka pasar ikan?' }],
    ['ask', { question: 'Kapan kereta gantung bertabrakan?' }],
  ] as const;
  for (const [command, values] of questions) {
    const message = await server.slash(command, values, { locale: 'id' });
    expect(readText(message)).not.toBe('');
    expect(message.isEphemeral).toBe(false);
  }
  expect((await server.slash('help', {}, { locale: 'id' })).isEphemeral).toBe(true);
  expect((await server.slash('quote')).isEphemeral).toBe(true);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(log.join('')).not.toMatch(/kereta gantung|nelayan|test\.token|interaction-token/);
});

test('cites the articles of its corpus', async () => {
  const server = await startServer();
  await startProgram(server);
  const text = readText(await server.slash('search', { query: 'nelayan' }, { locale: 'id' }));
  expect(text).toContain('Pasar Ikan Baru Dibuka di Teluk Bakau');
  expect(text).toMatch(/Kabar Desa • <t:1678017600:D> • paragraf [12]/);
});

test.each([
  [4004, 'DISCORD_TOKEN'],
  [4014, 'intents'],
])('ends with an explanation when Discord closes with %i', async (code, words) => {
  const server = await startServer();
  const { child, log } = await startProgram(server);
  server.gateway.close(code);
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(log.join('')).toContain(words);
  expect(log.join('')).not.toMatch(/ {4}at /);
});

test('a wrong token is explained, by start and by register', async () => {
  const server = await startServer();
  const env = { ...environment(server), DISCORD_TOKEN: 'wrong.token' };
  for (const options of [{ program: 'main' as const }, {}]) {
    const args = options.program === undefined ? ['register'] : [];
    const { code, stderr } = await runKutip(args, { ...options, env });
    expect(code).toBe(1);
    expect(stderr).toContain('does not accept DISCORD_TOKEN');
    expect(stderr).not.toContain('wrong.token');
  }
});
