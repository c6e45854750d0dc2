/** The articles looked after from Discord: by admins alone, each press checked again. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type App, openApp } from '../../src/app.js';
import { COMMANDS } from '../../src/commands/index.js';
import { startDiscord } from '../../src/discord/start.js';
import { createLogger } from '../../src/logger.js';
import { testApp } from './app.js';
import { controls, readText } from './read-message.js';
import { startServer } from './running-bot.js';
import type { HandedIn } from './server/cdn.js';

const ADMIN = '111111111111111111';
const NOBODY = '222222222222222222';

async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  writeFileSync(join(folder, 'satu.txt'), 'Pasar ikan dibuka kemarin oleh Bupati Sari Utami.\n');
  writeFileSync(join(folder, 'dua.txt'), 'Jembatan gantung selesai dibangun bulan lalu.\n');
  const logger = createLogger('silent');
  const app = await openApp(folder, logger);
  const server = await startServer();
  const { token, apiUrl } = server;
  const options = { token, apiUrl, logger, admins: [ADMIN], downloadTimeoutMs: 500 };
  const bot = await startDiscord(app, options);
  onTestFinished(() => bot.stop());
  const files = () => readdirSync(folder).filter((name) => !name.startsWith('.'));
  return { server, files };
}

const ARTICLE = { title: 'Panen Raya di *Lembah*', text: 'Petani memanen padi di Lembah Sari.' };

test('an article is looked at, added with a press, and taken back', async () => {
  const { server, files } = await setUp();
  const admin = { userId: ADMIN, locale: 'en-US' };
  const looked = await server.slash('corpus add', ARTICLE, admin);
  expect(readText(looked)).toContain('“Panen Raya di *Lembah*”');
  expect(looked.isEphemeral).toBe(true);
  expect(files()).toHaveLength(2);
  const added = await server.press(looked, controls(looked).Add ?? '', admin).shown;
  expect(readText(added)).toContain('Added as panen-raya-di-lembah-');
  expect(files()).toHaveLength(3);
  const status = await server.slash('corpus status', {}, admin);
  expect(readText(status)).toContain('3 articles, 3 paragraphs from 3 files');
  expect(readText(await server.slash('corpus undo', {}, admin))).toContain('Taken out again');
  expect(files()).toHaveLength(2);
});

test('an article whose text is there already is reported before it is added', async () => {
  const { server, files } = await setUp();
  const admin = { userId: ADMIN, locale: 'en-US' };
  const first = await server.slash('corpus add', ARTICLE, admin);
  await server.press(first, controls(first).Add ?? '', admin).shown;
  const again = { title: 'Panen Lagi', text: ARTICLE.text };
  const looked = await server.slash('corpus add', again, admin);
  expect(readText(looked)).toContain('There is nothing to add');
  expect(readText(looked)).toContain('Already there as “Panen Raya di *Lembah*”');
  expect(controls(looked)).toEqual({});
  const bytes = new TextEncoder().encode(
    [ARTICLE.text, 'Warga Lembah Sari membangun lumbung.']
      .map((text) => JSON.stringify({ text }))
      .join('\n'),
  );
  const half = await server.slash(
    'corpus add',
    { file: server.upload({ name: 'dua.jsonl', bytes }) },
    admin,
  );
  expect(readText(half)).toContain('Already there as “Panen Raya');
  const added = await server.press(half, controls(half).Add ?? '', admin).shown;
  expect(readText(added)).toContain('1 added');
  expect(files()).toHaveLength(4);
});

describe('a file handed in', () => {
  const admin = { userId: ADMIN, locale: 'en-US' };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const REPORT = bytes('---\ntitle: Panen Raya\n---\n\nPetani memanen padi di Lembah Sari.\n');

  test('is looked at and added, under a name of our own', async () => {
    const { server, files } = await setUp();
    const file = server.upload({ name: '..\\..\\berita lama.MD', bytes: REPORT });
    const looked = await server.slash('corpus add', { file }, admin);
    expect(readText(looked)).toContain('“Panen Raya”');
    expect(readText(looked)).toContain('Where: Lembah Sari');
    expect(files()).toHaveLength(2);
    const added = await server.press(looked, controls(looked).Add ?? '', admin).shown;
    expect(readText(added)).toContain('1 added');
    expect(files().filter((name) => /^panen-raya-[0-9a-f]{12}\.md$/.test(name))).toHaveLength(1);
  });

  test('is taken for what it is, whatever Discord calls it', async () => {
    const { server } = await setUp();
    const file = server.upload({ name: 'berita.md', bytes: REPORT, contentType: 'image/png' });
    expect(readText(await server.slash('corpus add', { file }, admin))).toContain('“Panen Raya”');
  });

  const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  const LARGE = new Uint8Array(8_000_001).fill(97);
  test.each<[string, HandedIn, string]>([
    ['of another kind', { name: 'a.exe', bytes: REPORT }, 'Only .txt, .md, .html and .jsonl'],
    [
      'of another kind than its name',
      { name: 'a.txt', bytes: PICTURE, contentType: 'text/plain' },
      'Nothing in this file can be used',
    ],
    ['that is empty', { name: 'a.txt', bytes: bytes('') }, 'Nothing in this file can be used'],
    ['too large', { name: 'a.txt', bytes: bytes(''), size: 8_000_001 }, 'too large'],
    ['larger than is said', { name: 'a.txt', bytes: LARGE, size: 10 }, 'too large'],
    ['whose address has expired', { name: 'a.md', bytes: REPORT, delivery: 'expired' }, 'fetched'],
    ['that breaks off', { name: 'a.md', bytes: REPORT, delivery: 'cut' }, 'could not be fetched'],
    ['that stalls', { name: 'a.md', bytes: REPORT, delivery: 'stalls' }, 'could not be fetched'],
    ['that never comes', { name: 'a.md', bytes: REPORT, delivery: 'silent' }, 'not be fetched'],
  ])('%s is refused with the reason, and the bot goes on', async (_which, file, reason) => {
    const { server, files } = await setUp();
    const refused = await server.slash('corpus add', { file: server.upload(file) }, admin);
    expect(readText(refused)).toContain(reason);
    expect(controls(refused)).toEqual({});
    expect(files()).toHaveLength(2);
    const again = server.upload({ name: 'a.md', bytes: REPORT });
    expect(readText(await server.slash('corpus add', { file: again }, admin))).toContain('Panen');
  });

  test('is not even fetched for one who is no admin', async () => {
    const { server } = await setUp();
    const file = server.upload({ name: 'a.md', bytes: REPORT, delivery: 'silent' });
    const refused = await server.slash('corpus add', { file }, { ...admin, userId: NOBODY });
    expect(readText(refused)).toContain('for those who run this bot');
  });
});

test('reload, problems and status answer; without options the form of add opens', async () => {
  const { server } = await setUp();
  const admin = { userId: ADMIN, locale: 'id' };
  expect(readText(await server.slash('corpus reload', {}, admin))).toContain('dibaca ulang');
  expect(readText(await server.slash('corpus problems', {}, admin))).toContain('Tidak ada masalah');
  const form = await server.send('corpus add', {}, admin).acknowledged;
  expect(form).toMatchObject({ custom_id: '1a:corpus add' });
});

test('an article typed into the form is looked at, and added with a press', async () => {
  const { server, files } = await setUp();
  const admin = { userId: ADMIN, locale: 'id' };
  const { custom_id = '' } = await server.send('corpus add', {}, admin).acknowledged;
  const fields = { ...ARTICLE, publisher: 'Kabar Desa', published: '2024-03-05', url: '' };
  const looked = await server.fillIn(custom_id, fields, admin).shown;
  expect(readText(looked)).toContain(
    '“Panen Raya di *Lembah*”, Kabar Desa, 5 Mar 2024, 1 paragraf',
  );
  const added = await server.press(looked, controls(looked).Tambahkan ?? '', admin).shown;
  expect(readText(added)).toContain('1 baru');
  expect(files()).toHaveLength(3);
  const empty = await server.fillIn(custom_id, { title: 'Tanpa isi', text: '' }, admin).shown;
  expect(readText(empty)).toContain('Mohon isi "berkas"');
});

test('while a reload takes its time it says how far it has come, and at last what came of it', async () => {
  const told = (title: string) => ({ kind: 'notice', title, lines: [] }) as const;
  const app: App = {
    ...testApp(),
    commands: COMMANDS,
    async run(_request, onProgress = () => {}) {
      onProgress(told('too early to be told'));
      await wait(100);
      onProgress(told('Reading the articles: 40%'));
      await wait(2400);
      onProgress(told('too soon after the one before'));
      await wait(100);
      return { answer: told('Done'), elapsedMs: 2200, edition: '' };
    },
  };
  const server = await startServer();
  const { token, apiUrl } = server;
  const logger = createLogger('silent');
  const bot = await startDiscord(app, { token, apiUrl, logger, admins: [ADMIN] });
  onTestFinished(() => bot.stop());
  const record = server.send('corpus reload', {}, { userId: ADMIN });
  expect(readText(await record.shown)).toBe('### Reading the articles: 40%');
  await expect.poll(() => record.message && readText(record.message)).toBe('### Done');
});

test.each(['reload', 'status', 'problems', 'add', 'remove', 'undo'])(
  'a server administrator may not use /corpus %s',
  async (name) => {
    const { server, files } = await setUp();
    const asked = { userId: NOBODY, locale: 'en-US', permissions: 8n };
    const values = name === 'remove' ? { article: 'satu' } : {};
    const refused = await server.slash(`corpus ${name}`, values, asked);
    expect(readText(refused)).toContain('for those who run this bot');
    expect(refused.isEphemeral).toBe(true);
    expect(files()).toHaveLength(2);
  },
);

test('the button adds nothing for one who is no admin', async () => {
  const { server, files } = await setUp();
  const looked = await server.slash('corpus add', ARTICLE, { userId: ADMIN, locale: 'en-US' });
  const other = { userId: NOBODY, locale: 'en-US', permissions: 8n };
  const refused = await server.press(looked, controls(looked).Add ?? '', other).shown;
  expect(readText(refused)).toContain('for those who run this bot');
  expect(files()).toHaveLength(2);
});
