/** The answers set: what is asked of small invented articles, and why the answer is the right one. */
import { describe, expect, test } from 'vitest';
import { answerWhere } from '../../src/answers/where.js';
import { appOf, news } from './news.js';
import { testCase, testRows } from './open-cases.js';
import type { Story } from './stories.js';
import { libraryOf } from './stories.js';

describe('one right answer', () => {
  testRows<readonly [line: string, headlines: readonly string[], source: string, why: string]>(
    [
      [
        'Siapa yang meresmikan Bendungan Randu?',
        ['Wira Antasena', 'Menteri Pertanian Wira Antasena'],
        'bendungan 1',
        'the doer',
      ],
      [
        'Siapa nama menteri yang meresmikan bendungan?',
        ['Wira Antasena'],
        'bendungan 1',
        'the name is asked, so the title stays away',
      ],
      [
        'Siapa menteri pertanian?',
        ['Wira Antasena'],
        'bendungan 1',
        'an office asks for its holder',
      ],
      [
        'Siapa Wira Antasena?',
        ['Menteri Pertanian'],
        'bendungan 1',
        'a name asks for its office, not for itself',
      ],
      ['/who Antasena', ['Menteri Pertanian'], 'bendungan 1', 'a part of the name is enough'],
      ['/who wira antasna', ['Menteri Pertanian'], 'bendungan 1', 'a letter may be forgotten'],
      ['/who Laras', ['Ketua panitia'], 'festival 3', 'the first name is enough'],
      [
        'Kapan Bendungan Randu diresmikan?',
        ['Jumat (3/5/2024)', '3/5/2024'],
        'bendungan 1',
        'active and passive are one deed',
      ],
      [
        'kpn bendungan mulai dibangun',
        ['akhir 2017', 'sejak akhir 2017'],
        'bendungan 2',
        'the year keeps its `akhir`',
      ],
      [
        'Kapan bendungan retak?',
        ['Sabtu (20/4/2024)', '20/4/2024'],
        'bendungan 7',
        'the day of the event, not the day it was quoted from',
      ],
      [
        'Di mana Bendungan Randu diresmikan?',
        ['Kabupaten Lembah Sari', 'di Kabupaten Lembah Sari'],
        'bendungan 1',
        'the dateline (Bandung) is where it was written',
      ],
      [
        'Di mana festival layang-layang digelar?',
        ['Pantai Karang Anyar', 'di Pantai Karang Anyar'],
        'festival 1',
        'the dateline (Surabaya) is where it was written',
      ],
      [
        'dmn posko pengaduan didirikan',
        ['Desa Sukamaju, Kecamatan Randu, Kabupaten Lembah Sari'],
        'bendungan 6',
        'an address is one place',
      ],
      [
        'Berapa tinggi bendungan itu?',
        ['80 meter', '80', 'setinggi 80 meter'],
        'bendungan 2',
        'of two numbers in the sentence, the one measured',
      ],
      [
        'Berapa biaya pembangunan bendungan?',
        ['Rp1,5 triliun'],
        'bendungan 2',
        'of two numbers in the sentence, the one of money',
      ],
      [
        'brp peserta festival layang-layang',
        ['412', '412 peserta'],
        'festival 2',
        'the number that counts what is asked',
      ],
      [
        'Mengapa bendungan dibangun?',
        ['karena sawah di hilir sering kekeringan', 'sawah di hilir sering kekeringan'],
        'bendungan 3',
        'the clause of the reason',
      ],
      [
        'Apa kepanjangan BPKL?',
        ['Badan Pengelola Kawasan Lembah'],
        'bendungan 5',
        'what stands before the parenthesis',
      ],
      [
        'Apa itu sengkedan?',
        ['lahan miring yang dibuat bertingkat', 'adalah lahan miring yang dibuat bertingkat'],
        'festival 5',
        'what follows `adalah`',
      ],
      [
        'Who opened the ferry terminal?',
        ['Clara Whitfield', 'Transport Minister Clara Whitfield'],
        'ferry 1',
        'the doer',
      ],
      [
        'who is clara whitfield',
        ['Transport Minister'],
        'ferry 1',
        'the office, in small letters too',
      ],
      [
        'When was the ferry terminal opened?',
        ['Tuesday, March 5, 2024', 'March 5, 2024', 'on Tuesday, March 5, 2024'],
        'ferry 1',
        'the whole date',
      ],
      [
        'Where is the new ferry terminal?',
        ['Port Alder', 'in Port Alder'],
        'ferry 1',
        'after `in`',
      ],
      ['How much did the terminal cost?', ['$48 million'], 'ferry 2', 'money, not passengers'],
      [
        'How many passengers can the terminal handle?',
        ['900', '900 passengers'],
        'ferry 2',
        'passengers, not money',
      ],
      [
        'Why was the old terminal closed?',
        ['because its pier had rotted', 'its pier had rotted'],
        'ferry 4',
        'the clause of the reason',
      ],
      [
        'How many bridges did the flood destroy?',
        ['two', 'two bridges'],
        'ferry 5',
        'a number word',
      ],
    ],
    async (line, headlines, source, why) => {
      const { headline, passages, items } = await news.find(line);
      const shown = passages[items[0]?.passage ?? 0];
      expect(headlines, why).toContain(headline);
      expect(`${shown?.articleId} ${shown?.paragraph}`, why).toBe(source);
    },
  );
});

