import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsPage, openSite, PROSE, type Site } from '../import/site.js';
import { PASAR, runKutip, writeCorpus } from './run-kutip.js';

const HERE = '127.0.0.1';
const FEED = `<rss version="2.0"><channel><title>x</title>
  <item><link>/jaring</link></item><item><link>/lain</link></item></channel></rss>`;

let site: Site;

beforeAll(async () => {
  site = await openSite({
    '/jaring': newsPage([PROSE], '<meta property="article:published_time" content="2023-08-14">'),
    '/feed': { headers: { 'content-type': 'application/rss+xml' }, body: FEED },
  });
});

afterAll(() => site.close());

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'kutip-')), 'korpus');
const kutip = (folder: string, ...args: string[]) =>
  runKutip(['import', '--corpus', folder, ...args]);

describe('kutip import', () => {
  test('a page is saved, found by a question, and unchanged the next time', async () => {
    const folder = newFolder();
    const url = site.url('/jaring', HERE).href;
    const first = await kutip(folder, '--allow-private', url);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /saved as 2023-08-14-jaring-baru-\w{12}\.md\n {2}Jaring Baru · 1 par/,
    );
    const asked = await runKutip(['ask', '--corpus', folder, '/search jaring']);
    expect(asked.stdout).toContain(PROSE);
    const again = await kutip(folder, '--allow-private', '--json', url);
    expect(JSON.parse(again.stdout)).toMatchObject({ source: url, status: 'unchanged', pages: 1 });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('what cannot be had is told, and the rest is saved', async () => {
    const folder = newFolder();
    const args = ['--allow-private', '--locale', 'id', '--feed', site.url('/feed', HERE).href];
    const { code, stdout } = await kutip(folder, ...args, 'tidak-ada.html', 'ftp://a.example/');
    expect(code).toBe(1);
    expect(stdout).toContain('tidak-ada.html\n  tidak diimpor: berkas atau folder itu tidak ada');
    expect(stdout).toContain('ftp://a.example/\n  tidak diimpor: bukan alamat web');
    expect(stdout).toContain('/lain\n  tidak diimpor: situs tidak memberikan halaman ini (404)');
    expect(stdout).toContain('1 artikel baru, 0 diperbarui, 0 tidak berubah, 3 tidak diimpor');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('this machine is not visited without leave', async () => {
    const before = site.requests.length;
    const { code, stdout } = await kutip(newFolder(), site.url('/jaring', HERE).href);
    expect(code).toBe(1);
    expect(stdout).toContain('--allow-private');
    expect(site.requests).toHaveLength(before);
  });

  test('files and folders, in any encoding a page names', async () => {
    const source = writeCorpus({
      'pasar.md': PASAR,
      'kosong.txt': '',
      'dua.jsonl':
        '{"text":"Rapat warga digelar."}\n{"text":""}\n{"text":"Rapat kedua ditunda."}\n{"id":1}',
    });
    const page = Buffer.from(
      newsPage([`\x93${PROSE}\x94`], '<meta charset="windows-1252">'),
      'latin1',
    );
    writeFileSync(join(source, 'jaring.html'), page);
    const folder = newFolder();
    const { code, stdout } = await kutip(folder, '--json', source);
    expect(code).toBe(1);
    const statuses = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ source: file, line, status, code }) => [
        file.slice(source.length + 1),
        line,
        status,
        code,
      ]);
    expect(statuses).toEqual([
      ['dua.jsonl', undefined, 'saved', undefined],
      ['dua.jsonl', 2, 'failed', 'no-text'],
      ['dua.jsonl', undefined, 'saved', undefined],
      ['dua.jsonl', 4, 'failed', 'record-invalid'],
      ['jaring.html', undefined, 'saved', undefined],
      ['kosong.txt', null, 'failed', 'empty'],
      ['pasar.md', undefined, 'saved', undefined],
    ]);
    const asked = await runKutip(['ask', '--corpus', folder, '/search jaring halus']);
    expect(asked.stdout).toContain(`“${PROSE}”`);
    const again = await kutip(folder, source);
    expect(again.stdout).toContain('0 articles new, 0 updated, 4 unchanged, 3 not imported');
    expect(again.stdout).toContain('dua.jsonl, line 4\n  not imported: not an article');
  });

  test.each([[[]], [['--dry-run']]])(
    'two articles of one id or address: the second is refused, the first stays %j',
    async (args) => {
      const source = writeCorpus({
        'desa.jsonl':
          '{"id":"1","title":"Satu","text":"Warga menanam bakau, Senin."}\n{"id":"1","title":"Dua","text":"Petani memanen tebu, Selasa."}',
        'pasar.md': '---\nurl: https://berita.example/a\n---\nPasar ikan dibuka, Rabu.',
        'sawah.md': '---\nurl: https://berita.example/a\n---\nSawah kering, Kamis.',
      });
      const folder = newFolder();
      const { code, stdout } = await kutip(folder, ...args, source);
      expect(code).toBe(1);
      expect(stdout).toContain('desa.jsonl, line 2\n  not imported: an article with this id or');
      expect(stdout).toContain('(Satu)');
      expect(stdout).toContain('sawah.md\n  not imported: ');
      expect(stdout).toContain('2 articles new, 0 updated, 0 unchanged, 2 not imported');
      expect(stdout).not.toContain('tebu');
    },
  );

  test('a dry run shows the file and writes none', async () => {
    const folder = newFolder();
    const source = join(writeCorpus({ 'pasar.md': PASAR }), 'pasar.md');
    const { code, stdout } = await kutip(folder, '--dry-run', source);
    expect(code).toBe(0);
    expect(stdout).toContain('would be saved as 2023-03-05-pasar-ikan-baru-dibuka-di-teluk-bakau-');
    expect(stdout).toContain('    title: Pasar Ikan Baru Dibuka di Teluk Bakau');
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  });

  test.each([
    ['nothing named', [], 'Nothing to import'],
    [
      'a limit that is none',
      ['--limit', 'semua', 'a.html'],
      '--limit must be a number from 1 to 1000.',
    ],
    ['a feed without its address', ['--feed', '--json'], '--feed needs a value.'],
  ])('bad usage: %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runKutip(['import', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('a corpus that is a file says what to do', async () => {
    const file = join(writeCorpus({ 'pasar.md': PASAR }), 'pasar.md');
    const { code, stderr } = await kutip(file, file);
    expect(code).toBe(1);
    expect(stderr).toContain('Articles cannot be written to');
    expect(stderr).not.toContain('    at ');
  });
});
