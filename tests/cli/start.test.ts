import { expect, test } from 'vitest';
import { PASAR, runKutip, writeCorpus } from './run-kutip.js';

const CORPUS_PATH = writeCorpus({ 'pasar.md': PASAR });

test('without a token npm start answers piped lines in order and ends with 0', async () => {
  const { code, stdout, stderr } = await runKutip([], {
    program: 'main',
    input: '/search nelayan\n/nosuch\n/help\n',
    env: { CORPUS_PATH, KUTIP_LOCALE: 'en' },
  });
  expect([code, stderr]).toEqual([0, '']);
  const places = ['¶1', 'no command /nosuch', '/who – '].map((text) => stdout.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test.each([
  ['en', 'DISCORD_TOKEN is not set'],
  ['id', 'DISCORD_TOKEN belum diisi'],
])(
  'without a token, a terminal and a line it says what is missing and ends with 1: %s',
  async (locale, said) => {
    const { code, stdout, stderr } = await runKutip([], {
      program: 'main',
      env: { CORPUS_PATH, KUTIP_LOCALE: locale },
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  },
);

test('npm start takes the options of kutip start', async () => {
  const args = ['--corpus', CORPUS_PATH, '--locale', 'id'];
  const outcome = await runKutip(args, { program: 'main', input: '/cari nelayan\n?\n' });
  expect([outcome.code, outcome.stderr]).toEqual([0, '']);
  expect(outcome.stdout).toContain('¶1');
  expect(outcome.stdout).toContain('/siapa – ');
});

test.each([
  [['--corpsu', 'x'], 'There is no option "--corpsu". Did you mean: --corpus'],
  [['corpus'], '"corpus" is one argument too many.'],
])('npm start refuses what it does not know: %s', async (args, message) => {
  const { code, stdout, stderr } = await runKutip(args, { program: 'main' });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('npm start -- --help', async () => {
  const { code, stdout } = await runKutip(['--help'], { program: 'main' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: kutip start /);
});

test('an empty token is no token', async () => {
  const env = { CORPUS_PATH, DISCORD_TOKEN: '', KUTIP_LOCALE: 'id' };
  const outcome = await runKutip([], { program: 'main', input: '/bantuan\n', env });
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toContain('/siapa – ');
});
