import { describe, expect, test } from 'vitest';
import { loanSpellings } from '../../src/language/loanwords.js';

describe('the Indonesian spelling of an English word', () => {
  test.each([
    ['evacuation', 'evakuasi'],
    ['explosion', 'eksplosi'],
    ['discussion', 'diskusi'],
    ['regional', 'regional'],
    ['additional', 'adisional'],
    ['communities', 'komunitas'],
    ['frequency', 'frekuensi'],
    ['ambulance', 'ambulans'],
    ['auditorium', 'auditorium'],
    ['observatory', 'observatorium'],
    ['activism', 'aktivisme'],
    ['columnist', 'kolumnis'],
    ['alternative', 'alternatif'],
    ['mathematics', 'matematika'],
    ['optimistic', 'optimistis'],
    ['object', 'objek'],
    ['extract', 'ekstrak'],
    ['instruments', 'instrumen'],
    ['passport', 'paspor'],
    ['photographer', 'fotografer'],
    ['turbulence', 'turbulensi'],
    ['symbol', 'simbol'],
    ['accessory', 'aksesori'],
  ])('%s: %s', (english, indonesian) => {
    expect([...loanSpellings(english), english]).toContain(indonesian);
  });

  test.each(['time', 'nation', 'market', 'b2b'])('none for %s', (word) => {
    expect(loanSpellings(word)).toEqual([]);
  });

  test('takes a time linear in the length of the word', () => {
    const started = performance.now();
    loanSpellings('c'.repeat(100_000));
    loanSpellings('ssion'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
