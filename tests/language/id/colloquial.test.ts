import { describe, expect, test } from 'vitest';
import { writtenForms } from '../../../src/language/id/colloquial.js';

describe('words as they are spoken', () => {
  test.each([
    ['ditangkep', 'ditangkap'],
    ['dipake', 'dipakai'],
    ['nangkep', 'menangkap'],
    ['ngalahin', 'mengalahkan'],
    ['nyelametin', 'menyelamatkan'],
    ['minjemin', 'meminjamkan'],
    ['dipamerin', 'dipamerkan'],
    ['ketabrak', 'tertabrak'],
    ['ngebangun', 'membangun'],
    ['ngungsi', 'mengungsi'],
    ['dateng', 'datang'],
    ['nelayan2', 'nelayan'],
    ['karungkah', 'karung'],
    ['klipnya', 'klip'],
  ])('%s may be %s', (spoken, written) => {
    expect(writtenForms(spoken)).toContain(written);
  });

  test.each(['bupati', 'dua', 'jembatan', 'x'.repeat(100_000)])('%.20s is written so', (word) => {
    expect(writtenForms(word)).toEqual([]);
  });
});
