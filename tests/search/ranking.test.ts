/** The ranking set: which paragraph comes first, and why a reader expects it to. */
import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../src/answers/question/question.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { buildQuery } from '../../src/search/query.js';
import { retrieve } from '../../src/search/retrieve.js';
import { testCase } from '../answers/open-cases.js';
import { libraryOf, type Story } from '../answers/stories.js';

/** Paragraphs found, as `article paragraph`, best first. */
function found(stories: readonly Story[], text: string, code: 'id' | 'en' = 'id'): string[] {
  const { index, articles } = libraryOf(stories);
  const language = LANGUAGES[code];
  const { asks } = parseQuestion(text);
  const query = buildQuery(text, index, { language, ignored: language.questions.fillers, asks });
  return retrieve(query, index).map(({ ordinal }) => {
    const article = articles[index.articleOf[ordinal] ?? -1];
    return `${article?.id} ${index.paragraphAt(ordinal)?.number}`;
  });
}

/** One article, whose paragraphs are told apart by number. */
function paragraphs(...texts: readonly string[]): Story[] {
  return [{ id: 'a', title: 'Kabar Hari Ini', text: texts.join('\n') }];
}

const FILLER = [
  'Rapat warga digelar di balai desa untuk membahas jadwal ronda malam.',
  'Kepala sekolah membuka lomba menggambar bagi murid kelas satu.',
  'Panen jagung tahun ini lebih baik daripada panen sebelumnya.',
];

describe('first comes', () => {
  test.each<readonly [why: string, query: string, texts: readonly string[], first: number]>([
    [
      'the word as asked before another form of it',
      'buku',
      ['Ia membaca bukunya di taman kota.', 'Ia membaca buku di taman kota.'],
      2,
    ],
    [
      'all words of the question before one of them many times',
      'banjir Desa Sukamaju',
      ['Banjir, banjir, dan banjir lagi melanda kota.', 'Banjir melanda Desa Sukamaju.'],
      2,
    ],
    [
      'the rare word before the common one',
      'harga cabai',
      [
        'Harga beras naik di pasar.',
        'Harga telur naik di pasar.',
        'Harga ikan naik di pasar.',
        'Petani cabai menanam lagi.',
      ],
      4,
    ],
    [
      'words close together before words far apart',
      'korban banjir',
      [
        'Korban menerima beras dan selimut dari dinas sosial, lalu pulang ke rumah masing-masing di kota yang kini bebas dari ancaman banjir.',
        'Korban banjir menerima beras dan selimut dari dinas sosial, lalu pulang ke rumah masing-masing di kota yang kini bebas dari ancaman.',
      ],
      2,
    ],
    [
      'words in the order asked',
      'siapa Randu mengalahkan Gading',
      [
        'Gading mengalahkan Randu di lapangan kecamatan.',
        'Randu mengalahkan Gading di lapangan kecamatan.',
      ],
      2,
    ],
    [
      'the short paragraph that says it before the long one that mentions it',
      'menara suar',
      [
        'Rombongan itu mengunjungi pasar, balai desa, menara suar, sekolah, lapangan, kebun, dan pelabuhan sebelum pulang dengan bus malam ke kota asal mereka masing-masing.',
        'Menara suar itu dicat ulang.',
      ],
      2,
    ],
    [
      'the paragraph about the name before one that ends with it',
      'Kapan Galih Kinanti bertanding?',
      [
        'Juri, panitia, dan penonton yang datang sejak pagi menyambut Galih Kinanti.',
        'Galih Kinanti disambut juri, panitia, dan penonton yang datang sejak pagi.',
      ],
      2,
    ],
    [
      'the token with its mark before its parts',
      '2+2',
      ['Ada 2 kapal dan 2 helikopter.', 'Pembicaraan 2+2 ditunda.'],
      2,
    ],
    [
      'what is said of the topic before what is said of a longer name',
      'di mana Rawa Sirah',
      [
        'Rawa Sirah Marine Festival adalah pesta air di kota itu.',
        'Rawa Sirah adalah danau dangkal di kota itu.',
      ],
      2,
    ],
    [
      'for a question of time the paragraph with a date',
      'kapan bendungan Randu dibangun',
      [
        'Bendungan Randu dibangun oleh para petani desa.',
        'Bendungan Randu dibangun pada 12 Mei 1971.',
      ],
      2,
    ],
  ])('%s', (_, query, texts, first) => {
    expect(found(paragraphs(...texts, ...FILLER), query)[0]).toBe(`a ${first}`);
  });

  test('the article whose title says what its paragraph leaves out', () => {
    const text = 'Warga mengungsi ke bukit.';
    const stories = [
      { id: 'panen', title: 'Panen Raya di Lembah', text },
      { id: 'gempa', title: 'Gempa Guncang Pulau Sumba', text: `${text} Malam itu gelap.` },
    ];
    expect(found(stories, 'warga mengungsi gempa Sumba')[0]).toBe('gempa 1');
  });

  test('the section whose heading says what its paragraph leaves out', () => {
    const story = {
      id: 'a',
      text: [
        'Dua kabar datang dari lembah hari ini.',
        'Panen Raya di Lembah',
        'Warga berkumpul di lapangan sejak pagi hari.',
        'Kebakaran Pasar Wulung',
        'Warga berkumpul di lapangan sejak pagi hari.',
      ].join('\n'),
    };
    expect(found([story], 'warga berkumpul kebakaran')[0]).toBe('a 3');
  });

  test('the paragraph whose neighbors speak of the rest of the question', () => {
    const stories = [
      { id: 'balai', text: 'Balai desa direnovasi.\nRetak muncul pada dinding.' },
      { id: 'bendungan', text: 'Bendungan Randu direnovasi.\nRetak muncul pada dinding.' },
    ];
    const order = found(stories, 'retak muncul bendungan');
    expect(order.indexOf('bendungan 2')).toBeLessThan(order.indexOf('balai 2'));
  });

  testCase('the article in the language of the question before a translated match', () => {
    const stories: Story[] = [
      { id: 'id', language: 'id', text: 'Banjir merendam jalan di Alder.' },
      { id: 'en', language: 'en', text: 'A flood covered the road in Alder.' },
    ];
    expect(found(stories, 'flood Alder', 'en')).toEqual(['en 1', 'id 1']);
    expect(found(stories, 'banjir Alder', 'id')).toEqual(['id 1', 'en 1']);
  });
});

