import { expect, test } from 'vitest';
import { asWritten } from '../../src/language/as-written.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { tokenize } from '../../src/language/tokenizer.js';

function written(text: string, code: 'id' | 'en' = 'id'): string {
  return asWritten(tokenize(text), LANGUAGES[code])
    .map(({ folded }) => folded)
    .join(' ');
}

test.each<[string, string, 'id' | 'en']>([
  ['Brp org yg hilang krn longsor', 'berapa orang yang hilang karena longsor', 'id'],
  ['tgl brp pasar tutup gara2 hujan', 'tanggal berapa pasar tutup karena hujan', 'id'],
  ['how many ppl fled', 'how many people fled', 'en'],
  ['PT JML membeli kapal', 'pt jml membeli kapal', 'id'],
  ['siapa2 yang hadir', 'siapa2 yang hadir', 'id'],
])('chat as the news would write it: %s', (typed, expected, code) => {
  expect(written(typed, code)).toBe(expected);
});

test('what was typed stays as it was', () => {
  const [token] = asWritten(tokenize('org'), LANGUAGES.id);
  expect(token).toMatchObject({ text: 'org', start: 0, end: 3 });
});
