import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.js';
import { Growable } from '../../src/search/growable.js';
import { highlightMatches } from '../../src/search/highlight.js';
import { buildQuery } from '../../src/search/query.js';
import { retrieve, retrieveOne } from '../../src/search/retrieve.js';
import { Vocabulary } from '../../src/search/vocabulary.js';
import { libraryOf } from '../answers/stories.js';

const STORIES = [
  {
    id: 'kapal',
    title: 'Kapal Karam di Selat',
    text: [
      'Kapal motor Nusa Jaya karam di Selat Randu.',
      'Kapal itu membawa 40 penumpang, kata syahbandar.',
      'Kabar dari Dermaga Lama',
      'Dermaga ditutup sementara bagi kapal besar.',
    ].join('\n'),
  },
  { id: 'panen', title: 'Panen Raya', text: 'Panen jagung di lembah melimpah.' },
];
const { index } = libraryOf(STORIES);

function query(text: string) {
  return buildQuery(text, index, { language: LANGUAGES.id });
}

describe('the index', () => {
  test.each([
    ['kapal', 1, 0],
    ['kapal', 3, 2],
    ['panen', 1, 3],
    ['kapal', 4, null],
    ['kapal', 0, null],
    ['panen', 2, null],
    ['nowhere', 1, null],
  ])('knows where %s ¶%i is', (id, number, ordinal) => {
    expect(index.ordinalOf(id, number)).toBe(ordinal);
  });

  test('a section is not reached from the one before it, nor from another article', () => {
    expect(index.sectionOf(0)).toEqual([0, 1]);
    expect(index.sectionOf(2)).toEqual([2]);
    expect(index.sectionOf(3)).toEqual([3]);
  });

  test('a paragraph has six others for its context to either side, the nearest first', () => {
    const text = Array.from({ length: 20 }, (_, i) => `Kapal nomor ${i} tiba.`).join('\n');
    const { index: long } = libraryOf([{ text }]);
    expect(long.contextOf(10)).toEqual({ first: 4, last: 16 });
    expect(long.contextOf(1)).toEqual({ first: 0, last: 7 });
    expect(long.sectionOf(10)).toEqual([10, 9, 11, 8, 12, 7, 13, 6, 14, 5, 15, 4, 16]);
  });

  test('knows an article by its id', () => {
    expect(index.articles[index.articleIndexOf('panen')]?.id).toBe('panen');
    expect(index.articleIndexOf('nowhere')).toBe(-1);
  });

  test('counts the paragraphs, not the times, that a word is used', () => {
    const { index: repeated } = libraryOf([{ text: 'Kapal, kapal, kapal.\nKapal tiba.' }]);
    expect(repeated.frequency('kapal')).toBe(2);
  });

  test('gives at most as many paragraphs as asked for, those with the rarest words', () => {
    const ordinals = (text: string, limit: number) =>
      retrieve(query(text), index, limit).map((hit) => hit.ordinal);
    expect(ordinals('kapal syahbandar', 1)).toEqual([1]);
    expect(ordinals('', 5)).toEqual([]);
    expect(ordinals('naga', 5)).toEqual([]);
  });

  test('proposes the paragraphs that hold a word, or stand below it', () => {
    const proposed = (term: string) =>
      index.propose([{ term, weight: 1 }], 10).map((candidate) => candidate.ordinal);
    expect(proposed('syahbandar')).toEqual([1]);
    expect(proposed('selat').sort()).toEqual([0, 1, 2]);
    expect(proposed('naga')).toEqual([]);
  });

  test('knows names by their capitals', () => {
    const isName = (word: string) => index.isName(index.surfaces.idOf(word));
    expect(isName('randu')).toBe(true);
    expect(isName('penumpang')).toBe(false);
    expect(index.isName(-1)).toBe(false);
  });

  test('an empty corpus is an index that finds nothing', () => {
    const empty = libraryOf([]).index;
    expect(empty.size).toBe(0);
    expect(retrieve(buildQuery('kapal', empty, { language: LANGUAGES.id }), empty)).toEqual([]);
  });
});

describe('highlights', () => {
  const marked = (text: string, ordinal: number) => {
    const hit = retrieveOne(query(text), index, ordinal);
    const paragraph = index.paragraphAt(ordinal)?.text ?? '';
    return highlightMatches(index, ordinal, hit.matches).map(({ start, end }) =>
      paragraph.slice(start, end),
    );
  };

  test.each<[string, number, string[]]>([
    ['kapal karam', 0, ['Kapal', 'karam']],
    ['Nusa Jaya', 0, ['Nusa Jaya']],
    ['motor nusa jaya karam', 0, ['motor Nusa Jaya karam']],
    ['penumpang 40', 1, ['40 penumpang']],
    ['syahbandar', 1, ['syahbandar']],
    ['perkapalan', 1, ['Kapal']],
    ['naga', 0, []],
  ])('of “%s”', (text, ordinal, expected) => {
    expect(marked(text, ordinal)).toEqual(expected);
  });
});

describe('what speaks for a paragraph', () => {
  const signals = (text: string, ordinal: number) =>
    retrieveOne(query(text), index, ordinal).signals;

  test('everything found as asked, together and in order', () => {
    expect(signals('motor Nusa Jaya karam', 0)).toMatchObject({
      coverage: 1,
      rareCoverage: 1,
      exact: 1,
      nearness: 1,
      order: 1,
    });
  });

  test('nothing found', () => {
    expect(signals('jagung melimpah', 0)).toMatchObject({
      coverage: 0,
      exact: 0,
      nearness: 0,
      order: 0,
      title: 0,
      context: 0,
    });
  });

  test('title and heading hold what the paragraph leaves out', () => {
    expect(signals('karam', 1).title).toBe(1);
    expect(signals('lama', 2).title).toBe(1);
    expect(signals('lama', 0).title).toBe(0);
  });

  test('context is what the neighbors of the same section hold', () => {
    expect(signals('syahbandar', 0).context).toBe(1);
    expect(signals('syahbandar', 2).context).toBe(0);
    expect(signals('karam', 0).context).toBe(0);
  });
});

test('a vocabulary gives each word one number, and knows what it never saw', () => {
  const vocabulary = new Vocabulary();
  expect(['a', 'b', 'a', '__proto__'].map((word) => vocabulary.intern(word))).toEqual([0, 1, 0, 2]);
  expect(vocabulary.size).toBe(3);
  expect(vocabulary.wordOf(2)).toBe('__proto__');
  expect([vocabulary.idOf('constructor'), vocabulary.wordOf(9)]).toEqual([-1, '']);
});

test('a growing array keeps what was pushed, past its first size and past what was set aside for it', () => {
  const array = new Growable(Uint16Array, 2 ** 13);
  for (let i = 0; i < 3000; i++) array.push(i);
  array.append(Uint32Array.from({ length: 2000 }, (_, i) => 3000 + i));
  array.append(new Uint8Array(0));
  expect(array.length).toBe(5000);
  expect([...array.take()]).toEqual(Array.from({ length: 5000 }, (_, i) => i));
  expect([array.length, array.take().length]).toEqual([0, 0]);
  array.push(7);
  expect([...array.take()]).toEqual([7]);
});
