import { describe, expect, test } from 'vitest';
import { boilerplateRule } from '../../../src/corpus/building/boilerplate.js';

describe('boilerplateRule', () => {
  test.each([
    ['Baca Juga', 'read-also'],
    ['BACA JUGA:', 'read-also'],
    ['Read also', 'read-also'],
    ['Baca juga: Warga Pesisir Tanam Bakau', 'related-link'],
    ['Simak juga: Warga tanam bakau.', 'related-link'],
    ['Simak Video Menarik Berikut Ini', 'related-link'],
    ['Lihat juga Video Banjir di Kota Lama', 'related-link'],
    ['Read more: Ten ships at sea', 'related-link'],
    ['Advertisement', 'advertisement'],
    ['[IKLAN]', 'advertisement'],
    ['SCROLL TO CONTINUE WITH CONTENT', 'scroll'],
    ['Gulir untuk lanjut baca', 'scroll'],
    ['[Gambas:Video 20detik]', 'embed'],
    ['Halaman 2 dari 3', 'paging'],
    ['Halaman Selanjutnya', 'paging'],
    ['Perbesar', 'share'],
    ['Editor: Sari Dewi', 'credit'],
    ['Pewarta : Budi Raharja', 'credit'],
    ['Oleh Budi Raharja', 'byline'],
    ['Copyright © ANTARA 2024', 'copyright'],
    ['(abc/def)', 'initials'],
    ['Kapal patroli merapat di dermaga (AFP/Jun Sato)', 'caption'],
    ['Dermaga lama. (Foto: Dok. Pribadi)', 'caption'],
    ['* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi', 'fact-check'],
    ['Ikuti berita kami di saluran WhatsApp', 'channel'],
    ['Artikel ini telah tayang di laman lain', 'origin'],
    ['Pilihan Editor', 'editors-pick'],
    ['* * *', 'ornament'],
    ['—'.repeat(400), 'ornament'],
  ])('%s is taken out by %s', (line, rule) => {
    expect(boilerplateRule(line)).toBe(rule);
  });

  test.each([
    'Simak juga kecemasan para nelayan di pesisir.',
    'Simak juga pesan Wali Kota Ana: kami tetap membangun dermaga.',
    'Lihat saja, kata Budi, air laut sudah naik.',
    'Baca buku adalah kegemarannya.',
    'Iklan rokok dilarang mulai tahun depan.',
    'Advertisement spending fell last year.',
    'Sumber daya laut itu dijaga bersama.',
    'Presiden tiba di pelabuhan pada Senin. (ANTARA)',
    'Ikuti aturan, kata petugas.',
    'Gabung dalam aliansi itu, tiga negara berlatih bersama.',
    '"Simak juga: kami datang," kata Budi.',
    'By Monday the harbor was open again.',
    'Oleh karena itu, warga pindah.',
    `Baca juga ${'kata '.repeat(100)}`,
  ])('%s is prose and stays', (line) => {
    expect(boilerplateRule(line)).toBeNull();
  });
});
