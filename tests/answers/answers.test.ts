/** The answers set: small invented articles, what is asked of them, and why the answer is the right one. */
import { describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answers/answer.js';
import { createApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { parseLine } from '../../src/terminal/parse-line.js';
import { expectVerbatim } from './expect-answer.js';
import { testCase } from './open-cases.js';
import { libraryOf, type Story } from './stories.js';

const DAM: Story = {
  id: 'bendungan',
  title: 'Bendungan Randu Diresmikan',
  publisher: 'Kabar Lembah',
  publishedAt: '2024-05-06',
  text: [
    'Kabar Lembah, Bandung - Menteri Pertanian Wira Antasena meresmikan Bendungan Randu di Kabupaten Lembah Sari pada Jumat (3/5/2024).',
    'Bendungan setinggi 80 meter itu dibangun sejak akhir 2017 dengan biaya Rp1,5 triliun.',
    'Bendungan dibangun karena sawah di hilir sering kekeringan.',
    '"Air ini milik para petani," kata Wira. Ia menambahkan bahwa irigasi akan selesai tahun depan.',
    'Badan Pengelola Kawasan Lembah (BPKL) akan merawat bendungan itu.',
    'Posko pengaduan warga didirikan di Desa Sukamaju, Kecamatan Randu, Kabupaten Lembah Sari.',
    'Bendungan sempat retak pada Sabtu (20/4/2024), dikutip dari Harian Hilir, Senin (22/4/2024).',
  ].join('\n'),
};

const FESTIVAL: Story = {
  id: 'festival',
  title: 'Ribuan Layang-Layang Hiasi Pantai',
  publisher: 'Kabar Pesisir',
  publishedAt: '2024-06-11',
  text: [
    'Kabar Pesisir, Surabaya - Festival layang-layang digelar di Pantai Karang Anyar, Minggu (9/6/2024).',
    'Festival itu diikuti 412 peserta dari delapan provinsi.',
    'Ketua panitia Laras Kinanti mengatakan bahwa cuaca tahun ini lebih bersahabat.',
    '"Anginnya sempurna," ujar juara pertama, Galih Kinanti, pelajar asal Tegalwangi.',
    'Layang-layang terbesar berbentuk sengkedan. Sengkedan adalah lahan miring yang dibuat bertingkat.',
  ].join('\n'),
};

const FERRY: Story = {
  id: 'ferry',
  title: 'New ferry terminal opens in Port Alder',
  publisher: 'Alder Courier',
  publishedAt: '2024-03-06',
  language: 'en',
  text: [
    'Transport Minister Clara Whitfield opened the new ferry terminal in Port Alder on Tuesday, March 5, 2024.',
    'The terminal cost $48 million and can handle 900 passengers an hour.',
    '"We waited eleven years for this," Whitfield said.',
    'The old terminal was closed because its pier had rotted.',
    'A flood killed nine people in Alder County in January 2023 and destroyed two bridges.',
  ].join('\n'),
};

function appOf(...stories: readonly Story[]) {
  const app = createApp({ library: libraryOf(stories), logger: createLogger('silent') });
  return {
    async ask(line: string): Promise<Answer> {
      const parsed = parseLine(line, app.commands);
      if (!parsed) throw new Error('an empty line');
      const { answer } = await app.run({ ...parsed, locale: 'id' });
      expectVerbatim(app.library, answer);
      return answer;
    },
    async find(line: string): Promise<Found> {
      const answer = await this.ask(line);
      if (answer.kind !== 'found') throw new Error(`refused: ${JSON.stringify(answer)}`);
      return answer;
    },
  };
}

/** One test a row, named by its first cell (or the first two). */
function all<Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
  check: (...row: Row) => Promise<void>,
): void {
  for (const row of rows) testCase(row[0], () => check(...row));
}

const news = appOf(DAM, FESTIVAL, FERRY);

describe('one right answer', () => {
  all<readonly [line: string, headlines: readonly string[], source: string, why: string]>(
    [
      ['Siapa yang meresmikan Bendungan Randu?', ['Wira Antasena'], 'bendungan 1', 'the doer'],
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
      ['Who opened the ferry terminal?', ['Clara Whitfield'], 'ferry 1', 'the doer'],
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

describe('quotations', () => {
  all<readonly [line: string, label: string, detail: RegExp, direct: boolean, why: string]>(
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

describe('words in quotation marks must stand in the answer as they were quoted', () => {
  const market = appOf({
    text: [
      'Pasar malam dibuka pada 5 April 2024 di alun-alun.',
      'Pasar itu dibuka sampai malam pada 9 April 2024.',
      'Kepala pasar menutup pintu malam itu.',
    ].join('\n'),
  });

  all<readonly [line: string, headline: string, paragraph: number]>(
    [
      ['Kapan “pasar malam” dibuka?', '5 April 2024', 1],
      ['Kapan "sampai malam" pasar dibuka?', '9 April 2024', 2],
    ],
    async (line, headline, paragraph) => {
      const answer = await market.find(line);
      expect(answer.headline).toBe(headline);
      expect(answer.passages.map((passage) => passage.paragraph)).toEqual([paragraph]);
    },
  );

  all<readonly [line: string]>(
    [['Kapan "malam pasar" dibuka?'], ['/search "pasar itu malam"'], ['/when "5 April 2025"']],
    async (line) => {
      expect(await market.ask(line)).toMatchObject({ kind: 'nothing' });
    },
  );

  testCase('case and accents do not matter within them', async () => {
    const { passages } = await market.find('/search "PASAR MÁLAM"');
    expect(passages.map((passage) => passage.paragraph)).toEqual([1]);
  });
});

describe('when articles disagree, both are shown, newest first, and none is chosen', () => {
  const older: Story = {
    id: 'older',
    publisher: 'Kabar Lembah',
    publishedAt: '2021-03-01',
    text: [
      'Jembatan Sungai Gading dibuka untuk umum pada 12 Februari 2021.',
      'Kebakaran di Pasar Wulung menghanguskan 40 kios.',
      'Camat Teguh Prakasa membuka turnamen catur.',
      'Bupati Lembah Sari Ratna Purnama menanam pohon.',
      'Menara Suar Kembar dibangun pada Juni 1932.',
    ].join('\n'),
  };
  const newer: Story = {
    id: 'newer',
    publisher: 'Harian Hilir',
    publishedAt: '2024-03-05',
    text: [
      'Jembatan Sungai Gading dibuka untuk umum pada 14 Februari 2021.',
      'Kebakaran di Pasar Wulung menghanguskan 55 kios.',
      'Bupati Lembah Sari Teguh Prakasa membuka turnamen catur.',
      'Menara Suar Kembar dibangun pada 4 Juni 1932.',
    ].join('\n'),
  };
  const divided = appOf(older, newer);

  all<readonly [matter: string, line: string, labels: readonly RegExp[]]>(
    [
      [
        'a day',
        'Kapan Jembatan Sungai Gading dibuka untuk umum?',
        [/^14 Februari 2021$/, /^12 Februari 2021$/],
      ],
      ['a number', 'Berapa kios yang hangus dalam kebakaran Pasar Wulung?', [/^55/, /^40/]],
      ['a role', 'Siapa Teguh Prakasa?', [/Prakasa/, /Prakasa/]],
      ['the holder of an office', 'Siapa Bupati Lembah Sari?', [/Teguh/, /Ratna/]],
    ],
    async (_, line, labels) => {
      const { headline, items, passages, disagreement } = await divided.find(line);
      expect(disagreement).toBe(true);
      expect(headline).toBeNull();
      expect(items.map((item) => passages[item.passage]?.articleId)).toEqual(['newer', 'older']);
      labels.forEach((label, index) => {
        expect(items[index]?.label).toMatch(label);
      });
    },
  );

  test('a role is shown as each article gives it', async () => {
    const { items } = await divided.find('/who Prakasa');
    expect(items.map((item) => item.detail)).toEqual(['Bupati Lembah Sari', 'Camat']);
  });

  test('a day and its month do not disagree', async () => {
    const { headline, disagreement } = await divided.find('Kapan Menara Suar Kembar dibangun?');
    expect(disagreement).toBe(false);
    expect(['Juni 1932', '4 Juni 1932']).toContain(headline);
  });

  test('the same day told twice does not disagree', async () => {
    const { headline, disagreement } = await appOf(older, {
      ...older,
      id: 'copy',
      text: `${older.text} Ramai.`,
    }).find('Kapan Jembatan Sungai Gading dibuka untuk umum?');
    expect({ headline, disagreement }).toEqual({
      headline: '12 Februari 2021',
      disagreement: false,
    });
  });

  test('another event is no contradiction', async () => {
    const { headline, disagreement } = await appOf(older, {
      ...newer,
      text: 'Jembatan Sungai Serayu dibuka untuk umum pada 14 Mei 2021.',
    }).find('Kapan Jembatan Sungai Gading dibuka untuk umum?');
    expect({ headline, disagreement }).toEqual({
      headline: '12 Februari 2021',
      disagreement: false,
    });
  });
});

describe('a question in one language, an article in the other', () => {
  all<
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

describe('the articles do not say', () => {
  all<readonly [line: string, missing: readonly string[], why: string]>(
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

  all<readonly [line: string, name: string]>(
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
