/** The built program on Discord, as its operator starts it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runKutip } from '../cli/run-kutip.js';
import { settingsFor } from './program.js';
import { newPlace, start } from './program-place.js';
import { readText } from './read-message.js';

/** All that lies in the folder of the store. */
function storedText(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join();
}

test('registers, answers every command, and logs no question', async (context) => {
  const place = await newPlace(context);
  const { server } = place;
  const env = await settingsFor(place);
  const registered = await runKutip(['register'], { env });
  expect(registered).toMatchObject({ code: 0, stderr: '' });
  expect(server.commands().map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...['who', 'when', 'where', 'quote', 'search', 'ask', 'help'],
      ...['privacy', 'settings', 'moderate', 'unanswered', 'Remove this answer'],
    ]),
  );
  const program = await start(context, place);
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
  expect(await program.end('SIGTERM')).toBe(0);
  expect(program.log()).not.toMatch(/kereta gantung|nelayan|test\.token|interaction-token/);
  expect(storedText(place.folder)).toContain('corrections');
  expect(storedText(place.folder)).not.toMatch(
    /kereta gantung|nelayan|test\.token|interaction-token/,
  );
});

test('cites the articles of its corpus', async (context) => {
  const place = await newPlace(context);
  const { server } = place;
  await start(context, place);
  const text = readText(await server.slash('search', { query: 'nelayan' }, { locale: 'id' }));
  expect(text).toContain('Pasar Ikan Baru Dibuka di Teluk Bakau');
  expect(text).toMatch(/Kabar Desa • <t:1678017600:D> • paragraf [12]/);
});

test('reads articles by itself when their files change', async (context) => {
  const place = await newPlace(context);
  const { server } = place;
  await start(context, { ...place, env: { CORPUS_WATCH: 'true' } });
  const search = async () => readText(await server.slash('search', { query: 'mercusuar' }));
  expect(await search()).not.toContain('Mercusuar');
  writeFileSync(
    join(place.corpusPath, 'suar.txt'),
    'Mercusuar tua di Pulau Kelapa menyala lagi.\n',
  );
  await expect.poll(search, { timeout: 15_000, interval: 500 }).toContain('Mercusuar tua');
});

test.for([
  [4004, 'DISCORD_TOKEN'],
  [4014, 'intents'],
] as const)(
  'ends with an explanation when Discord closes with %i',
  async ([code, words], context) => {
    const place = await newPlace(context);
    const { server } = place;
    const program = await start(context, place);
    server.gateway.close(code);
    expect(await program.ended()).toBe(1);
    expect(program.log()).toContain(words);
    expect(program.log()).not.toMatch(/ {4}at /);
  },
);

test('a wrong token is explained, by start and by register', async (context) => {
  const place = await newPlace(context);
  const env = { ...(await settingsFor(place)), DISCORD_TOKEN: 'a.wrong.token' };
  for (const options of [{ program: 'main' as const }, {}]) {
    const args = options.program === undefined ? ['register'] : [];
    const { code, stderr } = await runKutip(args, { ...options, env });
    expect(code).toBe(1);
    expect(stderr).toContain('does not accept DISCORD_TOKEN');
    expect(stderr).not.toContain('wrong.token');
  }
});

test('a Discord that cannot be reached is explained', async (context) => {
  const place = await newPlace(context);
  const env = { ...(await settingsFor(place)), DISCORD_API_URL: 'http://127.0.0.1:9/api' };
  const { code, stderr } = await runKutip([], { program: 'main', env });
  expect(code).toBe(1);
  expect(stderr).toContain('DISCORD_API_URL');
  expect(stderr).not.toMatch(/ {4}at /);
});

test('what moderators settled holds after a restart', async (context) => {
  const place = await newPlace(context);
  const { server } = place;
  const moderator = { permissions: 1n << 13n };
  const first = await start(context, place);
  await server.slash('moderate hide', { article: 'pasar ikan' }, moderator);
  await first.end('SIGKILL');
  await start(context, place);
  const text = readText(await server.slash('search', { query: 'nelayan' }));
  expect(text).not.toContain('Pasar Ikan Baru');
});

test('a store that cannot be opened is explained: otherwise hidden articles would be shown', async (context) => {
  const place = await newPlace(context);
  const env = {
    ...(await settingsFor(place)),
    DATABASE_URL: `file:${place.corpusPath}/pasar.md/kutip.db`,
  };
  const { code, stderr } = await runKutip([], { program: 'main', env });
  expect(code).toBe(1);
  expect(stderr).toContain('DATABASE_URL');
  expect(stderr).not.toMatch(/ {4}at /);
});
