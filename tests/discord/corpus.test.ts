/** The articles looked after from Discord: by admins alone, each press checked anew. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openApp } from '../../src/app.js';
import { startDiscord } from '../../src/discord/start.js';
import { createLogger } from '../../src/logger.js';
import { controls, readText } from './read-message.js';
import { startServer } from './running-bot.js';

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
  const bot = await startDiscord(app, { token, apiUrl, logger, admins: [ADMIN] });
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

test('reload, problems and status answer; without options the form of add opens', async () => {
  const { server } = await setUp();
  const admin = { userId: ADMIN, locale: 'id' };
  expect(readText(await server.slash('corpus reload', {}, admin))).toContain('dibaca ulang');
  expect(readText(await server.slash('corpus problems', {}, admin))).toContain('Tidak ada masalah');
  const form = await server.send('corpus add', {}, admin).acknowledged;
  expect(form).toMatchObject({ custom_id: '1a:corpus add' });
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