describe('who, of a topic', () => {
  testCase('lists the people of the best paragraphs with their offices', async () => {
    const { items } = await news.find('/who festival layang-layang');
    expect(items.map((item) => item.label).join()).toMatch(/Laras Kinanti|Galih Kinanti/);
  });

  test('shows everybody a shared name may mean, and chooses none', async () => {
    const { headline, items } = await news.find('/who Kinanti');
    expect(headline).toBeNull();
    expect(items.map((item) => item.label).sort()).toEqual(['Galih Kinanti', 'Laras Kinanti']);
  });
});

describe('who, of somebody without an office', () => {
  const race = appOf({
    id: 'race',
    title: 'Balap Perahu di Danau Kemuning',
    text: [
      'Wulan Sasmita mengalahkan Tirta Brahmana dalam balap perahu di Danau Kemuning.',
      'Menurut Wulan, anginnya tidak menentu.',
    ].join('\n'),
  });

  test('is described by what the articles say, and nobody else is the answer', async () => {
    for (const line of ['Siapa Wulan Sasmita?', '/who Wulan Sasmita', 'Siapa Tirta Brahmana?']) {
      const { headline, passages } = await race.find(line);
      expect(headline).toBeNull();
      expect(passages[0]?.text).toContain('Wulan Sasmita mengalahkan Tirta Brahmana');
    }
  });

  test('a word that is all of one name and a part of another means both', async () => {
    const { items } = await appOf({
      id: 'names',
      text: [
        'Camat Surya meninjau dermaga.',
        'Bupati Lembah Sari Surya Wiguna membuka pasar.',
      ].join('\n'),
    }).find('/who Surya');
    expect(items.map((item) => item.detail).sort()).toEqual(['Bupati Lembah Sari', 'Camat']);
  });
});

describe('what somebody is by trade', () => {
  const mill = appOf({
    title: 'Kincir Tua Berputar Lagi',
    text: [
      'Kepala Museum Kincir, Ratna Purnama, membuka pameran.',
      'Seorang pembuat roda bernama Usup Danta memperbaiki kincir itu dalam sebulan.',
    ].join('\n'),
  });

  test.each([
    ['Apa jabatan Ratna Purnama?', 'Kepala Museum Kincir'],
    ['Ratna Purnama bekerja sebagai apa?', 'Kepala Museum Kincir'],
    ['What is the job of Ratna Purnama?', 'Kepala Museum Kincir'],
  ])('%s', async (line, office) => {
    expect((await mill.find(line)).headline).toBe(office);
  });

  test('without an office, in the words of the article', async () => {
    const { passages } = await mill.find('Apa pekerjaan Usup Danta?');
    expect(passages[0]?.text).toContain('pembuat roda');
  });
});

