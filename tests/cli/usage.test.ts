import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PASAR, runKutip, writeCorpus } from './run-kutip.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('bad usage ends with 2, says why on standard error and shows the way', () => {
  test.each([
    ['no subcommand', [], 'Usage: kutip <command>'],
    [
      'an unknown one',
      ['chekc'],
      'There is no command "chekc". Did you mean: check\nSee kutip --help.',
    ],
    [
      'an unknown option',
      ['ask', '--jsn', 'a'],
      'There is no option "--jsn". Did you mean: --json',
    ],
    ['an option of another subcommand', ['register', '--json'], 'There is no option "--json".'],
    ['a missing value', ['ask', '--corpus', '--json'], '--corpus needs a value.'],
    ['a value too many', ['ask', '--json=yes', 'a'], '--json takes no value.'],
    ['an argument too many', ['check', 'all'], '"all" is one argument too many.'],
    ['an unknown language', ['ask', '--locale', 'fr', 'a'], '--locale must be id or en, not "fr".'],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await runKutip(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

test.each([
  ['--help'],
  ['ask', '--help'],
  ['inspect', '--help'],
  ['check', '-h'],
  ['import', '--help'],
  ['register', '--help'],
  ['start', '--help'],
])('help: %s %s', async (...args) => {
  const { code, stdout, stderr } = await runKutip(args, { env: { LOG_LEVEL: 'broken' } });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: kutip /);
});

test.each(['cli', 'main'] as const)('--version of %s', async (program) => {
  const { code, stdout } = await runKutip(['--version'], { program });
  expect([code, stdout]).toEqual([0, `${manifest.version}\n`]);
});

describe('settings', () => {
  test('a faulty one is named, and its value is not shown', async () => {
    const env = { DISCORD_TOKEN: 'Bot rahasia', LOG_LEVEL: 'loud' };
    for (const program of ['cli', 'main'] as const) {
      const args = program === 'cli' ? ['start'] : [];
      const { code, stdout, stderr } = await runKutip(args, { env, program });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/DISCORD_TOKEN must .*\n {2}LOG_LEVEL must /);
      expect(stderr).not.toContain('rahasia');
    }
  });

  test('register without a token says how to get one', async () => {
    const { code, stderr } = await runKutip(['register']);
    expect(code).toBe(1);
    expect(stderr).toContain('DISCORD_TOKEN is not set.');
  });
});

describe('a corpus that cannot be used', () => {
  test.each([
    ['ask', 'missing', '/nowhere/at/all', 'There is no corpus at /nowhere/at/all.'],
    ['start', 'missing', '/nowhere/at/all', 'There is no corpus at /nowhere/at/all.'],
    ['inspect', 'empty', writeCorpus({}), 'There are no articles yet in '],
    ['check', 'unusable', writeCorpus({ 'foto.txt': 'a\0b' }), 'None of the files in '],
  ])('%s says that it is %s, with the path and what to do', async (name, _, path, message) => {
    const { code, stdout, stderr } = await runKutip([name, '--corpus', path]);
    expect(code).toBe(1);
    if (name !== 'check') expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain(path);
    expect(stderr).toContain('To add an article');
    expect(stderr).not.toContain('    at ');
  });
});

describe('check', () => {
  test('ends with 0 when every file was used', async () => {
    const folder = writeCorpus({ 'pasar.md': PASAR });
    const { code, stdout } = await runKutip(['check', '--corpus', folder]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/pasar\.md +1 +3/);
    expect(stdout).toContain('1 file, 1 article, 3 paragraphs, every file used');
  });

  test('ends with 1 when one could not be used, and says which and why', async () => {
    const folder = writeCorpus({ 'pasar.md': PASAR, 'foto.txt': 'a\0b' });
    const { code, stdout } = await runKutip(['check', '--json', '--corpus', folder]);
    expect(code).toBe(1);
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(files).toMatchObject([
      {
        file: 'foto.txt',
        articles: 0,
        problems: [{ severity: 'error', reason: 'not a text file' }],
      },
      { file: 'pasar.md', articles: 1, paragraphs: 3 },
    ]);
  });
});

test('check ends with 1 when a line was lost of a file that was used', async () => {
  const folder = writeCorpus({ 'desa.jsonl': '{"text":"Warga menanam bakau."}\n{"text":\n' });
  const { code, stdout } = await runKutip(['check', '--corpus', folder]);
  expect(code).toBe(1);
  expect(stdout).toContain('1 file, 1 article, 1 paragraph, 1 line could not be used');
});

describe('inspect', () => {
  const folder = writeCorpus({
    'pasar.md': PASAR,
    'lain.txt': 'Rapat warga digelar di balai desa.',
  });

  test('prints one object a paragraph, whose spans hold', async () => {
    const { code, stdout } = await runKutip(['inspect', '--json', '--corpus', folder]);
    expect(code).toBe(0);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(4);
    for (const record of records) {
      expect(Object.keys(record).join()).toBe(
        'articleId,paragraph,heading,text,people,places,dates,quotations,numbers',
      );
      for (const kind of ['people', 'places', 'dates', 'quotations', 'numbers']) {
        for (const { start, end, text } of record[kind]) {
          expect(record.text.slice(start, end)).toBe(text);
        }
      }
    }
  });

  test('one article can be named', async () => {
    const { stdout } = await runKutip(['inspect', '--json', '--corpus', folder, 'pasar']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  });

  test('an unknown one is refused, and a near one suggested', async () => {
    const { code, stderr } = await runKutip(['inspect', '--corpus', folder, 'psar']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no article "psar". Did you mean: pasar');
  });
});

test('a reader that goes away early, as head does, is no fault', async () => {
  const folder = writeCorpus({ 'pasar.md': PASAR });
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'ask', '--corpus', folder]);
  child.stdout.once('data', () => child.stdout.destroy());
  const stderr: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  child.stdin.on('error', () => {}).end('/search pasar\n'.repeat(5000));
  const code = await new Promise((settle) => child.on('close', settle));
  expect([code, stderr.join('')]).toEqual([0, '']);
});
