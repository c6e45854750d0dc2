import { expect, test } from 'vitest';
import { readAuthor } from '../../../src/corpus/building/byline.js';

test.each([
  ['Oleh Sari Dewi', 'Sari Dewi'],
  ['oleh: Sari Dewi dan Budi Raharja', 'Sari Dewi dan Budi Raharja'],
  ['By Ann Lee, Tom Hart', 'Ann Lee, Tom Hart'],
  ['Penulis: Sari Dewi | Editor: Budi', 'Sari Dewi'],
  ['Pewarta : Budi Raharja', 'Budi Raharja'],
  ['Budi Raharja, The Jakarta Post, Wanasari', 'Budi Raharja'],
  ['Ann Lee and Tom Hart, The Jakarta Post, Wanasari/Lembah Sari', 'Ann Lee and Tom Hart'],
  ['Laporan Wartawan Tribun Lembah, Budi Raharja', 'Budi Raharja'],
])('the author of a byline: %s', (line, author) => {
  expect(readAuthor(line)).toBe(author);
});

test.each([
  'Editor: Budi Raharja',
  'Foto: Sari Dewi',
  'Penulis:  | Editor: Budi',
  'Oleh karena itu kapal kembali',
  'By Monday the water had gone',
  'The Jakarta Post, Wanasari',
  'Bandung, Kabar Lembah, Wanasari dan Garut',
  'Buku itu ditulis oleh Sari Dewi',
])('%s names no author', (line) => {
  expect(readAuthor(line)).toBeNull();
});
