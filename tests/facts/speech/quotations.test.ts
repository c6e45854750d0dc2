import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../src/facts/facts.js';
import { findFacts } from '../../../src/facts/find-facts.js';
import { findQuotations } from '../../../src/facts/speech/quotations.js';
import type { LanguageCode } from '../../../src/language/language.js';
import { articleOf, type ExpectedQuotation, mentionsOf, readCase } from './quotation-article.js';
import { cases, heldOutCases, type QuotationCase } from './quotation-cases.js';

interface Score {
  precision: number;
  recall: number;
  speakers: number;
  verbs: number;
  indirectPrecision: number;
  indirectRecall: number;
  indirectSpeakers: number;
}

function measure(set: readonly QuotationCase[], report: (line: string) => void): Score {
  const count = { found: 0, expected: 0, matched: 0, speakers: 0, verbs: 0 };
  const indirect = { ...count };
  for (const item of set) {
    const { article, people, expected } = readCase(item);
    const found = findQuotations(article, people).flatMap((quotations, paragraph) =>
      quotations.map((quotation) => ({ ...quotation, paragraph })),
    );
    for (const direct of [true, false]) {
      const tally = direct ? count : indirect;
      const wanted = expected.filter((one) => one.direct === direct);
      const got = found.filter((one) => one.direct === direct);
      tally.expected += wanted.length;
      tally.found += got.length;
      for (const one of wanted) {
        const match = got.find((other) => isSame(one, other));
        if (!match) report(`missed ${one.text} in: ${item.text}`);
        if (!match) continue;
        tally.matched++;
        const isSpeaker = (match.speaker?.name ?? null) === one.speaker;
        if (isSpeaker) tally.speakers++;
        else report(`speaker ${match.speaker?.name} for ${one.speaker} in: ${item.text}`);
        if (match.verb === one.verb) tally.verbs++;
        else report(`verb ${match.verb} for ${one.verb} in: ${item.text}`);
      }
      for (const one of got) {
        if (!wanted.some((other) => isSame(other, one)))
          report(`extra ${one.text} in: ${item.text}`);
      }
    }
  }
  return {
    precision: count.matched / count.found,
    recall: count.matched / count.expected,
    speakers: count.speakers / count.matched,
    verbs: count.verbs / count.matched,
    indirectPrecision: indirect.matched / indirect.found,
    indirectRecall: indirect.matched / indirect.expected,
    indirectSpeakers: indirect.speakers / indirect.matched,
  };
}

/** Direct speech must be cut exactly; of a reported clause most must be the same. */
function isSame(expected: ExpectedQuotation, found: Quotation & { paragraph: number }): boolean {
  if (expected.paragraph !== found.paragraph) return false;
  if (expected.direct) return expected.text === found.text;
  const shorter = Math.min(expected.text.length, found.text.length);
  const longer = Math.max(expected.text.length, found.text.length);
  const isWithin = expected.text.includes(found.text) || found.text.includes(expected.text);
  return isWithin && shorter / longer > 0.5;
}

describe('marked-up news', () => {
  test.each([
    ['written with the rules in view', cases],
    ['held out', heldOutCases],
  ])('%s: quotations and speakers are found', (name, set) => {
    const lines: string[] = [];
    const score = measure(set, (line) => lines.push(line));
    const figures = Object.entries(score).map(([key, value]) => `${key} ${value.toFixed(3)}`);
    console.info([`${name} (${set.length} texts): ${figures.join(', ')}`, ...lines].join('\n  '));
    expect(score.precision).toBeGreaterThanOrEqual(0.97);
    expect(score.recall).toBeGreaterThanOrEqual(0.98);
    expect(score.speakers).toBeGreaterThanOrEqual(0.95);
    expect(score.verbs).toBeGreaterThanOrEqual(0.95);
    expect(score.indirectPrecision).toBeGreaterThanOrEqual(0.9);
    expect(score.indirectRecall).toBeGreaterThanOrEqual(0.85);
    expect(score.indirectSpeakers).toBeGreaterThanOrEqual(0.95);
  });
});

