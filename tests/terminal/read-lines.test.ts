import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from '../../src/terminal/read-lines.js';

test.each([
  ['no text', [], []],
  ['one line without an end', ['satu'], ['satu']],
  ['Unix and Windows ends', ['satu\ndua\r\ntiga\n'], ['satu', 'dua', 'tiga']],
  ['empty lines between', ['satu\n\ndua\n'], ['satu', '', 'dua']],
  ['lines across chunks', ['sa', 'tu\nd', 'ua'], ['satu', 'dua']],
  ['other separators belong to the line', ['sa\u2028tu\rx\ndua'], ['sa\u2028tu\rx', 'dua']],
])('lines of %s', async (_, chunks, lines) => {
  expect(await collect(readLines(Readable.from(chunks)))).toEqual(lines);
});

test('a letter cut in two between chunks is put together', async () => {
  const bytes = Buffer.from('é\n');
  const input = Readable.from([bytes.subarray(0, 1), bytes.subarray(1)], { objectMode: false });
  expect(await collect(readLines(input))).toEqual(['é']);
});

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
