import { describe, expect, test } from 'vitest';
import { PASAR, runKutip, writeCorpus } from './run-kutip.js';

const corpus = writeCorpus({ 'pasar.md': PASAR });
const ask = (args: readonly string[], input = '') =>
  runKutip(['ask', '--corpus', corpus, ...args], { input });

const KEYS = 'command,arguments,locale,kind,headline,items,passages,missing,suggestions,elapsedMs';

describe('one question', () => {
  test.each([
    ['found, in words not quoted for the shell', ['/search', 'pasar', 'ikan'], 0],
    ['nothing', ['/search xylophone'], 3],
    ['a notice', ['/help'], 0],
    ['a missing argument', ['/who'], 2],
    ['an empty question', [' '], 2],
    ['a question of 7,000 characters', [`${'a '.repeat(3500)}b`], 2],
  ])('%s ends with the promised code', async (_, args, code) => {
    const outcome = await ask(args);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout + outcome.stderr).not.toBe('');
  });

  test('is answered in text for a reader, without escape sequences in a pipe', async () => {
    const { code, stdout } = await ask(['/search pasar ikan']);
    expect(code).toBe(0);
    expect(stdout).toContain('Pasar Ikan Baru Dibuka di Teluk Bakau — Kabar Desa, 5 Mar 2023, ¶1');
    expect(stdout).toContain('Bupati Lingga Sari Utami membuka pasar ikan baru');
    expect(stdout).not.toContain('\u001b');
  });

  test('the nearest command is suggested in the language asked for', async () => {
    const { code, stdout } = await ask(['--locale', 'id', '/serach pasar']);
    expect(code).toBe(2);
    expect(stdout).toContain('Mungkin maksudnya: /cari');
  });
});

describe('--json', () => {
  test('prints one object with the promised keys and offsets that hold', async () => {
    const { code, stdout, stderr } = await ask(['--json', '--locale', 'id', '/cari kata:nelayan']);
    expect([code, stderr]).toEqual([0, '']);
    const record = JSON.parse(stdout);
    expect(Object.keys(record).join()).toBe(KEYS);
    expect(record).toMatchObject({
      command: 'search',
      arguments: { query: 'nelayan' },
      locale: 'id',
      kind: 'found',
    });
    for (const { paragraph, text, start, end } of record.passages) {
      const whole = PASAR.split('\n').filter((line) => line.includes(text));
      expect(whole).toHaveLength(1);
      expect(whole[0]?.slice(start, end)).toBe(text);
      expect(paragraph).toBeGreaterThanOrEqual(1);
    }
  });

  test('an error is an object too, and nothing else is on standard output', async () => {
    const { code, stdout } = await ask(['--json', '/nosuch']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'error', headline: null, passages: [] });
  });
});

describe('lines of standard input', () => {
  test('are answered in order, whatever they are, and end with 0', async () => {
    const lines = ['/search nelayan', '', 'xylophone?', '/nosuch', '/search pasar', '/help'];
    const { code, stdout } = await ask(['--json'], `${lines.join('\n')}\n`);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(records.map(({ command }) => command)).toEqual([
      'search',
      'ask',
      'nosuch',
      'search',
      'help',
    ]);
    expect(records.map(({ kind }) => kind)).toEqual([
      'found',
      'nothing',
      'error',
      'found',
      'notice',
    ]);
  });

  test('no lines, no output', async () => {
    expect(await ask(['--json'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
