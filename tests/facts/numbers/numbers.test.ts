import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/facts/dates/dates.js';
import { findNumbers } from '../../../src/facts/numbers/numbers.js';
import type { LanguageCode } from '../../../src/language/language.js';
import { overlaps } from '../../../src/language/span.js';
import { articleOf } from '../dates/date-article.js';

/** `written = value unit` of every number. */
function told(text: string, language: LanguageCode = 'id'): string[] {
  const article = articleOf([[text]], { language });
  const numbers = findNumbers(article, findDates(article))[0] ?? [];
  return numbers.map(({ text: written, value, unit }) => `${written} = ${value} ${unit ?? '∅'}`);
}

test.each<[string, string[]]>([
  ['Kerugian mencapai Rp 1,5 triliun.', ['Rp 1,5 triliun = 1500000000000 Rp']],
  ['Harga naik menjadi Rp1.500 per liter.', ['Rp1.500 = 1500 Rp']],
  ['Korban bertambah menjadi delapan orang.', ['delapan orang = 8 orang']],
  ['Kedua desa itu melebur menjadi satu.', []],
  ['Mereka berteriak dari lantai dua.', []],
  ['"Bapak duduk di kursi 14," kata Sri.', []],
  ['Tiga orang tewas dan dua lainnya hilang.', ['Tiga orang = 3 orang', 'dua = 2 ∅']],
  ['Bunga bank 12,5 persen setahun.', ['12,5 persen = 12.5 %']],
  ['Angka itu naik 0,25% saja.', ['0,25% = 0.25 %']],
  ['Jaraknya sekitar 5 km dari kota.', ['5 km = 5 km']],
  ['Stok itu 1,2 juta ton per hari ini.', ['1,2 juta ton = 1200000 ton']],
  ['Luasnya 254 kilometer persegi.', ['254 kilometer persegi = 254 kilometer persegi']],
  ['Program itu menjangkau 3 juta orang.', ['3 juta orang = 3000000 orang']],
  ['Sekitar 2.000 penumpang tertahan.', ['2.000 penumpang = 2000 penumpang']],
  ['Kapal patroli dan dua helikopter datang.', ['dua helikopter = 2 helikopter']],
  ['Ia membeli tiga puluh lima ekor kambing.', ['tiga puluh lima ekor = 35 ekor']],
  ['Lebih dari seratus rumah terendam.', ['seratus rumah = 100 rumah']],
  ['Sekitar seribu dua ratus warga mengungsi.', ['seribu dua ratus warga = 1200 warga']],
  ['Bantuan senilai US$ 5 juta tiba.', ['US$ 5 juta = 5000000 US$']],
  ['Tiketnya 50 dollar AS.', ['50 dollar AS = 50 dollar AS']],
  ['Tarifnya 7,5 sen dolar AS per unit.', ['7,5 sen dolar AS = 7.5 sen dolar AS']],
  ['Panen naik dua kali lipat.', ['dua kali lipat = 2 kali lipat']],
  ['Sebanyak 40-50 orang datang.', ['40 = 40 orang', '50 orang = 50 orang']],
  ['Ia dirawat selama dua tahun.', ['dua tahun = 2 tahun']],
  ['Suhu mencapai 38,5 derajat Celsius.', ['38,5 derajat Celsius = 38.5 derajat Celsius']],
  ['Jalan sepanjang 40km rusak.', ['40km = 40 km']],
  ['Kazuko (45) berjualan mi.', ['45 = 45 ∅']],
  ['Ada 1.234.567,89 ton padi.', ['1.234.567,89 ton = 1234567.89 ton']],
  ['Kerugiannya setengah miliar rupiah.', ['setengah miliar rupiah = 500000000 rupiah']],
  ['Mereka menunggu setengah jam.', ['setengah jam = 0.5 jam']],
  [
    'Dana Rp 10 M cair, sisanya Rp 2,5 T.',
    ['Rp 10 M = 10000000000 Rp', 'Rp 2,5 T = 2500000000000 Rp'],
  ],
  ['Tiketnya Rp 800 ribu-Rp 11 juta.', ['Rp 800 ribu = 800000 Rp', 'Rp 11 juta = 11000000 Rp']],
  ['Ekspor itu 45 juta USD.', ['45 juta USD = 45000000 USD']],
  ['Papannya 1 x 2 meter.', ['2 meter = 2 meter']],
  ['Minyak naik ke US$80,91.', ['US$80,91 = 80.91 US$']],
  ['Produksi BPO 6.562 metrik ton.', ['6.562 metrik ton = 6562 metrik ton']],
  ['Siswa itu, GRA (17), selamat.', ['17 = 17 ∅']],
  ['Ladang itu 1.250, 75 hektar luasnya.', ['1.250, 75 hektar = 1250.75 hektar']],
  [
    'Ekspor 4, 2 juta ton, impor 3,1 juta ton.',
    ['4, 2 juta ton = 4200000 ton', '3,1 juta ton = 3100000 ton'],
  ],
  ['Lantai 3 dan 4, 12 kamar terbakar.', ['4 = 4 ∅', '12 kamar = 12 kamar']],
  ['Sejak 2019, 30 persen lahan hilang.', ['30 persen = 30 %']],
  [
    'Utangnya 2 miliar dolar Amerika Serikat.',
    ['2 miliar dolar Amerika Serikat = 2000000000 dolar Amerika Serikat'],
  ],
  ['Gas mengalir 8 juta kaki kubik.', ['8 juta kaki kubik = 8000000 kaki kubik']],
])('Indonesian: %s', (text, numbers) => {
  expect(told(text)).toEqual(numbers);
});

