/** The scientific name of a species, where a text gives it, and the species of such a name. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.js';
import { findLatinNames } from '../../src/language/latin-names.js';
import { appOf } from './news.js';
import { testRows } from './open-cases.js';

const app = appOf(
  {
    title: 'Satwa di Pulau Randu',
    text: [
      'Di pulau itu ada kura-kura rawa (Cuora randuensis), biawak (Varanus sp), dan katak pohon.',
      'Ikan hias yang dicuri adalah Lembahia caerulea (siput biru) dan ikan kecil lain (Sekar Arum).',
    ].join('\n'),
  },
  { title: 'A New Orchid', text: 'The marsh orchid (Dactylora paludis) flowers in June.' },
);

describe('the scientific name', () => {
  testRows<readonly [line: string, headline: string]>(
    [
      ['Apa nama latin dari kura-kura rawa?', 'Cuora randuensis'],
      ['apa nama ilmiah hewan biawak', 'Varanus sp'],
      ['Apa nama latin ikan siput biru?', 'Lembahia caerulea'],
      ['What is the scientific name of the marsh orchid?', 'Dactylora paludis'],
      ['Hewan apakah yang memiliki nama latin Cuora randuensis?', 'kura-kura rawa'],
    ],
    async (line, headline) => {
      expect((await app.find(line)).headline).toBe(headline);
    },
  );

  test.each([
    'Apa nama latin dari katak pohon?',
    'Apa nama latin dari kura-kura?',
    'Siapa yang memberi nama latin kura-kura rawa?',
  ])('is not that of another: %s', async (line) => {
    const headline = expect.stringMatching(/Cuora|Varanus|Lembahia/);
    expect(await app.ask(line)).not.toMatchObject({ headline });
  });

  test.each(['(Aa', 'Aa bb (', '(aa: Bb cc ', 'A(b)'])('%s, over and over, is read', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(() => findLatinNames(text, LANGUAGES.id)).not.toThrow();
  });
});
