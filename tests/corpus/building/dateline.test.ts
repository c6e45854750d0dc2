import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/corpus/building/dateline.js';

describe('findDateline', () => {
  test.each([
    ['Liputan6.com, Tokyo - Warga', 'Liputan6.com, Tokyo - ', 'Tokyo', 'Liputan6.com'],
    ['Liputan6.com, Jakarta: Warga', 'Liputan6.com, Jakarta: ', 'Jakarta', 'Liputan6.com'],
    ['TEMPO.CO, Jakarta - Warga', 'TEMPO.CO, Jakarta - ', 'Jakarta', 'Tempo'],
    ['JAKARTA, KOMPAS — Warga', 'JAKARTA, KOMPAS — ', 'JAKARTA', 'Kompas'],
    ['JAKARTA, KOMPAS.com - Warga', 'JAKARTA, KOMPAS.com - ', 'JAKARTA', 'Kompas.com'],
    ['KOMPAS.com - Warga', 'KOMPAS.com - ', null, 'Kompas.com'],
    ['Jakarta (ANTARA) - Warga', 'Jakarta (ANTARA) - ', 'Jakarta', 'ANTARA'],
    ['Jakarta, CNN Indonesia -- Warga', 'Jakarta, CNN Indonesia -- ', 'Jakarta', 'CNN Indonesia'],
    ['TOKYO, July 23 (Reuters) - Two', 'TOKYO, July 23 (Reuters) - ', 'TOKYO', 'Reuters'],
    ['jpnn.com, PANGKALAN BUN - Warga', 'jpnn.com, PANGKALAN BUN - ', 'PANGKALAN BUN', 'jpnn.com'],
    ['SOLOPOS.COM, SOLO — Warga', 'SOLOPOS.COM, SOLO — ', 'SOLO', 'SOLOPOS.COM'],
    ['Sleman, Gatra.com - Warga', 'Sleman, Gatra.com - ', 'Sleman', 'Gatra.com'],
    ['Jakarta - Warga', 'Jakarta - ', 'Jakarta', null],
    ['Washington, DC - "Kami siap"', 'Washington, DC - ', 'Washington, DC', null],
    ['Kabar Garut, Garut - Warga', 'Kabar Garut, Garut - ', 'Garut', null],
    ['LAKESIDE - A fire', 'LAKESIDE - ', 'LAKESIDE', null],
    ['Rio de Janeiro (ANTARA) - Warga', 'Rio de Janeiro (ANTARA) - ', 'Rio de Janeiro', 'ANTARA'],
    ['LAKESIDE, Fla. — A fire', 'LAKESIDE, Fla. — ', 'LAKESIDE, Fla.', null],
    ['KONTAN.CO.ID - JAKARTA. Harga', 'KONTAN.CO.ID - JAKARTA. ', 'JAKARTA', 'Kontan'],
    ['SUMEDANG, (PR).- Warga', 'SUMEDANG, (PR).- ', 'SUMEDANG', null],
    ['Jakarta (JN): Warga', 'Jakarta (JN): ', 'Jakarta', null],
    ['SURABAYA. Warga', 'SURABAYA. ', 'SURABAYA', null],
    ['Yogyakarta. A dam broke. Nobody', 'Yogyakarta. ', 'Yogyakarta', null],
    ['MANILA: Two', 'MANILA: ', 'MANILA', null],
    [
      'DOHA/CAIRO, Jan 16 (Reuters) - Two',
      'DOHA/CAIRO, Jan 16 (Reuters) - ',
      'DOHA/CAIRO',
      'Reuters',
    ],
    ['NARA, Japan - Two', 'NARA, Japan - ', 'NARA, Japan', null],
    ['TRIBUN-MEDAN.COM, MEDAN - Warga', 'TRIBUN-MEDAN.COM, MEDAN - ', 'MEDAN', 'TRIBUN-MEDAN.COM'],
    ['Jayapura: Pilot', 'Jayapura: ', 'Jayapura', null],
    ['PIKIRAN RAKYAT - Warga', 'PIKIRAN RAKYAT - ', null, 'Pikiran Rakyat'],
    ['PORT ELSA — A fire', 'PORT ELSA — ', 'PORT ELSA', null],
    ['Tangerang Selatan – 20 warga', 'Tangerang Selatan – ', 'Tangerang Selatan', null],
    [
      'Liputan6.com, Malang, Jawa Timur - Warga',
      'Liputan6.com, Malang, Jawa Timur - ',
      'Malang, Jawa Timur',
      'Liputan6.com',
    ],
  ])('%s', (text, dateline, place, publisher) => {
    const found = findDateline(text);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(dateline);
    expect(found).toMatchObject({ place, publisher });
  });

  test.each([
    'Kami - kata dia',
    'Catatan: Warga',
    'Kunjungan itu penting - kata dia',
    'Tokyo dan Washington pada April mengumumkan',
    'Jakarta - kota yang ramai itu - sepi',
    'Jakarta-Bandung ditempuh dua jam',
    'Kompas adalah surat kabar.',
    'BREAKING NEWS - Warga mengungsi',
    'PSSI - Ketua baru dipilih',
    'KOSONG. Warga pergi',
    'CATATAN: Warga pergi',
    'Kami (tim): Sepi',
    'Warga Sukasari, Wanatirta - Sepi',
    '- Jakarta',
    '',
  ])('%s has none', (text) => {
    expect(findDateline(text)).toBeNull();
  });

  test('a name in capitals that is the publisher is no place', () => {
    expect(findDateline('KABAR LEMBAH - Warga mengungsi.', 'Kabar Lembah')).toMatchObject({
      place: null,
      publisher: 'Kabar Lembah',
    });
  });

  test('the publisher of the article may stand before any place', () => {
    const text = 'Suara Lembah, Wanatirta - Warga mengungsi.';
    expect(findDateline(text, 'Suara Lembah')).toEqual({
      span: { start: 0, end: 'Suara Lembah, Wanatirta - '.length },
      place: 'Wanatirta',
      publisher: 'Suara Lembah',
    });
    expect(findDateline(text, 'Kabar Lembah')).toBeNull();
  });
});
