import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp, openApp, type RunningApp } from '../../src/app.js';
import type { LanguageCode } from '../../src/language/language.js';
import { createLogger } from '../../src/logger.js';
import { runChat } from '../../src/terminal/chat.js';
import { createPictureFiles } from '../../src/terminal/picture-files.js';
import { library } from '../library.js';

interface Settings {
  readonly isTTY?: boolean;
  readonly locale?: LanguageCode;
  readonly app?: RunningApp;
}

const logger = createLogger('silent');

async function chat(lines: string, { isTTY = false, locale = 'en', ...given }: Settings = {}) {
  const app = given.app ?? createApp({ library: await library(), logger });
  const pictureFiles = createPictureFiles({ logger, folder: null, isWatched: false });
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  input.end(lines);
  await runChat({ app, locale, input, output, noColor: true, pictureFiles });
  return String(output.read() ?? '');
}

describe('piped input', () => {
  test('is answered line by line, in order, with nothing around it', async () => {
    expect(await chat('/nosuch\n\n/search page:2\n')).toBe(
      'There is no command /nosuch. /help lists all commands.\n\n' +
        '/search needs "query". Please fill it in.\n\n',
    );
  });

  test('no input, no output', async () => {
    expect(await chat('')).toBe('');
  });

  test.each(['exit', 'quit', 'keluar', '/exit', '  EXIT '])(
    '%s ends it in both languages',
    async (word) => {
      expect(await chat(`${word}\n/nosuch\n`)).toBe('');
      expect(await chat(`${word}\n/nosuch\n`, { locale: 'id' })).toBe('');
    },
  );

  test.each(['help', 'Bantuan', '?', '/help'])('%s lists the commands', async (word) => {
    expect(await chat(`${word}\n`)).toContain('/search – ');
  });

  test.each([
    ['/who --help', 'query: A name, an office or a deed'],
    ['/quote speaker:Sari foo:bar', '/quote has no option "foo".\nDid you mean: speaker, about'],
    ['/quote speaker:Sari speaker:Utami', '/quote takes "speaker" only once.\nDid you mean: about'],
    ['/search query:Sari query:Utami', '/search takes "query" only once.\n\n'],
    ['/articles publisher:Kabar', '/articles has no option "publisher".\nDid you mean: outlet'],
    ['/privacy', '/privacy works only in Discord'],
    ['/pengaturan', '/settings works only in Discord'],
    ['/moderate hide pasar', '/moderate hide works only in Discord'],
    ['/moderasi', '/moderasi works only in Discord'],
    ['/moderate --help', '/moderate\n/moderate hide – '],
    ['/settings --help', '/settings\nChannels, language'],
    ['/help corpus', '/corpus\n/corpus status – '],
    ['/help moderate log', '/moderate log page'],
    ['/corpus', '/corpus needs one more word after it.\nDid you mean: /corpus status'],
    [
      '/corpus foo',
      'There is no command /corpus foo. /help lists all commands.\nDid you mean: /corpus status',
    ],
    ['/search pasar page:9', 'There is no page 9.\npage 1 of 1 ('],
  ])('%s is answered', async (line, text) => {
    expect(await chat(`${line}\n`)).toContain(text);
  });
});

test('an article is looked at, and then added with the line that is shown', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-chat-'));
  await writeFile(
    join(folder, 'pasar.txt'),
    'Pasar Lama Ditutup\n\nPasar itu tutup pada Juni 2022.\n',
  );
  const app = await openApp(folder, logger);
  onTestFinished(() => app.close());
  const shown = await chat('/korpus tambah judul:Uji teks:Sari Utami membuka pasar ikan.\n', {
    app,
    locale: 'id',
  });
  const [line = ''] = /\/korpus tambah kode:[0-9a-f]{12}/.exec(shown) ?? [];
  expect(shown).toContain(`Belum ada yang ditambahkan.\n“Uji”`);
  expect(await chat(`${line}\n/siapa Sari Utami\n`, { app, locale: 'id' })).toContain(
    'Sari Utami membuka pasar ikan.',
  );
});

describe('at a terminal', () => {
  test('a greeting says how much was read and what can be asked', async () => {
    const text = await chat('exit\n', { isTTY: true });
    expect(text).toContain('Kutip has read 2 articles (5 paragraphs).');
    expect(text).toContain('/search Pasar Ikan Baru');
    expect(text).toContain('> ');
    expect(text).toMatch(/Goodbye\.\n$/);
  });

  test('the end of input ends it', async () => {
    const text = await chat('/nosuch\n', { isTTY: true });
    expect(text).toContain('There is no command /nosuch.');
    expect(text).toMatch(/Goodbye\.\n$/);
  });
});
