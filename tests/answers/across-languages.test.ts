/** An Indonesian question finds English articles, and the reverse. */
import { describe, expect, test } from 'vitest';
import { appOf, news } from './news.js';
import { testRows } from './open-cases.js';

describe('a question in one language, an article in the other', () => {
  testRows<
    readonly [
      line: string,
      headlines: readonly string[],
      source: string,
      matched: readonly (readonly [asked: string, found: string])[],
    ]
  >(
    [
      [
        'When was the dam built?',
        ['akhir 2017', 'sejak akhir 2017'],
        'bendungan 2',
        [['dam', 'Bendungan']],
      ],
      ['Who is the agriculture minister?', ['Wira Antasena'], 'bendungan 1', []],
      [
        'How many provinces took part in the festival?',
        ['delapan', 'delapan provinsi'],
        'festival 2',
        [['provinces', 'provinsi']],
      ],
      [
        'Berapa orang tewas dalam banjir di Alder County?',
        ['nine', 'nine people'],
        'ferry 5',
        [['banjir', 'flood']],
      ],
      ['Siapa menteri pelabuhan?', ['Clara Whitfield'], 'ferry 1', []],
      [
        'Berapa jembatan yang hancur karena banjir Alder County?',
        ['two', 'two bridges'],
        'ferry 5',
        [
          ['jembatan', 'bridges'],
          ['banjir', 'flood'],
        ],
      ],
    ],
    async (line, headlines, source, matched) => {
      const { headline, passages, items, glossary } = await news.find(line);
      const shown = passages[items[0]?.passage ?? 0];
      expect(headlines).toContain(headline);
      expect(`${shown?.articleId} ${shown?.paragraph}`).toBe(source);
      for (const [asked, found] of matched) expect(glossary).toContainEqual({ asked, found });
    },
  );

  test('within one language nothing was matched across', async () => {
    expect((await news.find('Kapan Bendungan Randu diresmikan?')).glossary).toEqual([]);
  });
});

test('a body is quoted whatever language it is asked for in', async () => {
  const app = appOf(
    {
      language: 'id',
      text: '"Kapal itu karam di luar teluk," kata Penjaga Pantai Chile, Senin (6/5/2024).',
    },
    { language: 'en', text: '“We searched all night,” the Chile Coast Guard said.' },
  );
  for (const line of [
    '/quote speaker:Chile coast guard',
    '/kutip pembicara:penjaga pantai Chile',
  ]) {
    const { items } = await app.find(line);
    expect(items.map(({ label }) => label.replace(/,$/, '')).sort()).toEqual([
      'Kapal itu karam di luar teluk',
      'We searched all night',
    ]);
  }
});

test('a body is quoted by its acronym where an article explains it', async () => {
  const app = appOf({
    text: [
      'Pakar Badan Pengelola Kawasan Lembah (BPKL), Nira Sasmita, memastikan waduk akan dikeruk.',
      '"Kami belum diberi tahu," kata Kepala Desa Randu, Bowo Lesmana.',
    ].join('\n'),
  });
  for (const line of ['apa komentar BPKL', '/kutip pembicara:Badan Pengelola Kawasan Lembah']) {
    const { items } = await app.find(line);
    expect(items.map(({ label }) => label)).toEqual(['waduk akan dikeruk']);
  }
});

describe('ordinary words, of no field of the news', () => {
  const app = appOf({
    title: 'Sanggar Kolintang Rayakan Ulang Tahun',
    text: [
      'Sanggar kolintang di Wanea menyimpan alat musiknya dalam peti dari kayu cempaka.',
      'Pelatih sanggar, Yopie Rumagit, dipenjara tiga bulan pada 1988 karena menolak pindah.',
      'Betina burung weris di halaman sanggar mengerami empat butir telur.',
      'Kesebelasan sanggar menjamu Tunas Wanea pada Minggu (9/6/2024).',
    ].join('\n'),
  });

  test.each([
    ['How long was Yopie Rumagit imprisoned?', 'tiga bulan'],
    ['How many eggs does the female incubate?', 'empat butir'],
    ['kapan kesebelasan sanggar lawan Tunas Wanea', '9/6/2024'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toContain(headline);
  });
});

test('a name of several words is shown whole as what a word was found as', async () => {
  const visit = appOf({
    title: 'Kunjungan ke Randu',
    publishedAt: '2024-05-06',
    text: 'Duta Besar Inggris Clara Whitfield mengunjungi Randu, Senin (6/5/2024).',
  });
  const { glossary } = await visit.find('When did the British ambassador visit Randu?');
  expect(glossary).toContainEqual({ asked: 'ambassador', found: 'Duta Besar' });
});
