/** What a question asks for, wherever in it that is said. */
import { describe, expect, test } from 'vitest';
import { measureAsked } from '../../../src/answers/question/measure-asked.js';
import { asksForAll, parseQuestion } from '../../../src/answers/question/question.js';
import { questionOfHead } from '../../../src/answers/question/topic-head.js';
import { readQuoteQuestion } from '../../../src/answers/quote-question.js';
import type { AnswerType } from '../../../src/language/questions.js';
import { testCase } from '../open-cases.js';
import { libraryOf } from '../stories.js';

type Row = readonly [question: string, asks: AnswerType, classNoun?: string];

const INDONESIAN: readonly Row[] = [
  ['Siapa pendiri klub itu?', 'person'],
  ['Siapakah yang membuka jembatan?', 'person'],
  ['Jembatan itu dibuka oleh siapa', 'person'],
  ['siapa sih Sari Utami', 'person'],
  ['sp ketua panitianya', 'person'],
  ['Kepada siapa surat itu dikirim?', 'person'],
  ['Siapa nama bupati Lingga?', 'person'],
  ['Kata siapa jembatan itu aman?', 'person'],
  ['Siapa walikota kota itu?', 'person'],
  ['Kapan jembatan dibuka?', 'date'],
  ['Jembatan itu dibuka kapan?', 'date'],
  ['kpn jembatan dibuka', 'date'],
  ['Sejak kapan pasar ditutup?', 'date'],
  ['Tahun berapa jembatan dibangun?', 'date', 'tahun'],
  ['Jembatan dibangun tahun berapa?', 'date', 'tahun'],
  ['Pada tanggal berapakah pasar dibuka?', 'date', 'tanggal'],
  ['Hari apa pasar dibuka?', 'date', 'hari'],
  ['Bulan apa panen dimulai?', 'date', 'bulan'],
  ['Jam berapa kapal berangkat?', 'date', 'jam'],
  ['Pada abad ke berapa candi itu dibangun?', 'date'],
  ['Pasal berapa yang dilanggar?', 'name', 'pasal'],
  ['kopi itu dikirim ke berapa negara', 'number', 'negara'],
  ['gunung tertinggi di Rawa apa', 'place', 'gunung'],
  ['Berapa pasal yang dilanggar?', 'number'],
  ['Di tikungan keberapa pembalap itu jatuh?', 'name', 'tikungan'],
  ['Pada putaran ke berapa pembalap itu jatuh?', 'name', 'putaran'],
  ['Pada abad keberapa candi itu dibangun?', 'date', 'abad'],
  ['jm brp kapal berangkat', 'date', 'jam'],
  ['dr mana kapal itu', 'place'],
  ['napa pasar ditutup', 'reason'],
  ['Seberapa dalam sumur itu?', 'number'],
  ['Biayanya berapa?', 'number', 'biayanya'],
  ['Kedalaman sumur itu berapa?', 'number', 'kedalaman'],
  ['Di mana jembatan itu?', 'place'],
  ['Di mana kota itu berada?', 'place'],
  ['Dimana jembatan itu?', 'place'],
  ['dmn jembatannya', 'place'],
  ['Jembatan itu ada di mana?', 'place'],
  ['Ke mana warga mengungsi?', 'place'],
  ['Berasal dari mana kapal itu?', 'place'],
  ['Di kota apa jembatan itu berada?', 'place', 'kota'],
  ['Kota apa yang terendam?', 'place', 'kota'],
  ['Apa nama kota yang terendam?', 'place', 'kota'],
  ['Di pulau manakah candi itu?', 'place'],
  ['Negara mana yang menang?', 'place', 'negara'],
  ['Provinsi manakah yang terluas?', 'place', 'provinsi'],
  ['Berapa panjang jembatan?', 'number'],
  ['Panjang jembatan itu berapa?', 'number'],
  ['brp harga tiketnya', 'number'],
  ['Ada berapa korban?', 'number'],
  ['Berapa banyak kapal yang tenggelam?', 'number'],
  ['Berapa lama perjalanan itu?', 'number'],
  ['Berapa tahunkah lamanya jembatan itu dibangun?', 'number'],
  ['kata sari utami apa soal banjir', 'quotation'],
  ['Sari Utami bilang apa?', 'quotation'],
  ['Kata apa yang dicoret dari naskah?', 'thing', 'kata'],
  ['Berapa umur Sari Utami?', 'number'],
  ['Mengapa pasar ditutup?', 'reason'],
  ['Kenapa ya pasarnya ditutup', 'reason'],
  ['knp pasar ditutup', 'reason'],
  ['Apa alasan pasar ditutup?', 'reason'],
  ['Apa penyebab kebakaran itu?', 'reason'],
  ['Apa tujuan pembangunan jembatan?', 'reason'],
  ['Bagaimana jembatan dibangun?', 'manner'],
  ['gmn cara membangun jembatan', 'manner'],
  ['Dengan cara apa jembatan dibangun?', 'manner'],
  ['Apa itu sengkedan?', 'definition'],
  ['sengkedan itu apa', 'definition'],
  ['Apa yang dimaksud dengan sengkedan?', 'definition'],
  ['Apa arti sengkedan?', 'definition'],
  ['Apa kepanjangan BNPB?', 'expansion'],
  ['BNPB singkatan dari apa?', 'expansion'],
  ['Perusahaan apa yang membangun jembatan?', 'group', 'perusahaan'],
  ['Kelompok apakah yang menolak?', 'group', 'kelompok'],
  ['Partai mana yang menang?', 'group', 'partai'],
  ['Apa judul film itu?', 'name'],
  ['Film apa yang menang?', 'name', 'film'],
  ['Apa nama kapal itu?', 'name', 'kapal'],
  ['Apa nama lama kapal itu?', 'name', 'lama'],
  ['Disebut apakah tarian itu?', 'name'],
  ['Perahu nelayan itu bernama apa?', 'name'],
  ['Dijuluki apa kota itu?', 'name'],
  ['Apa kata Sari Utami?', 'quotation'],
  ['kutip Sari Utami soal pasar', 'quotation'],
  ['Apa yang dikatakan bupati tentang pasar?', 'quotation'],
  ['Apa pendapat nelayan soal pasar?', 'quotation'],
  ['nama perahu nelayan itu apa', 'name', 'perahu'],
  ['penyebab jembatan runtuh apa', 'reason', 'penyebab'],
  ['Apa yang dibangun warga?', 'thing'],
  ['Warga membangun apa?', 'thing'],
];