/** The quotations of an invented article, one line a paragraph. */
function quote(lines: readonly string[], people: readonly string[] = []): Quotation[][] {
  const article = articleOf(lines);
  return findQuotations(article, mentionsOf(people, article));
}

/** Words and speaker of every quotation of an invented article, its people found as in any other. */
function saidIn(
  lines: readonly string[],
  language: LanguageCode = 'id',
): [words: string, speaker: string | null][] {
  return findFacts(articleOf(lines, language)).flatMap(({ quotations }) =>
    quotations.map(({ text, speaker }): [string, string | null] => [text, speaker?.name ?? null]),
  );
}

describe('the speaker of a quotation', () => {
  test('has a name, an office and a place in the text', () => {
    const text = '"Kami siap," kata duta besar Chile untuk Indonesia Pilar Contreras.';
    const people = ['Pilar Contreras / duta besar Chile untuk Indonesia'];
    expect(quote([text], people)[0]).toEqual([
      {
        start: 1,
        end: 10,
        text: 'Kami siap',
        direct: true,
        speaker: { name: 'Pilar Contreras', role: 'duta besar Chile untuk Indonesia' },
        speakerSpan: { start: text.indexOf('Pilar'), end: text.length - 1 },
        verb: 'kata',
      },
    ]);
  });

  test('is given by the full name where only a part is written', () => {
    const people = ['Antonia Ferrara / Menteri Kehakiman'];
    const lines = ['Menteri Kehakiman Antonia Ferrara tiba Senin.', '"Belum," kata Ferrara.'];
    expect(quote(lines, people)[1]?.[0]?.speaker).toEqual({
      name: 'Antonia Ferrara',
      role: 'Menteri Kehakiman',
    });
  });

  test('has no office but a form of address', () => {
    const [said] = quote(['"Belum," kata dr. Nadia.'], ['Nadia'])[0] ?? [];
    expect(said?.speaker).toEqual({ name: 'Nadia', role: null });
  });

  test('has the words in small letters before an unknown name as the office', () => {
    const [said] = quote(['"Belum," kata juru bicara KPK Alfa Rivai.'])[0] ?? [];
    expect(said?.speaker).toEqual({ name: 'Alfa Rivai', role: 'juru bicara KPK' });
  });

  test.each([
    [
      'the owner of a statement',
      ['"Sudah selesai," demikian bunyi keterangan resmi KPK, Kamis.'],
      'KPK',
    ],
    [
      'a name on a network',
      ['"Cabut," tulis akun X @arga_budi.id, Kamis.'],
      'akun X @arga_budi.id',
    ],
    ['a name on a network without the word for it', ['"Cabut," cuit @arga_budi.'], '@arga_budi'],
    [
      'whom a clause describes',
      ['Nadia Kirana tersenyum.', '"Lega," kata perempuan yang sehari-hari berjualan es itu.'],
      'Nadia Kirana',
    ],
    [
      'whom a clause calls by another name',
      ['Nadia Kirana tersenyum.', '"Lega," kata perempuan yang akrab disapa Mbak Na itu.'],
      'Nadia Kirana',
    ],
    [
      'who is named after forms of address',
      ['"Ya," kata Wati.', 'Sahabatnya, Ki Nadia Kirana, tertawa. "Lega," katanya.'],
      'Nadia Kirana',
    ],
    [
      'whom the paragraph before ends with',
      ['"Ya," kata Wati. Nadia Kirana belum mau menyerah.', '"Masih ada waktu," ucapnya.'],
      'Nadia Kirana',
    ],
  ])('is %s', (_, lines, name) => {
    expect(quote(lines, ['Nadia Kirana', 'Wati']).flat().at(-1)?.speaker?.name).toBe(name);
  });

  test('has no place and no verb where it is whoever spoke in the paragraph before', () => {
    const lines = ['"Kami siap," kata Nadia.', '"Kami sudah menunggu sangat lama."'];
    const said = quote(lines, ['Nadia'])[1]?.[0];
    expect(said).toMatchObject({ speaker: { name: 'Nadia' }, speakerSpan: null, verb: null });
  });
});

