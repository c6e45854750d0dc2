/** What the articles do not say, and what is said instead. */
import { describe, expect, test } from 'vitest';
import { appOf, news } from './news.js';
import { testCase, testRows } from './open-cases.js';

describe('the articles do not say', () => {
  testRows<readonly [line: string, missing: readonly string[], why: string]>(
    [
      ['Siapa menteri pertahanan?', ['pertahanan'], 'another office'],
      ['Siapa menteri pertanian Korea?', ['Korea'], 'the office of another country'],
      ['Kapan Wira Antasena lahir?', ['lahir'], 'somebody known, but not that'],
      ['Kapan Bendungan Randu jebol?', ['jebol'], 'something known, but not that'],
      ['Di mana Bendungan Cimalaka diresmikan?', ['Cimalaka'], 'another dam'],
      ['Berapa harga tiket festival?', ['harga', 'tiket'], 'something known, but not that'],
      ['Berapa jumlah pengunjung museum?', ['pengunjung', 'museum'], 'another subject'],
      ['Who is the mayor of Port Alder?', ['mayor'], 'another office of the same place'],
      ['When was Clara Whitfield married?', ['married'], 'somebody known, but not that'],
      ['Mengapa kereta terlambat?', ['kereta', 'terlambat'], 'another subject'],
      [
        '/quote speaker:Laras about:harga beras',
        ['harga', 'beras'],
        'the speaker said no such thing',
      ],
      ['/quote speaker:Damar Wulan', ['Damar', 'Wulan'], 'nobody of that name'],
    ],
    async (line, missing, why) => {
      const answer = await news.ask(line);
      expect(answer, why).toMatchObject({ kind: 'nothing' });
      expect(answer, why).toMatchObject({ missing: expect.arrayContaining([...missing]) });
    },
  );

  test('what asks is not called missing', async () => {
    const lines = ['How long did the eclipse last?', 'Kelompok mana yang berada di gua itu?'];
    for (const line of lines) {
      const answer = await news.ask(line);
      if (answer.kind !== 'nothing') throw new Error(answer.kind);
      expect(answer.missing).not.toContain('long');
      expect(answer.missing).not.toContain('berada');
    }
  });

  test('those of another fate are not counted for it', async () => {
    const app = appOf({
      title: 'Tebing Cisorok Longsor',
      text: [
        'Longsor di tebing Cisorok menewaskan empat orang pada Kamis malam.',
        'Sebanyak 52 orang mengungsi ke balai desa, dan tim penolong bekerja selama tiga hari.',
      ].join('\n'),
    });
    expect((await app.find('Berapa orang yang mengungsi karena longsor?')).headline).toBe(
      '52 orang',
    );
    expect((await app.find('Berapa korban tewas longsor Cisorok?')).headline).toBe('empat orang');
    for (const line of [
      'Berapa orang yang luka karena longsor?',
      'Berapa orang hilang akibat longsor?',
      'Berapa orang dirawat karena longsor?',
      'Berapa orang ditahan karena longsor?',
    ]) {
      expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
    }
  });

  testCase(
    'a word of the articles is not called missing, in whatever form or language',
    async () => {
      const answer = await news.ask(
        'How much did tickets to the Cimalaka dams and terminals cost?',
      );
      if (answer.kind !== 'nothing') throw new Error(answer.kind);
      expect(answer.missing).toEqual(['tickets', 'Cimalaka']);
    },
  );

  testRows<readonly [line: string, name: string]>(
    [
      ['Kapan Antasana lahir?', 'Wira Antasena'],
      ['/quote speaker:Clara Whitfeild about:tax', 'Clara Whitfield'],
      ['Berapa usia Galih Kinnanti?', 'Galih Kinanti'],
    ],
    async (line, name) => {
      const answer = await news.ask(line);
      expect(answer).toMatchObject({
        kind: 'nothing',
        suggestions: expect.arrayContaining([name]),
      });
    },
  );
});

test.each([
  ['origami', true],
  ['What is Zorptik?', true],
  ['Kapan Bendungan Randu jebol?', undefined],
])('whether no article has a word of it: %s', async (line, isUnheard) => {
  const answer = await news.ask(line);
  if (answer.kind !== 'nothing') throw new Error(answer.kind);
  expect(answer.isUnheard).toBe(isUnheard);
});

describe('what cannot be the answer is refused, however many words are found', () => {
  const campus = appOf({
    id: 'campus',
    title: 'Wali Kota Randu Buka Pameran di Semarak',
    text: [
      'Wali Kota Randu Bagas Pramudya membuka pameran di Kota Semarak, Senin (4/3/2024).',
      'Universitas Tirta Kencana dan Museum Bahari menjadi tuan rumah pameran itu.',
      'Bagas Pramudya datang bersama istri dan dua anak.',
      'Kepala Museum Bahari Sulastri Wening dan penjaga museum itu, Amat Rohim, menyambut mereka.',
      'Pertunjukan malam harinya disponsori PT Layar Semarak, penyelenggara karnaval kota.',
    ].join('\n'),
  });

  test.each([
    ['Siapa rektor Universitas Tirta Kencana?', 'no museum holds an office'],
    ['Siapa wali kota Semarak?', 'the mayor of another town'],
    ['Siapa bendahara Museum Bahari?', 'another office of the same house'],
    ['Siapa wakil kepala Museum Bahari?', 'the deputy is not the head'],
    ['Siapa suami kepala Museum Bahari?', 'nobody speaks of a husband'],
    ['Siapa istri Bagas Pramudya?', 'nobody is their own wife'],
  ])('%s (%s)', async (line) => {
    expect((await campus.ask(line)).kind).toBe('nothing');
  });

  test.each([
    ['Siapa wali kota Randu?', 'Bagas Pramudya'],
    ['Siapa kepala Museum Bahari?', 'Sulastri Wening'],
    ['Siapa penyelenggara karnaval kota?', 'PT Layar Semarak'],
  ])('%s', async (line, headline) => {
    expect((await campus.find(line)).headline).toContain(headline);
  });
});

test('one number that no article has, among many words that all are where the answer is', async () => {
  const app = appOf({
    title: 'Kopi Gayo Naik',
    publishedAt: '2024-09-03',
    text: [
      'Harga kopi gayo sempat mencapai 70, 80 dollar AS per karung pada 29 Agustus lalu di lelang Wanasari.',
      'Gubernur Lembah Raya menjenguk penyair Barto Lelana di Rumah Sakit Arga, Jumat (26/8).',
    ].join('\n'),
  });
  expect(
    await app.find(
      'Kapan harga kopi gayo sempat mencapai 70,80 dollar AS per karung di lelang Wanasari?',
    ),
  ).toMatchObject({ headline: '29 Agustus' });
  expect(
    await app.ask('Kapan Wali Kota Sangga menjenguk penyair Barto Lelana di Rumah Sakit Wanasari?'),
  ).toMatchObject({ kind: 'nothing' });
});

describe('whether something is so, of which no article speaks', () => {
  const ferry = appOf({
    title: 'Bahari ferry',
    publishedAt: '2024-05-06',
    text: 'The Bahari ferry leaves Randu at 7 p.m.\nFeri Bahari berangkat dari Randu.',
  });

  test.each([
    'can i bring my bike on the ferry',
    'is the ferry safe?',
    'apakah feri boleh bawa sepeda',
  ])('%s', async (line) => {
    expect(await ferry.ask(line)).toMatchObject({ kind: 'nothing' });
  });

  test('a few words on the subject show what there is', async () => {
    expect(await ferry.ask('bahari ferry')).toMatchObject({ kind: 'found' });
  });
});
