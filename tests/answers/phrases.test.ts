/** Words in quotation marks are to be found as they were quoted. */
import { describe, expect } from 'vitest';
import { appOf } from './news.js';
import { testCase, testRows } from './open-cases.js';

describe('words in quotation marks must stand in the answer as they were quoted', () => {
  const market = appOf({
    text: [
      'Pasar malam dibuka pada 5 April 2024 di alun-alun.',
      'Pasar itu dibuka sampai malam pada 9 April 2024.',
      'Kepala pasar menutup pintu malam itu.',
    ].join('\n'),
  });

  testRows<readonly [line: string, headline: string, paragraph: number]>(
    [
      ['Kapan “pasar malam” dibuka?', '5 April 2024', 1],
      ['Kapan "sampai malam" pasar dibuka?', '9 April 2024', 2],
    ],
    async (line, headline, paragraph) => {
      const answer = await market.find(line);
      expect(answer.headline).toBe(headline);
      expect(answer.passages.map((passage) => passage.paragraph)).toEqual([paragraph]);
    },
  );

  testRows<readonly [line: string]>(
    [['Kapan "malam pasar" dibuka?'], ['/search "pasar itu malam"'], ['/when "5 April 2025"']],
    async (line) => {
      expect(await market.ask(line)).toMatchObject({ kind: 'nothing' });
    },
  );

  testCase('case and accents do not matter within them', async () => {
    const { passages } = await market.find('/search "PASAR MÁLAM"');
    expect(passages.map((passage) => passage.paragraph)).toEqual([1]);
  });
});