const ENGLISH: readonly Row[] = [
  ['Where did the people whose homes burned go?', 'place'],
  ['Which is the oldest mill in the valley?', 'name', 'mill'],
  ['When will the crew who left return?', 'date'],
  ['What is the name of the pilot who left?', 'person'],
  ['Who opened the bridge?', 'person'],
  ['The bridge was opened by whom?', 'person'],
  ["who's the mayor", 'person'],
  ['Who said the bridge is safe?', 'person'],
  ['Which minister resigned?', 'person', 'minister'],
  ['What is the name of the president?', 'person'],
  ['When was the bridge opened?', 'date'],
  ['what year was the bridge built', 'date', 'year'],
  ['In which month does the harvest begin?', 'date', 'month'],
  ['On what date did it open?', 'date', 'date'],
  ['What time does the ferry leave?', 'date', 'time'],
  ['Where is the bridge?', 'place'],
  ['In which city is the bridge?', 'place', 'city'],
  ['What country does the ship come from?', 'place', 'country'],
  ['What is the capital of the region?', 'place'],
  ['How many people died?', 'number'],
  ['how much did the bridge cost', 'number'],
  ['How long is the bridge?', 'number'],
  ['How old is the mayor?', 'number'],
  ['What is the population of the village?', 'number'],
  ['Why was the market closed?', 'reason'],
  ['What is the reason for the strike?', 'reason'],
  ['What caused the fire?', 'reason'],
  ['How was the bridge built?', 'manner'],
  ['What does UNHCR stand for?', 'expansion'],
  ['What is the meaning of terracing?', 'definition'],
  ['What is terracing?', 'definition'],
  ['Which company built the bridge?', 'group', 'company'],
  ['Which party won the election?', 'group', 'party'],
  ['Which film won the prize?', 'name', 'film'],
  ['What did the mayor say?', 'quotation'],
  ['What has the minister said about fish?', 'quotation'],
  ['What did the villagers build?', 'thing'],
  ['What was the diver holding?', 'thing'],
  ['What is Sari waiting for?', 'thing'],
  ['What is soil warming?', 'definition'],
  ['What is the boat called?', 'name'],
  ['How deep is the well?', 'number'],
  ['How old was the keeper when he retired?', 'number'],
  ['Who was aboard when the ferry sank?', 'person'],
  ['What was the profit of the mill?', 'number', 'profit'],
  ['What was the ticket price of the ferry at opening?', 'number', 'price'],
  ['In what minute did Sari score?', 'name', 'minute'],
];

describe.each([
  ['id', INDONESIAN],
  ['en', ENGLISH],
] as const)('in %s', (code, rows) => {
  for (const [text, asks, classNoun] of rows) {
    testCase(`${text} → ${asks}`, () => {
      const question = parseQuestion(text);
      expect(question).toMatchObject({ asks, isTopic: false });
      expect(question.language.code).toBe(code);
      if (classNoun) expect(question.classNoun).toBe(classNoun);
    });
  }
});

describe('what is counted, and what is measured', () => {
  test.each([
    ['How many boats sank?', 'boats', null],
    ['How much did the new boats cost?', null, 'money'],
    ['How deep is the well?', null, 'length'],
    ['Berapa jauh pasar itu?', 'jauh', 'length'],
    ['Berapa kerugiannya?', 'kerugiannya', 'money'],
  ])('%s', (text, counted, measure) => {
    const question = parseQuestion(text);
    expect(question.counted).toBe(counted);
    expect(measureAsked(question)).toBe(measure);
  });

  test('all of several, however it is typed', () => {
    for (const text of ['siapa aja yang hadir', 'siapa2 yang hadir', 'Apa saja yang hilang?']) {
      expect(asksForAll(parseQuestion(text))).toBe(true);
    }
  });
});