describe('a pronoun', () => {
  test('means whoever the sentence before is about, with an office of many words', () => {
    const lines = [
      'Mayor Edwin Marsh opened the hall on Tuesday.',
      'Town council member Clara Benton attacked the plan. She said the cost had doubled.',
    ];
    const found = findFacts(articleOf(lines, 'en')).flatMap(({ quotations }) => quotations);
    expect(found).toMatchObject([
      {
        text: 'the cost had doubled',
        speaker: { name: 'Clara Benton', role: 'Town council member' },
      },
    ]);
  });

  test('means whoever the sentence before is about, with two offices', () => {
    const lines = [
      'Pemilik galeri, Danu Wirya, menyebut pengunjung naik.',
      'Ketua panitia, pelukis Bali Ketut Rumanta, memuji pameran itu. Menurut dia, lampunya pas.',
    ];
    expect(saidIn(lines)).toEqual([
      ['pengunjung naik', 'Danu Wirya'],
      ['lampunya pas', 'Ketut Rumanta'],
    ]);
  });

  test.each([
    [
      'Siti Marlina, a nurse, met Agus Wirawan, a farmer, at the market. He said the rice was late.',
      'Agus Wirawan',
    ],
    [
      'Agus Wirawan thanked Siti Marlina for the rice. She said the mill was closed.',
      'Siti Marlina',
    ],
    ['Spokeswoman Tarin Okello met farmer Bela Dorn on Monday. He said the rice was late.', null],
    ['Tarin Okello met Bela Dorn on Monday. He said the rice was late.', 'Tarin Okello'],
  ])('never means somebody known to be of the other gender: %s', (text, speaker) => {
    expect(saidIn([text], 'en').map(([, name]) => name)).toEqual([speaker]);
  });
});

describe('a body', () => {
  test('speaks by its whole name, commas and all', () => {
    const name = 'Badan Pelabuhan, Irigasi, dan Sanitasi';
    const lines = [
      `Menurut ${name} (BPIS), dua pintu air retak.`,
      `${name} (BPIS) menyatakan pintu itu akan diganti pada Kamis.`,
      `Kepala ${name} (BPIS) Danu Wirya mengatakan warga tenang.`,
    ];
    expect(saidIn(lines)).toEqual([
      ['dua pintu air retak', name],
      ['pintu itu akan diganti pada Kamis', name],
      ['warga tenang', 'Danu Wirya'],
    ]);
  });

  test.each([
    [
      'Amnesti Nusantara mendesak aturan itu dicabut. "Cabut," tulis lembaga itu.',
      'id',
      'Amnesti Nusantara',
    ],
    ['Rumah Sakit Bunda Arga penuh. "Kami siap," tulis rumah sakit itu.', 'id', 'rumah sakit'],
    ['Bank Arga ditutup. "Kami siap," tulis bank itu.', 'id', 'Bank Arga'],
    ['Halden Bank was fined. "We fell short," the bank said.', 'en', 'Halden Bank'],
    ['Halden Holdings was fined. "We fell short," the company said.', 'en', 'Halden Holdings'],
    ['Halden Bank was fined. "We fell short," the ministry said.', 'en', 'ministry'],
  ] as const)('is meant by a noun that points back: %s', (text, language, name) => {
    expect(saidIn([text], language).at(-1)?.[1]).toBe(name);
  });
});