describe('what is found at all', () => {
  test('a near spelling only when nothing is spelled as asked', () => {
    const story = paragraphs('Syahbndar lama pulang.', 'Syahbandar baru tiba.', ...FILLER);
    expect(found(story, 'syahbandar')).toEqual(['a 2']);
    expect(found(story, 'syahbandaar')).toContain('a 2');
  });

  testCase('the nearer of two near spellings first', () => {
    const story = paragraphs('Syahbndar lama pulang.', 'Syahbandar baru tiba.', ...FILLER);
    expect(found(story, 'syahbandaar')[0]).toBe('a 2');
  });

  testCase('a near spelling of a word with prefix and suffix', () => {
    expect(found(paragraphs('Pelabuhan baru dibuka.', ...FILLER), 'pelabuhaan')).toEqual(['a 1']);
  });

  test('short words and numbers are never taken for their neighbors', () => {
    const story = paragraphs('Kota itu ramai pada 1998.', 'Harga ban naik 15 persen.');
    expect(found(story, 'bank')).toEqual([]);
    expect(found(story, '1999')).toEqual([]);
    expect(found(story, '1.5')).toEqual([]);
  });

  test.each([
    ['Jepang', 'Aliansi AS-Jepang bertahan.'],
    ['U.S.', 'The US coast guard sailed.'],
    ['Quran', 'Ia membaca Al-Qur’an.'],
    ['kafe', 'Kafé itu ramai.'],
    ['MENTERI', 'menteri itu datang.'],
    ['layang layang', 'Layang-layang itu putus.'],
    ['Rp1,5', 'Biayanya Rp 1,5 triliun.'],
  ])('%s in “%s”', (query, text) => {
    expect(found(paragraphs(text, ...FILLER), query)[0]).toBe('a 1');
  });

  test('stop words and words of asking find nothing', () => {
    expect(found(paragraphs(...FILLER), 'siapa yang di mana itu dan')).toEqual([]);
  });

  test('an equal claim is settled by the order of the corpus', () => {
    const text = 'Kapal tiba di dermaga.';
    const stories = ['b', 'a', 'c'].map((id) => ({ id, title: 'Kapal Tiba', text }));
    expect(found(stories, 'kapal dermaga')).toEqual(['b 1', 'a 1', 'c 1']);
  });

  test('at most a hundred paragraphs, however many hold the words', () => {
    const many = Array.from({ length: 300 }, (_, i) => `Kapal nomor ${i + 1} tiba di dermaga.`);
    const order = found(paragraphs(...many), 'kapal dermaga nomor 250');
    expect(order).toHaveLength(100);
    expect(order[0]).toBe('a 250');
  });
});