describe('a few words on a subject are a topic, not a question', () => {
  test.each([
    'jembatan gantung',
    'Sari Utami',
    'pasar ikan Teluk Bakau',
    'the ferry terminal',
    '2+2',
    '',
    '?',
    '😀',
  ])('%s', (text) => {
    expect(parseQuestion(text)).toMatchObject({ asks: 'thing', isTopic: true });
  });
});

describe('whether something is so is answered by what is said of it', () => {
  test.each([
    'Apakah bupati menghadiri pembukaan?',
    'apakah jembatan sudah selesai',
    'Apakah ada korban?',
    'Apakah pesaingnya menerima kekalahan?',
    'Apakah banjir berpotensi meluas?',
    'Apakah lomba perahu dibatalkan?',
    'Apakah Sari Utami ketua pertama kelompok itu?',
    'apakah pengacara nelayan itu banding',
    'Is the bridge safe?',
  ])('%s', (text) => {
    expect(parseQuestion(text)).toMatchObject({ asks: 'thing', isTopic: true });
  });

  test.each([
    'Apakah yang merobohkan jembatan?',
    'Apakah mata uang kerajaan itu?',
    'Apakah penyebab utama dermaga tidak digunakan?',
    'Apakah menteri tertua kerajaan itu?',
    'Apakah bahasa suku Melawi?',
    'Apakah Candi Sewu itu?',
    'Di lomba apakah Sari meraih emas?',
  ])('not %s', (text) => {
    expect(parseQuestion(text).isTopic).toBe(false);
  });
});

describe('a few words may ask by their head alone', () => {
  test.each([
    ['biaya jembatan gantung', 'number', 'biaya'],
    ['jumlah kapal di dermaga', 'number', 'jumlah'],
    ['lokasi pasar ikan', 'place', 'lokasi'],
    ['pelatih tim desa', 'person', 'pelatih'],
    ['cost of the ferry terminal', 'number', 'cost'],
    ['ferry terminal cost', 'number', 'cost'],
    ['mill profit', 'number', 'profit'],
    ['nama nakhoda kapal itu', 'person', 'nakhoda'],
    ['nama kapal yang karam', 'name', 'kapal'],
    ['name of the driver', 'person', 'driver'],
  ])('%s → %s', (text, asks, classNoun) => {
    const question = questionOfHead(parseQuestion(text));
    expect(question).toMatchObject({ asks, classNoun, isTopic: false });
  });

  test.each([
    'jembatan gantung',
    'harga',
    'kota tua',
    'cost overruns at the terminal',
    'Berapa biaya jembatan?',
  ])('not %s', (text) => {
    expect(questionOfHead(parseQuestion(text))).toBeNull();
  });

  test('what is counted is what the head is followed by', () => {
    expect(questionOfHead(parseQuestion('jumlah kapal di dermaga'))?.counted).toBe('kapal');
  });
});

describe('what a question of number counts', () => {
  test.each([
    ['Berapa orang yang tewas?', 'orang'],
    ['Ada berapa kapal di dermaga?', 'kapal'],
    ['How many bridges fell?', 'bridges'],
    ['Siapa yang tewas?', null],
  ])('%s', (text, counted) => {
    expect(parseQuestion(text).counted).toBe(counted);
  });
});

describe('a question for a quotation distinguishes the speaker from the subject', () => {
  const library = libraryOf([
    {
      text: [
        'Bupati Lingga Sari Utami membuka pasar ikan di Teluk Bakau.',
        '"Pasar ini milik nelayan," kata Sari Utami.',
      ].join('\n'),
    },
  ]);

  const ROWS: readonly (readonly [string, string | null, string | null])[] = [
    ['Apa kata Sari Utami tentang pasar ikan?', 'Sari Utami', 'pasar ikan'],
    ['apa kata sari soal nelayan', 'sari', 'nelayan'],
    ['Apa yang dikatakan Sari Utami mengenai Teluk Bakau?', 'Sari Utami', 'Teluk Bakau'],
    ['Apa kata Sari Utami?', 'Sari Utami', null],
    ['Apa pendapat Bupati Lingga terkait pasar?', 'Bupati Lingga', 'pasar'],
    ['What did Sari Utami say about the market?', 'Sari Utami', 'market'],
    ['What did Sari Utami say?', 'Sari Utami', null],
    ['What has Utami said regarding fishermen', 'Utami', 'fishermen'],
    ['kutipan tentang nelayan', null, 'nelayan'],
    ['Apa kata Damar Wulan?', 'Damar Wulan', null],
  ];

  for (const [text, speaker, about] of ROWS) {
    testCase(text, () => {
      expect(readQuoteQuestion(library, parseQuestion(text))).toMatchObject({ speaker, about });
    });
  }
});
