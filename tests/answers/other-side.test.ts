/** Who did it and whom it befell, the dead and the hurt, this year and another: told apart, or refused. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';

const DAY = { publisher: 'Kabar Randu', publishedAt: '2026-03-12', title: 'Kabar dari Randu' };

const askOf = (...text: string[]) => {
  const app = appOf({ ...DAY, text: text.join('\n') });
  return async (line: string): Promise<string | null> => {
    const reply = await app.ask(line);
    return reply.kind === 'found' ? reply.headline : null;
  };
};

describe('who does it is nobody whom it befalls', () => {
  const ask = askOf(
    'RANDU - Bupati Randu Timur Laode Kasman memecat Camat Lembong, Usman Tahar, Kamis (5/3/2026).',
    'Jaksa menuntut Gunarto Halim 20 tahun penjara atas pembunuhan Slamet Rijadi.',
  );

  test.each([
    ['Siapa yang memecat camat?', /Laode Kasman/],
    ['Siapa yang dipecat bupati?', /Usman Tahar/],
    ['Who fired the camat?', /Laode Kasman/],
  ])('%s', async (line, headline) => {
    expect(await ask(line)).toMatch(headline);
  });

  test('nor anybody whom the question names', async () => {
    expect((await ask('Siapa pembunuh Slamet?')) ?? '').not.toMatch(/Slamet|Rijadi/);
  });
});

test('who acts is described when there is no name', async () => {
  const ask = askOf(
    'Jaksa menuntut Gunarto Halim 20 tahun penjara, Selasa.',
    'Jenazah korban dievakuasi tim SAR gabungan ke Randu.',
  );
  expect(await ask('Siapa yang menuntut Gunarto Halim?')).toBe('Jaksa');
  expect(await ask('Siapa yang mengevakuasi jenazah korban?')).toBe('tim SAR gabungan');
});

test('who is called by a part of his name is named in full', async () => {
  const ask = askOf(
    'Pelukis Wiratno Kusumo membuka pamerannya di Randu. Wiratno melukis sejak kecil.',
  );
  expect(await ask('Siapa nama lengkap Wiratno?')).toMatch(/Wiratno Kusumo/);
});

describe('the side asked for', () => {
  const ask = askOf(
    'Truk semen terguling di Randu, Senin (9/3/2026). Tiga orang tewas dan sebelas orang luka-luka.',
    'Tahap pertama pelabuhan selesai pada 2021, tahap kedua pada 2024.',
  );

  test.each([
    ['Berapa orang tewas?', /^Tiga/],
    ['Berapa orang yang luka-luka?', /^sebelas/],
    ['Kapan tahap kedua pelabuhan selesai?', /2024/],
    ['Kapan tahap pertama pelabuhan selesai?', /2021/],
  ])('%s', async (line, headline) => {
    expect(await ask(line)).toMatch(headline);
  });
});

test('a death after a birth, each with its place', async () => {
  const ask = askOf(
    'Ahmad Subarjo (lahir di Sangga, Hindia Belanda, 9 September 1911 – meninggal di Randu, 2 Mei 1988) adalah seorang arsitek.',
  );
  expect(await ask('Kapan Ahmad Subarjo meninggal?')).toMatch(/2 Mei 1988/);
  expect(await ask('Di mana Ahmad Subarjo lahir?')).toMatch(/Sangga/);
});

describe('what is said of only one side', () => {
  const ask = askOf(
    'DEMANG - Banjir menerjang Demang, Minggu (8/3/2026). Sedikitnya tujuh orang tewas dan 12 lainnya masih hilang.',
    'Debat terbuka pertama calon bupati digelar di Hotel Sagara pada Kamis (12/3/2026).',
    'Fajar Setyawan mencetak gol lewat tendangan bebas pada menit ke-41.',
  );

  test('answers nothing of another', async () => {
    expect(await ask('Kapan debat terbuka kedua digelar?')).toBeNull();
    expect(await ask('Kapan debat terbuka pertama digelar?')).toMatch(/12\/3\/2026/);
    expect((await ask('Berapa orang yang masih hilang dalam banjir?')) ?? '').not.toMatch(/tujuh/);
  });

  test('a minute is no number of goals', async () => {
    expect(await ask('Pada menit berapa Fajar Setyawan mencetak gol?')).toMatch(/ke-41|^41$/);
  });
});

describe('a number or a year that the article never has', () => {
  const ask = askOf(
    'RANDU - Gol penyama dicetak Rizal Maulani pada menit ke-55, gol kedua oleh Yoga Pramono pada menit ke-88.',
    'Banjir merendam Lembah Wanu pada Selasa (10/3/2026), kata petugas.',
  );

  test.each(['Siapa yang mencetak gol pada menit ke-30?', 'Kapan banjir Lembah Wanu tahun 2019?'])(
    '%s',
    async (line) => {
      expect(await ask(line)).toBeNull();
    },
  );

  test.each([
    ['Siapa yang mencetak gol pada menit ke-88?', /Yoga Pramono/],
    ['Kapan banjir Lembah Wanu tahun 2026?', /10\/3\/2026/],
  ])('%s', async (line, headline) => {
    expect(await ask(line)).toMatch(headline);
  });
});

describe('as much as was asked, and all of it', () => {
  const ask = askOf(
    'RANDU - Longsor menimbun rumah di Dusun Kalisaru, Desa Wanasari, Kecamatan Pagerwangi, Kabupaten Randu, Rabu (11/3/2026).',
    'Populasi kuskus di lembah itu kini 600 hingga 900 ekor.',
    'Kapal itu bernama Husada. Kapten kapal, Yohanes Lamatuha, menyambut para tamu.',
    'Harga cabai di Pasar Gemilang naik menjadi Rp 95.000 per kilogram.',
  );

  test.each([
    ['Di kecamatan mana longsor terjadi?', /^Kecamatan Pagerwangi$/],
    ['Di desa mana longsor terjadi?', /^Desa Wanasari$/],
    ['Berapa populasi kuskus di lembah?', /^600 hingga 900 ekor$/],
    ['Apa nama kapal itu?', /Husada/],
    ['Di pasar mana harga cabai naik?', /Pasar Gemilang/],
  ])('%s', async (line, headline) => {
    expect(await ask(line)).toMatch(headline);
  });
});

describe('what is said of the other one', () => {
  const ask = askOf(
    'RANDU - Ratna Wulan terpilih sebagai ketua koperasi Randu, Kamis (5/3/2026).',
    'Calon nomor satu itu didukung 812 anggota. Lawannya, pengurus lama Gatot Susanto, didukung 455 anggota.',
    'Petani Randu memilih Sari Utami sebagai mandor. Ia dipilih 64 petani, sedangkan pesaing terdekatnya dipilih 31 petani.',
  );

  test.each([
    ['Berapa anggota yang mendukung Ratna Wulan?', /^812/],
    ['Berapa anggota yang mendukung Gatot Susanto?', /^455/],
    ['Berapa petani yang memilih Sari Utami?', /^64/],
  ])('%s', async (line, headline) => {
    expect(await ask(line)).toMatch(headline);
  });

  test('in English', async () => {
    const app = appOf({
      ...DAY,
      language: 'en',
      text: 'Clara Whitfield won the race for mayor of Port Alder on Tuesday. She received 6,120 votes. Her closest rival, Tom Barlow, received 5,877 votes.',
    });
    expect(await app.ask('How many votes did Clara Whitfield receive?')).toMatchObject({
      headline: '6,120 votes',
    });
    expect(await app.ask('How many votes did Tom Barlow receive?')).toMatchObject({
      headline: '5,877 votes',
    });
  });
});

describe('whom something befell', () => {
  const ask = askOf(
    'RANDU - Kapal ikan Bintang Lembong karam di Randu, dua pelaut tewas, Senin (9/3/2026).',
    'Tiga pelaut ditolong nelayan di perairan Lembong. Satu lagi, Karno Wibowo (51), masih hilang.',
    'Bupati Randu Sari Utami meninjau dapur umum di Randu.',
  );

  test('is answered by a paragraph that mentions it', async () => {
    expect(await ask('Siapa yang masih hilang di Randu?')).toMatch(/Karno Wibowo/);
  });

  test.each(['Who died on the boat?', 'Siapa yang tewas di Randu?'])(
    'is no ship and no place: %s',
    async (line) => {
      expect((await ask(line)) ?? '').not.toMatch(/Bintang|Randu|Lembong|Sari|Karno/);
    },
  );
});

test('of two with one office, the one of the thing asked about', async () => {
  const ask = askOf(
    'Pekan Film Randu (PFR) ke-4 berakhir pada Senin (9/3/2026) malam di Gedung Lembong. Film "Laut Sunyi" karya sutradara Sari Utami merebut penghargaan utama.',
    'Ketua juri, sutradara Jepang Haruto Sakai, mengagumi "Laut Sunyi" yang berani bersuara pelan.',
  );
  expect(await ask('Siapa sutradara Laut Sunyi?')).toMatch(/Sari Utami/);
});

test('whom somebody meets is named without where', async () => {
  const ask = askOf(
    'RANDU - Di final, Lembong Putra akan menghadapi Harapan Sagara di Stadion Wanu, Randu, pada 4 April 2026.',
  );
  expect(await ask('Siapa yang dihadapi Lembong Putra di final?')).toBe('Harapan Sagara');
});
