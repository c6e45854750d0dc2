import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { runChat } from '../../src/terminal/chat.js';
import { library } from '../library.js';

async function chat(lines: string, { isTTY = false, locale = 'en' as const } = {}) {
  const app = createApp({ library: await library(), logger: createLogger('silent') });
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  input.end(lines);
  await runChat({ app, locale, input, output, noColor: true });
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

  test.each(['exit', 'quit', '/exit', '  EXIT '])('%s ends it', async (word) => {
    expect(await chat(`${word}\n/nosuch\n`)).toBe('');
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
