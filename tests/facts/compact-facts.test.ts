import { expect, test } from 'vitest';
import { FactsCompactor } from '../../src/facts/compact-facts.js';
import { findFacts } from '../../src/facts/find-facts.js';
import { libraryOf } from '../answers/stories.js';

const TEXT = [
  '“Jembatan Randu kami buka lagi besok pagi, sesudah diperiksa,” kata Wali Kota Sari Utami di Ambon.',
  'Sari Utami mengatakan bahwa 40 pekerja tiba di Ambon pada 3 Mei 2024.',
  'Hujan turun.',
].join('\n');
const [article] = libraryOf([{ text: TEXT }]).articles;
if (article === undefined) throw new Error('no article');
const facts = findFacts(article);

function compacted() {
  const compactor = new FactsCompactor();
  return facts.map((found, at) => compactor.compact(found, article?.paragraphs[at]?.text ?? ''));
}

test('compact facts are the same facts', () => {
  expect(facts.flatMap(({ quotations }) => quotations).length).toBeGreaterThan(1);
  expect(compacted()).toEqual(facts);
});

test('paragraphs without facts of a kind share one empty list', () => {
  const [first, , last] = compacted();
  expect(last?.people).toEqual([]);
  expect(last?.people).toBe(last?.dates);
  expect(last?.people).toBe(first?.organizations);
});