test.each<[string, string[]]>([
  ['Losses reached Rp 1.5 trillion.', ['Rp 1.5 trillion = 1500000000000 Rp']],
  ['About 1,500 passengers waited.', ['1,500 passengers = 1500 passengers']],
  ['Two hundred and five ships left.', ['Two hundred and five ships = 205 ships']],
  ['Prices rose 12.5 percent.', ['12.5 percent = 12.5 %']],
  ['It cost $5 million to repair.', ['$5 million = 5000000 $']],
  ['They borrowed £45bn for it.', ['£45bn = 45000000000 £']],
  ['A 7.7-magnitude quake hit.', ['7.7-magnitude = 7.7 magnitude']],
  ['The 27-year-old courier fled.', ['27-year = 27 year']],
  [
    'Thirty-five boats and two helicopters came.',
    ['Thirty-five boats = 35 boats', 'two helicopters = 2 helicopters'],
  ],
  ['Two small red boats sank.', ['Two small red boats = 2 small red boats']],
  ['The yard owns 31 crew members.', ['31 crew members = 31 crew members']],
  ['One soldier often sings.', ['One soldier = 1 soldier']],
  ['Four people still own homes.', ['Four people = 4 people']],
  ['They sold 3 million USD of rice.', ['3 million USD = 3000000 USD']],
  ['The gate shuts at 3 p.m. daily.', []],
  ['One of the boats sank.', []],
  ['No one was hurt on the 79th day.', []],
  ['He treated seven of the wounded, one of them a child.', ['seven = 7 ∅']],
  ['He rang at two in the morning.', []],
  ['It floods every five years and every one of us knows.', ['five years = 5 years']],
  ['She was carried away by three officers, one by one.', ['three officers = 3 officers']],
])('English: %s', (text, numbers) => {
  expect(told(text, 'en')).toEqual(numbers);
});

test.each([
  'Hari kemerdekaan ke-79 dirayakan.',
  'Pembicaraan 2+2 itu tertutup.',
  'Para pemimpin G20 bertemu.',
  'Rapat mulai pukul 14.30 WIB.',
  'Ia datang Selasa (23/7/2024) pukul 09.15 WIB.',
  'Pasal 12 dan nomor 5 dihapus.',
  'Salah satu korban selamat.',
  'Tuan rumah menang 2-1.',
  'Pesawat Boeing 737 mendarat.',
  'Wabah Covid-19 mereda.',
  'Hubungi 0812-3456-7890.',
  'Letnan Dua Sutrisno hadir.',
  'Film itu diputar pada 1998 dan tahun 1940-an.',
  'Ada dua tiga orang di sana.',
  'Undang-Undang Nomor 36 Tahun 2009 berlaku.',
  'Pesawat ATR 42 milik maskapai itu hilang.',
  'Mereka menang 2-0 atas tamunya.',
  'Set itu berakhir 7-6 (4) tadi malam.',
  'Ia melakukannya setengah hati.',
  'Pelatih Erik ten Arga datang.',
])('no amount: %s', (text) => {
  expect(told(text)).toEqual([]);
});

describe('whatever the text', () => {
  const WORDS = [
    '1',
    '1.500',
    '2,5',
    '12',
    '-',
    '/',
    'Rp',
    ' ',
    'juta',
    'persen',
    'dua',
    'puluh',
    'ratus',
    'orang',
    'Juli',
    '2024',
    '(',
    ')',
    'hundred',
    'and',
    'five',
    'km',
    '²',
    '%',
    '0',
    'satu',
    'pukul',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  );

  test.each(['id', 'en'] as const)(
    '%s: numbers are cut from it, in order, apart from dates',
    (language) => {
      fc.assert(
        fc.property(text, (line) => {
          const article = articleOf([[line]], { language });
          const dates = findDates(article);
          let end = 0;
          for (const number of findNumbers(article, dates)[0] ?? []) {
            expect(line.slice(number.start, number.end)).toBe(number.text);
            expect(number.start).toBeGreaterThanOrEqual(end);
            expect(number.end).toBeGreaterThan(number.start);
            expect(number.value).toMatch(/^\d+(?:\.\d+)?$/);
            expect(dates[0]?.some((date) => overlaps(date, number))).toBe(false);
            end = number.end;
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each([
    ['1'],
    ['1.'],
    ['1-'],
    ['Rp '],
    ['dua '],
    ['dua puluh '],
    ['1 juta '],
    ['12 ('],
    [' '],
    ['two hundred and '],
    ['setengah '],
    ['Rp 1 M-'],
    ['Rp1 ribu-Rp2 '],
    ['7-year-'],
    ['6-4 ('],
  ])('100,000 units of %j are read to the end', (piece) => {
    const line = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const language of ['id', 'en'] as const) {
      const numbers = findNumbers(articleOf([[line]], { language }), [[]])[0] ?? [];
      for (const { text: written, start, end } of numbers) {
        expect(line.slice(start, end)).toBe(written);
      }
    }
  });
});
