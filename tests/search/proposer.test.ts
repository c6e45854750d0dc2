import { describe, expect, test } from 'vitest';
import { dampings } from '../../src/search/bm25.js';
import { buildPostings, type Postings } from '../../src/search/postings.js';
import { Proposer } from '../../src/search/proposer.js';
import { SimilarTerms } from '../../src/search/similar-terms.js';
import { Vocabulary } from '../../src/search/vocabulary.js';

type Holders = Readonly<Record<string, readonly number[]>>;

/** Words and the paragraphs, of `size`, that hold them. */
function postingsOf(size: number, holders: Holders): { terms: Vocabulary; postings: Postings } {
  const terms = new Vocabulary();
  const held = Array.from({ length: size }, (): number[] => []);
  for (const [term, ordinals] of Object.entries(holders)) {
    const id = terms.intern(term);
    for (const ordinal of ordinals) held[ordinal]?.push(id);
  }
  const postings = buildPostings(size, terms.size, (ordinal, take) => held[ordinal]?.forEach(take));
  return { terms, postings };
}

/** A proposer over paragraphs of these many tokens, of which some hold some words. */
function proposerOf(lengths: readonly number[], holders: Holders): Proposer {
  const { terms, postings } = postingsOf(lengths.length, holders);
  return new Proposer(postings, terms, dampings(Uint32Array.from(lengths)));
}

function ordinals(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function proposed(proposer: Proposer, words: Readonly<Record<string, number>>, limit = 3) {
  const terms = Object.entries(words).map(([term, weight]) => ({ term, weight }));
  return proposer.propose(terms, limit).map((candidate) => candidate.ordinal);
}

describe('what is proposed', () => {
  const lengths = new Array<number>(1000).fill(40);
  const proposer = proposerOf([...lengths, 20, 80], {
    common: ordinals(0, 1002),
    frequent: ordinals(500, 700),
    often: [...ordinals(100, 200), 200, 200, ...ordinals(201, 300)],
    rare: [3, 600, 1001],
    other: [8, 9],
    short: [7, 1000],
  });

  test.each<readonly [why: string, words: Readonly<Record<string, number>>, first: number[]]>([
    ['what holds the most worth', { rare: 5, common: 1, frequent: 1 }, [600, 3, 1001]],
    ['a common word alone, in the order of the corpus', { frequent: 1 }, [500, 501, 502]],
    ['the worthier of two', { short: 1, other: 3 }, [8, 9, 1000]],
    ['what holds a common word more than once', { often: 1 }, [200, 100, 101]],
    ['the shorter before the longer', { short: 1 }, [1000, 7]],
    ['a word in nearly all', { common: 1, rare: 3 }, [3, 600, 1001]],
    ['no word', {}, []],
    ['no known word', { unheard: 1 }, []],
  ])('%s', (_, words, first) => {
    expect(proposed(proposer, words)).toEqual(first);
  });

  test('nothing of an earlier question', () => {
    proposed(proposer, { common: 1, rare: 9 });
    expect(proposed(proposer, { short: 1 })).toEqual([1000, 7]);
  });

  test('by the commonest words nothing, where rarer ones propose and it would cost much', () => {
    const size = 100_001;
    const large = proposerOf(new Array<number>(size).fill(40), {
      common: ordinals(0, size),
      rare: [5, 7],
    });
    expect(proposed(large, { common: 1, rare: 1 })).toEqual([5, 7]);
    expect(proposed(large, { common: 1 })).toEqual([0, 1, 2]);
  });
});

test('a misspelled word is known among rare and common terms', () => {
  const { terms, postings } = postingsOf(200, {
    pelabuhan: ordinals(0, 200),
    pelatihan: [1],
    gunung: [4],
  });
  const similar = new SimilarTerms(postings, terms);
  expect(similar.to('pelabuan', 1)).toEqual(['pelabuhan']);
  expect(similar.to('gnung', 1)).toEqual(['gunung']);
  expect(similar.to('xxxxxx', 2)).toEqual([]);
});

test('of similar words the nearest come first, then those that lead to more paragraphs', () => {
  const { terms, postings } = postingsOf(9, {
    bendungan: ordinals(0, 5),
    bendukah: ordinals(0, 9),
    bendunga: [2, 3],
    bendungin: [],
  });
  expect(new SimilarTerms(postings, terms).to('bendungah', 2)).toEqual([
    'bendungan',
    'bendunga',
    'bendukah',
  ]);
});