describe('how old somebody is', () => {
  const crew = appOf(
    {
      id: 'crew',
      title: 'Nelayan Selamat dari Badai',
      text: [
        'Nakhoda Rusdi Hamdani (52) dan juru mesin Bagus Pamungkas selamat setelah 36 jam di laut.',
        'Menurut Sari Melati, 34 tahun, suaminya berangkat pukul 05.00 dengan bekal 20 liter air.',
      ].join('\n'),
    },
    {
      id: 'found',
      title: 'Girl finds lost fishermen',
      language: 'en',
      text: [
        'Sixteen-year-old Nadia Halim found them; her father, Karim Halim, 47, called for help.',
        'Orla Brandt, a 61-year-old former diver, has sailed since 2004.',
      ].join('\n'),
    },
  );

  test.each([
    ['Berapa umur Rusdi Hamdani?', '52'],
    ['umur sari melati', '34 tahun'],
    ['How old is Karim Halim?', '47'],
    ['how old is nadia halim', 'Sixteen-year-old'],
    ['umur orla brandt', '61-year-old'],
  ])('%s', async (line, headline) => {
    expect((await crew.find(line)).headline).toBe(headline);
  });

  const raid = appOf(
    {
      id: 'raid',
      title: 'Komplotan Pencuri Kabel Ditangkap',
      text: [
        'Polisi menangkap GW (41), otak komplotan pencuri kabel, bersama sopirnya yang berusia 23 tahun.',
        'Pemilik gudang bernama Usman Talib (66) mengaku rugi.',
        'Kabel itu ditemukan pencari rumput berusia 17 tahun, Darto Leksono, di kolong jembatan.',
      ].join('\n'),
    },
    {
      id: 'thieves',
      title: 'Beekeeper loses hives to thieves',
      language: 'en',
      text: 'A 58-year-old beekeeper lost forty hives near Lunton in three nights.',
    },
  );

  test.each([
    ['umur otak komplotan pencuri kabel berapa', '41'],
    ['Berapa umur sopir komplotan itu?', '23 tahun'],
    ['Berapa usia pemilik gudang?', '66'],
    ['Berapa umur Darto Leksono?', '17 tahun'],
    ['How old is the beekeeper?', '58-year-old'],
  ])('of somebody described: %s', async (line, headline) => {
    expect((await raid.find(line)).headline).toBe(headline);
  });

  test('no other number is an age', async () => {
    expect((await crew.ask('Berapa umur Bagus Pamungkas?')).kind).toBe('nothing');
  });

  test('of another year is shown beside it', async () => {
    const later = {
      id: 'later',
      publishedAt: '2025-01-01',
      text: 'Rusdi Hamdani, 54, kembali melaut.',
    };
    const { items, disagreement } = await appOf(
      { id: 'crew', publishedAt: '2023-01-01', text: 'Nakhoda Rusdi Hamdani (52) selamat.' },
      later,
    ).find('Berapa usia Rusdi Hamdani?');
    expect(items.map(({ label }) => label)).toEqual(['54', '52']);
    expect(disagreement).toBe(true);
  });
});

describe('who holds an office now', () => {
  const older: Story = {
    id: 'older',
    publishedAt: '2022-04-01',
    text: 'Wali Kota Randu Teguh Santika membuka pasar.',
  };
  const newer: Story = {
    id: 'newer',
    publishedAt: '2024-04-01',
    text: 'Wali Kota Randu Mira Lestiana menutup jalan.',
  };

  test.each([
    'Siapa Wali Kota Randu sekarang?',
    'siapa wali kota randu saat ini',
    'who is the current mayor of Randu',
  ])('%s', async (line) => {
    const { headline, disagreement } = await appOf(older, newer).find(line);
    expect({ headline, disagreement }).toEqual({ headline: 'Mira Lestiana', disagreement: false });
  });

  test('a slip in the word for an office is seen through', async () => {
    const { items } = await appOf(older, newer).find('siapa wlaikota randu');
    expect(items[0]?.label).toBe('Mira Lestiana');
    const { headline } = await appOf({
      ...older,
      text: 'Bupati Lembah Sari Teguh Santika tiba.',
    }).find('siapa bupti lembah sari');
    expect(headline).toBe('Teguh Santika');
  });

  test('a verb that the articles have in another form is no slip', async () => {
    const robbery = appOf(
      { text: 'Polisi menangkap tersangka perampokan, Kusno Wira. Dua perampok lain buron.' },
      { text: 'Terdakwa kasus suap, Barto Lelana, mengajukan banding.' },
    );
    expect((await robbery.find('apakah semua perampok sudah tertangkap')).topic).toBe('sentence');
  });

  test('without such a word, all are shown', async () => {
    const { items } = await appOf(older, newer).find('Siapa Wali Kota Randu?');
    expect(items.map(({ label }) => label)).toEqual(['Mira Lestiana', 'Teguh Santika']);
  });

  test('a successor is known by the paragraph, though the office is bare', async () => {
    const { headline } = await appOf(
      { ...older, language: 'en', text: 'Tidewell chief executive Paula Nolan closed the line.' },
      {
        ...newer,
        language: 'en',
        text: "Tidewell's new chief executive, Stuart Imber, apologized to the families.",
      },
    ).find('Who is the chief executive of Tidewell now?');
    expect(headline).toBe('Stuart Imber');
  });

  test('whoever comes into it is the answer, though the sentence says who leaves', async () => {
    const text =
      'Camat Arya Paramitha terpilih menjadi Wali Kota Randu menggantikan Teguh Santika.';
    const { headline } = await appOf(older, { ...newer, text }).find(
      'Siapa Wali Kota Randu sekarang?',
    );
    expect(headline).toBe('Arya Paramitha');
  });

  test('whoever held it before is not the answer: the sentence that says so is', async () => {
    const text = 'Teguh Santika, mantan Wali Kota Randu, membuka kedai.';
    const asked = 'Siapa Wali Kota Randu sekarang?';
    const { headline, items } = await appOf(older, { ...newer, text }).find(asked);
    expect({ headline, items: items.map(({ label }) => label) }).toEqual({
      headline: null,
      items: [text],
    });
    const both = appOf({ ...older, text }, newer);
    expect((await both.find(asked)).headline).toBe('Mira Lestiana');
  });

  test('a deputy named bare beside the holder is meant, and not the holder', async () => {
    const text = 'Wali Kota Randu Mira Lestiana dan Wakil Wali Kota Bagas Permadi hadir.';
    const app = appOf({ ...newer, text });
    expect((await app.find('Siapa wakil wali kota Randu?')).headline).toBe('Bagas Permadi');
    expect((await app.find('Siapa wali kota Randu?')).headline).toBe('Mira Lestiana');
  });

  test('whoever leaves it is not the answer: the sentence that says so is', async () => {
    const text = 'Gubernur mengganti Wali Kota Randu Mira Lestiana dengan Arya Paramitha.';
    const { headline, passages } = await appOf({ ...newer, text }).find(
      'Siapa Wali Kota Randu sekarang?',
    );
    expect(headline).toBeNull();
    expect(passages[0]?.text).toBe(text);
  });
});

