import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import type { LanguageCode } from '../../src/language/language.js';
import { createLogger } from '../../src/logger.js';
import { createAlbum } from '../../src/terminal/album.js';
import { runChat } from '../../src/terminal/chat.js';
import { library } from '../library.js';

async function chat(
  lines: string,
  { isTTY = false, locale = 'en' }: { isTTY?: boolean; locale?: LanguageCode } = {},
) {
  const logger = createLogger('silent');
  const app = createApp({ library: await library(), logger });
  const album = createAlbum({ logger, folder: null, isWatched: false });
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  input.end(lines);
  await runChat({ app, locale, input, output, noColor: true, album });
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
    ['/corpus', '/corpus needs one more word behind it.\nDid you mean: /corpus status'],
    [
      '/corpus foo',
      'There is no command /corpus foo. /help lists all commands.\nDid you mean: /corpus status',
    ],
    ['/search pasar page:9', 'There is no page 9.\npage 1 of 1 ('],
  ])('%s is answered', async (line, text) => {
    expect(await chat(`${line}\n`)).toContain(text);
  });
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
