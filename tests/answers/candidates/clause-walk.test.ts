/** Which words of a paragraph belong together by its marks. */
import { expect, test } from 'vitest';
import { ClauseWalk } from '../../../src/answers/candidates/clause-walk.js';

/** The clauses of a sentence, each as the words it has. */
function clausesOf(text: string): string[] {
  const walk = new ClauseWalk();
  const clauses: string[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    walk.step(text.slice(last, index), false);
    last = index + word.length;
    clauses[walk.clause] = `${clauses[walk.clause] ?? ''} ${word}`.trim();
  }
  return clauses.filter((words) => words !== undefined);
}

test.each([
  [
    'pabrik mengolah 12 ton kopi, produksi teh (hijau dan hitam) 40 ton',
    ['pabrik mengolah 12 ton kopi', 'produksi teh 40 ton', 'hijau dan hitam'],
  ],
  [
    'kata Bupati Randu (57), yang menjabat sejak 2020',
    ['kata Bupati Randu', '57', 'yang menjabat sejak 2020'],
  ],
  ['tiga (3) rumah (dua) roboh', ['tiga rumah roboh', '3', 'dua']],
  ['jalan itu (rusak sejak lama', ['jalan itu', 'rusak sejak lama']],
])('the clauses of: %s', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});
