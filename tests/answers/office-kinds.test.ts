/** Offices that are near to one another are kept apart: the one asked for, and no other of its kind. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';

const ORCHESTRA = appOf({
  title: 'Orkes Sungai Biru Buka Konser Amal',
  publisher: 'Kabar Lembah',
  publishedAt: '2024-05-11',
  text: [
    'Orkes Sungai Biru menggelar konser amal di Alun-alun Wanasari pada Sabtu (11/5/2024).',
    'Vokalis Orkes Sungai Biru, Sekar Pandanwangi, membuka konser dengan tiga lagu.',
    'Pemain bas Orkes Sungai Biru, Galih Wirasandi, baru sembuh dari sakit.',
    'Kasat Reskrim Polres Wanasari AKP Bima Santosa menyatakan konser berjalan aman.',
    'Kepala Dinas Kesehatan Kabupaten Wanasari dr. Laksmi Paramita menyiapkan dua ambulans.',
    'Kepala Dinas Perhubungan Kabupaten Wanasari Joko Mulyadi menutup empat ruas jalan.',
  ].join('\n'),
});

describe('the office asked for', () => {
  test.each([
    ['siapa vokalis Orkes Sungai Biru', 'Sekar Pandanwangi'],
    ['siapa basis Orkes Sungai Biru', 'Galih Wirasandi'],
    ['siapa kasat reskrim Polres Wanasari', 'Bima Santosa'],
    ['siapa kadinkes Wanasari', 'Laksmi Paramita'],
    ['siapa kadishub Wanasari', 'Joko Mulyadi'],
    ['Who is the bassist of Orkes Sungai Biru?', 'Galih Wirasandi'],
    ['Kasat reskrim Polres Wanasari dijabat oleh siapa?', 'Bima Santosa'],
    ['Siapa yang menjabat Kepala Dinas Perhubungan Kabupaten Wanasari?', 'Joko Mulyadi'],
  ])('%s', async (line, name) => {
    expect((await ORCHESTRA.find(line)).headline).toContain(name);
  });

  test.each([
    'siapa drummer Orkes Sungai Biru',
    'siapa kasat lantas Polres Wanasari',
    'siapa kadisdik Wanasari',
    'Who is the pianist of Orkes Sungai Biru?',
  ])('nobody of another: %s', async (line) => {
    expect(await ORCHESTRA.ask(line)).toMatchObject({ kind: 'nothing' });
  });
});

describe('nobody of another country, nor anybody near a name', () => {
  const app = appOf({
    title: 'Tunas Randu Siap Tandang',
    text: [
      'Tunas Randu bertolak ke kandang Laskar Ambarita dengan dua puluh pemain.',
      'Pertandingan itu disaksikan duta besar Peru untuk Indonesia, Luis Cardozo.',
      'Pelatih Tunas Randu, Seno Wirabumi, membawa kiper muda.',
    ].join('\n'),
  });

  test.each(['Siapa pelatih Laskar Ambarita?', 'Siapa duta besar Chile untuk Indonesia?'])(
    '%s',
    async (line) => {
      expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
    },
  );

  test('but whoever it is', async () => {
    expect((await app.find('Siapa pelatih Tunas Randu?')).headline).toBe('Seno Wirabumi');
    expect((await app.find('Siapa dubes Peru untuk Indonesia?')).headline).toBe('Luis Cardozo');
  });
});

describe('an office written without its country', () => {
  const home = appOf(
    { title: 'Jembatan Lembah', text: 'Presiden Wira Antasena meresmikan Jembatan Lembah, Senin.' },
    {
      title: 'Sidang di Brasilia',
      text: 'Di Brasil, Presiden Duarte Prado membuka sidang parlemen yang lama tertunda.',
    },
  );

  test.each([
    ['Siapa presiden Indonesia?', 'Presiden Wira Antasena meresmikan'],
    ['Siapa presiden Brasil?', 'Duarte Prado'],
  ])('is of the country at home, or of the one that is named beside it: %s', async (line, told) => {
    const { passages } = await home.find(line);
    expect(passages[0]?.text).toContain(told);
  });

  test('is not that of the deputy, beside whom there is more of the question', async () => {
    const republic = appOf({
      title: 'Upacara di Lembah',
      text: [
        'Presiden Wira Antasena menutup upacara itu.',
        'Wakil Presiden Sekar Arum memimpin upacara kemerdekaan Indonesia di Lembah.',
      ].join('\n'),
    });
    const { passages } = await republic.find('Siapa presiden Indonesia?');
    expect(passages[0]?.text).toMatch(/^Presiden Wira/);
  });

  test('is of no other', async () => {
    expect(await home.ask('Siapa presiden Malaysia?')).toMatchObject({ kind: 'nothing' });
  });
});

describe('the one office of each place, club or body', () => {
  const app = appOf({
    title: 'Kuda Laut ke Final Piala Randu',
    publishedAt: '2024-05-11',
    text: [
      '"Kami hanya sabar menunggu," kata pelatih Kuda Laut, Damar Setiaji, seusai laga di Sangga, Sabtu (11/5/2024).',
      'Kapolres Sangga AKBP Bima Santosa mengerahkan 200 polisi di sekitar stadion.',
      'Ketua Subkomite Lapangan Komite Bola Randu, Galih Wirasandi, menilai laga berjalan bersih.',
      'Klub Badai Selatan dan Polres Wanasari mengirim pengamat ke laga itu.',
    ].join('\n'),
  });

  test('the club before a comma is no coach', async () => {
    expect((await app.find('Siapa pelatih Kuda Laut?')).headline).toBe('Damar Setiaji');
    expect((await app.find('siapa kapolres sangga')).headline).toContain('Bima Santosa');
  });

  test.each([
    'siapa pelatih badai selatan',
    'siapa kapolres wanasari',
    'siapa ketua Komite Bola Randu',
  ])('nobody of another: %s', async (line) => {
    expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
  });
});

test('whoever a school was founded by is its founder, whatever else they are', async () => {
  const app = appOf({
    title: 'Sekolah Tenun Randu',
    text: 'Sekolah Tenun Randu didirikan oleh Kusno Wira, seorang petani dari Lembah.',
  });
  expect(await app.find('Siapa pendiri Sekolah Tenun Randu?')).toMatchObject({
    headline: 'Kusno Wira',
  });
});

test('a deed asks for the office of the thing, and of no other', async () => {
  const app = appOf({
    title: 'Film Rantau Sunyi Menang',
    text: [
      'Ketua dewan juri, sutradara Thailand Somchai Rattana, memuji film Rantau Sunyi.',
      'Film "Rantau Sunyi" karya sutradara Sekar Wulan meraih penghargaan Film Terbaik.',
    ].join('\n'),
  });
  expect((await app.find('Who directed Rantau Sunyi?')).headline).toBe('Sekar Wulan');
  expect((await app.find('siapa yang menyutradarai Rantau Sunyi')).headline).toBe('Sekar Wulan');
});

const CABINET = appOf({
  title: 'Rapat Kabinet Membahas Banjir Wanasari',
  publisher: 'Kabar Lembah',
  publishedAt: '2024-05-11',
  text: [
    'Rapat dihadiri Menko Perekonomian Tirta Hanggara, Menko PMK Ratih Suryani, dan Menteri Perdagangan Bagas Wicaksana.',
    'Menteri Koordinator Bidang Pangan Danu Saraswata memimpin rapat itu.',
  ].join('\n'),
});

describe('the ministers that coordinate others', () => {
  test.each([
    ['Siapa Menko PMK?', 'Ratih Suryani'],
    ['menko perekonomian siapa', 'Tirta Hanggara'],
    ['siapa menteri koordinator perekonomian', 'Tirta Hanggara'],
    ['Who is the coordinating minister for economic affairs?', 'Tirta Hanggara'],
    ['menko pangan siapa', 'Danu Saraswata'],
  ])('%s', async (line, name) => {
    expect((await CABINET.find(line)).headline).toBe(name);
  });
});

describe('a minister of one field', () => {
  test.each([
    'siapa menteri pertambangan',
    'Who is the mining minister?',
    'siapa menteri perikanan budidaya',
  ])('is none of another: %s', async (line) => {
    expect(await CABINET.ask(line)).toMatchObject({ kind: 'nothing' });
  });
});
