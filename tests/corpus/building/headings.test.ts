import { describe, expect, test } from 'vitest';
import { markHeadings } from '../../../src/corpus/building/headings.js';

/** The lines of a text that become headings. */
function headingsOf(...lines: string[]): string[] {
  const blocks = lines.map((text, index) => ({
    text,
    line: index + 1,
    isHeading: false,
    isSetOff: false,
  }));
  return markHeadings(blocks)
    .filter((block) => block.isHeading)
    .map((block) => block.text);
}

const PROSE = 'Warga menanam bakau di sepanjang pantai sejak pagi hari.';

describe('markHeadings', () => {
  test.each([
    'Warga Tanam Bakau Bersama Tiga Komunitas Pesisir untuk Cegah Abrasi di Pantai Utara',
    'Kerja Sama 3 Desa',
    'Latar belakang',
    'Sejarah Desa (1950-1998)',
  ])('%s between prose is a heading', (line) => {
    expect(headingsOf(PROSE, line, PROSE)).toEqual([line]);
  });

  test.each([
    'Kepala desa tidak hadir.',
    '"Kami siap," kata Budi',
    'Apakah pantai itu selamat?',
    'dan warga pun pulang',
    '- Bibit bakau',
    '2. Bibit bakau',
    'Sampai sore kepala desa itu tidak juga menjawab pertanyaan para wartawan',
    'Bibit tiba. Warga menanamnya',
    'Jakarta - Hujan Lebat',
  ])('%s between prose is none', (line) => {
    expect(headingsOf(PROSE, line, PROSE)).toEqual([]);
  });

  test('what the source sets off is none, whatever it looks like', () => {
    const [prose, item] = [PROSE, '40,000 books were lost'].map((text, index) => ({
      text,
      line: index + 1,
      isHeading: false,
      isSetOff: index === 1,
    }));
    if (!prose || !item) throw new Error('two blocks were made');
    expect(markHeadings([prose, item, prose]).some(({ isHeading }) => isHeading)).toBe(false);
  });

  test('a last line is not a heading, since nothing follows it', () => {
    expect(headingsOf(PROSE, 'Kerja Sama Tiga Desa')).toEqual([]);
  });

  test('short lines in a row are a list', () => {
    expect(headingsOf('Yang dibawa warga:', 'Cangkul', 'Ember', 'Bibit Bakau', PROSE)).toEqual([]);
    expect(headingsOf(PROSE, 'Cangkul', 'Ember', PROSE)).toEqual([]);
  });

  test('a headline above a sub-heading: both are headings', () => {
    const [story, chapter] = [
      'Tiga Desa Gelar Pasar Ikan Bersama',
      'Pasar Ikan Pertama di Pesisir',
    ];
    expect(headingsOf(PROSE, story, chapter, PROSE)).toEqual([story, chapter]);
  });
});