describe('a block of speech before its attribution', () => {
  test.each<readonly [string, LanguageCode, readonly string[], object]>([
    [
      'is by whoever the next paragraph names',
      'id',
      ['Perahu kami terbalik di muara', 'kata Nadia di rumahnya, Rabu (14/1/2026).'],
      { text: 'Perahu kami terbalik di muara', direct: false, speaker: { name: 'Nadia' } },
    ],
    [
      'is so in English too',
      'en',
      ['We lost our boat in one night.', 'said Nadia at the harbour on Tuesday.'],
      { text: 'We lost our boat in one night', direct: false, speaker: { name: 'Nadia' } },
    ],
    [
      'may have marks of its own',
      'id',
      ['"Perahu kami hilang,"', 'kata Nadia, Kamis.'],
      { text: 'Perahu kami hilang', direct: true, speaker: { name: 'Nadia' } },
    ],
  ])('%s', (_, language, lines, expected) => {
    const article = articleOf(['Wira pulang.', ...lines], language);
    const found = findQuotations(article, mentionsOf(['Nadia', 'Wira'], article)).flat();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  test('is direct where the source sets it off as a quotation, with its full stop', () => {
    const lines = ['Wira pulang.', 'Perahu kami terbalik di muara.', 'kata Nadia, Rabu.'];
    const plain = articleOf(lines);
    const article = {
      ...plain,
      paragraphs: plain.paragraphs.map((paragraph, index) =>
        index === 1 ? { ...paragraph, isQuotation: true } : paragraph,
      ),
    };
    const found = findQuotations(article, mentionsOf(['Nadia', 'Wira'], article)).flat();
    expect(found).toMatchObject([
      { text: 'Perahu kami terbalik di muara.', direct: true, speaker: { name: 'Nadia' } },
    ]);
  });
});

describe('a report without marks', () => {
  test('is not by whoever the clause after its source is about', () => {
    const lines = [
      'Polisi memeriksa Danu Wirya.',
      'Yang memberatkan, menurut penyidik, Danu belum mengaku.',
      'Menurut penyidik, Danu Wirya, jalan itu ditutup.',
    ];
    expect(saidIn(lines)).toEqual([['jalan itu ditutup', 'Danu Wirya']]);
  });

  test.each([
    ['Wati mengungkapkan sebanyak 40 orang mengungsi.', 'id', 'sebanyak 40 orang mengungsi'],
    ['Wati mengungkapkan kekecewaannya kepada warga.', 'id', undefined],
    ['Wati told parliament the bank was broke.', 'en', 'the bank was broke'],
    ['Koalisi Warga Arga menilai aturan itu cacat hukum.', 'id', 'aturan itu cacat hukum'],
    ['Pemerintah menilai aturan itu cacat hukum.', 'id', undefined],
  ] as const)('is a clause, though nothing leads over to it: %s', (text, language, clause) => {
    const article = articleOf([text], language);
    const [said] = findQuotations(article, mentionsOf(['Wati'], article))[0] ?? [];
    expect(said?.text).toBe(clause);
  });

  test.each([
    ['The mayor, who left early, said DNA tests would follow.', 'The mayor'],
    ['But analysts, wary of a glut, said OPEC ministers were split.', 'analysts'],
    ['Wati, who had been there, said NATO troops would leave.', 'Wati'],
  ])('is not by what its clause begins with: %s', (text, speaker) => {
    const article = articleOf([text], 'en');
    const [said] = findQuotations(article, mentionsOf(['Wati'], article))[0] ?? [];
    expect(said?.speaker?.name).toBe(speaker);
  });

  test('leaves out the dateline', () => {
    const article = articleOf(['Kabar.com, Padang - Nadia mengatakan, jalan sudah dibuka.']);
    const [paragraph] = article.paragraphs;
    if (!paragraph) throw new Error('no paragraph');
    const dated = { ...article, paragraphs: [{ ...paragraph, dateline: { start: 0, end: 19 } }] };
    const [said] = findQuotations(dated, mentionsOf(['Nadia'], dated))[0] ?? [];
    expect(said).toMatchObject({ text: 'jalan sudah dibuka', speaker: { name: 'Nadia' } });
  });

  test.each([
    ['Leeds – The footbridge will close in June, the council said.', 'The footbridge will close'],
    ['Kuala Banyu - "Air sudah surut sejak pagi," kata Nadia.', 'Air sudah surut'],
    ['Leeds – According to Nadia, the footbridge will close.', 'the footbridge'],
    ['Nadia - dan juga Wati - mengatakan bahwa air sudah surut.', 'air sudah surut'],
  ])('leaves out the place that opens the report: %s', (text, opening) => {
    const article = articleOf([text], text.startsWith('Leeds') ? 'en' : 'id');
    const [said] = findQuotations(article, mentionsOf(['Nadia'], article))[0] ?? [];
    expect(said?.text.startsWith(opening)).toBe(true);
  });
});

describe('text meant to hang or to break', () => {
  const long = 100_000;
  test.each([
    ['marks', '"'],
    ['marks with a verb', '",kata '],
    ['capitals', 'Budi '],
    ['verbs', 'Budi mengatakan '],
    ['opening marks after verbs', 'Budi mengatakan, "'],
    ['short quotations', 'Budi bilang. "A." '],
    ['names with commas', 'Budi, '],
    ['parentheses', 'kata Budi ('],
    ['sources', 'menurut '],
    ['white space', ' '],
    ['apostrophes', "' '"],
    ['clauses on somebody', '"A," kata ibu yang '],
    ['statements', 'keterangan resmi '],
    ['names on networks', '"A," cuit akun X @'],
    ['bodies pointed at', '"A," tulis bank itu. '],
    ['words with an article', '"A," sahut sang wali kota. '],
    ['subjects with a clause', 'Pria yang bekerja itu mengatakan air naik. '],
    ['relative reports', 'Budi, yang mengatakan bahwa '],
    ['words put inside', 'Mereka, lanjutnya, '],
    ['clauses without a link', 'Budi menjelaskan air sudah '],
    ['turns', 'Budi menyebut air naik, tetapi ia mengakui '],
    ['audiences', 'Budi told a joint news conference '],
    ['somebody', 'Seorang warga mengaku. '],
    ['people without a name', 'ketika seorang ibu '],
    ['places', '"A," kata warga Arga, Bira, '],
    ['degrees', 'Budi, S.H., M.H., '],
    ['semicolons', 'Budi mengatakan air naik; '],
    ['semicolons after speech', '"A," kata Budi; '],
    ['phrases of time', 'Hampir sebulan setelah banjir, '],
    ['articles', 'a senior official and '],
  ])('100,000 characters of %s', (_, piece) => {
    const text = piece.repeat(long / piece.length);
    for (const language of ['id', 'en'] as const) {
      for (const { start, end, text: words } of findQuotations(
        articleOf([text], language),
        [],
      ).flat()) {
        expect(text.slice(start, end)).toBe(words);
      }
    }
  });
});

test('whatever the text: spans slice to their words, in order, and direct ones lie between marks', () => {
  const piece = fc.constantFrom(
    ...['"', '”', '“', "'", ' ', ', ', '. ', '? ', ': ', '(', ')', '\u00a0', '😀', '45'],
    ...['kata ', 'ujarnya', 'Menurut ', 'mengatakan ', 'bahwa ', 'Budi ', 'Wati ', 'dia ', 'itu '],
    ...[
      'juru bicara ',
      'di ',
      'Selasa ',
      'demikian ',
      'said ',
      'he ',
      'the ',
      'air naik ',
      'Kami ',
    ],
  );
  const lines = fc.array(
    fc.array(piece).map((pieces) => pieces.join('').trim() || 'a'),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('id', 'en'), (texts, language) => {
      const article = articleOf(texts, language);
      const found = findQuotations(article, mentionsOf(['Budi / juru bicara', 'Wati'], article));
      expect(found).toHaveLength(article.paragraphs.length);
      found.forEach((quotations, index) => {
        const text = article.paragraphs[index]?.text ?? '';
        let done = 0;
        for (const quotation of quotations) {
          expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
          expect(quotation.text.trim()).toBe(quotation.text);
          expect(quotation.start).toBeGreaterThanOrEqual(done);
          done = quotation.end;
          if (quotation.direct) expect(text.slice(0, quotation.start)).toMatch(/["“”'‘]/);
          if (quotation.verb !== null) expect(text).toContain(quotation.verb);
        }
      });
    }),
  );
});