describe('quotations', () => {
  testRows<readonly [line: string, label: string, detail: RegExp, direct: boolean, why: string]>(
    [
      [
        '/quote speaker:Wira Antasena',
        'Air ini milik para petani',
        /Wira Antasena, Menteri Pertanian/,
        true,
        'the article calls him Wira there, and gives name and office elsewhere',
      ],
      [
        '/quote speaker:menteri pertanian',
        'Air ini milik para petani',
        /Wira Antasena/,
        true,
        'an office speaks through its holder',
      ],
      [
        '/quote speaker:Wira about:irigasi',
        'irigasi akan selesai tahun depan',
        /Wira Antasena/,
        false,
        '`ia` is Wira; his words are reported',
      ],
      [
        '/quote about:cuaca',
        'cuaca tahun ini lebih bersahabat',
        /Laras Kinanti, Ketua panitia/i,
        false,
        'reported speech after `mengatakan bahwa`',
      ],
      [
        'Apa kata Galih tentang angin?',
        'Anginnya sempurna',
        /Galih Kinanti/,
        true,
        '`tentang` parts speaker and subject',
      ],
      [
        'What did Whitfield say?',
        'We waited eleven years for this',
        /Clara Whitfield, Transport Minister/,
        true,
        'the surname is enough',
      ],
      [
        'Apa kata Clara Whitfield?',
        'We waited eleven years for this',
        /Clara Whitfield/,
        true,
        'a name is a name in any language',
      ],
    ],
    async (line, label, detail, direct, why) => {
      const { items } = await news.find(line);
      expect(items[0]?.label.replace(/,$/, ''), why).toBe(label);
      expect(items[0]?.detail, why).toMatch(detail);
      expect(items[0]?.direct, why).toBe(direct);
    },
  );

  test('words of one speaker are never shown for another', async () => {
    const { items } = await news.find('/quote speaker:Galih Kinanti');
    expect(items.map((item) => item.detail).join('; ')).not.toMatch(/Laras|Wira|Whitfield/);
  });
});

test('further findings for the place of a topic are other places, not plain words', () => {
  const library = libraryOf([
    {
      title: 'Latihan Penyelamatan Nelayan',
      text: [
        'Latihan penyelamatan nelayan digelar di Teluk Karang pada Senin (4/3/2024).',
        'Pusat latihan nelayan itu berada 38 kilometer di barat daya Kota Rasau.',
      ].join('\n'),
    },
  ]);
  const answer = answerWhere(library, 'latihan nelayan');
  const items = answer.kind === 'found' ? answer.items : [];
  expect(items.map(({ label }) => label)).toEqual(['Teluk Karang', 'barat daya Kota Rasau']);
});
