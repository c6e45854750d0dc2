import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answers/answer.js';
import { align } from '../../src/answers/verify/align.js';
import { comparedWords } from '../../src/answers/verify/compared-words.js';
import type { Verdict } from '../../src/answers/verify/verdict.js';
import { answerVerify } from '../../src/answers/verify.js';
import { story } from './any-news.js';
import { expectVerbatim } from './expect-answer.js';
import { libraryOf } from './stories.js';

const LIBRARY = libraryOf([
  {
    id: 'pelabuhan',
    title: 'Pelabuhan Karang Anyar Diresmikan',
    publisher: 'Kabar Pesisir',
    publishedAt: '2024-07-24',
    language: 'id',
    text: [
      'Menteri Perikanan Wira Antasena meresmikan Pelabuhan Karang Anyar pada Selasa (23/7/2024). Pelabuhan itu menampung 1.250 kapal nelayan.',
      '"Pelabuhan ini milik kita semua, dan anak-cucu kita kelak," kata Wira.',
      'Gubernur Sulastri Munandar mengatakan bahwa kapal-kapal itu aman.',
      'Biaya pembangunan naik 5% menjadi Rp1,5 triliun.',
    ].join('\n'),
  },
]);

function verify(text: string): Answer {
  const answer = answerVerify(LIBRARY, text);
  expectVerbatim(LIBRARY, answer);
  return answer;
}

function verdicts(text: string): readonly Verdict[] {
  const answer = verify(text);
  return answer.kind === 'found' ? (answer.verdicts ?? []) : [];
}

/** `kept -missing- +added+` */
function marked({ words }: Verdict): string {
  const mark = { kept: '', missing: '-', added: '+' } as const;
  return words.map(({ kind, text }) => `${mark[kind]}${text}${mark[kind]}`).join(' ');
}

describe('a few words that say nothing of anything', () => {
  test.each(['kapal tanker', 'pelabuhan, dermaga, dan anak'])('%s: none', (text) => {
    expect(verify(text).kind).toBe('nothing');
  });

  test('but a statement without the form of a verb is shown with what differs', () => {
    expect(verdicts('Biaya pembangunan turun').map(marked)).toEqual([
      'Biaya pembangunan -naik- +turun+',
    ]);
  });

  test('are there when they stand together', () => {
    expect(verdicts('kapal nelayan').map(({ kind }) => kind)).toEqual(['exact']);
  });
});

describe('a figure changed', () => {
  test.each([
    ['Pelabuhan itu menampung 1.520 kapal nelayan.', [['1.520 kapal', '1.250 kapal']]],
    ['Biaya pembangunan naik 8% menjadi Rp1,5 triliun.', [['8%', '5%']]],
    [
      'Menteri Perikanan Wira Antasena meresmikan Pelabuhan Karang Anyar pada Rabu (24/7/2024).',
      [['Rabu (24/7/2024)', 'Selasa (23/7/2024)']],
    ],
    ['Pelabuhan itu menampung 1.250 kapal tanker.', []],
    ['Pelabuhan itu menampung 1.250 kapal nelayan.', []],
  ])('%s', (text, changes) => {
    const [verdict] = verdicts(text);
    expect(verdict?.figures.map(({ claimed, held }) => [claimed, held])).toEqual(changes);
  });
});

describe('a figure that is all a sentence has in common', () => {
  const library = libraryOf([
    {
      id: 'panen',
      title: 'Panen Jagung Desa Randu',
      publisher: 'Kabar Tani',
      publishedAt: '2024-07-24',
      language: 'id',
      text: [
        'Kelompok tani Desa Randu dipimpin Danu Wirya. Danu memanen 45 ton jagung.',
        'Tetangganya, Siti Bilan, memetik 30 ton jagung lebih awal.',
      ].join('\n'),
    },
  ]);
  test.each([
    ['Danu Wirya menjual 30 ton jagung.', 'Danu Wirya'],
    ['Siti Bilan menjual 30 ton jagung.', null],
    ['Danu memanen 45 ton jagung.', null],
  ])('%s', (text, unnamed) => {
    const answer = answerVerify(library, text);
    const [verdict] = answer.kind === 'found' ? (answer.verdicts ?? []) : [];
    expect(verdict?.unnamed).toBe(unnamed);
  });
});

describe('a sentence', () => {
  test.each([
    ['as it is', 'Pelabuhan itu menampung 1.250 kapal nelayan.', 'exact'],
    ['a part of it', 'menampung 1.250 kapal', 'exact'],
    ['in other marks', '“Pelabuhan ini milik kita semua, dan anak–cucu kita kelak”', 'exact'],
    ['with other spaces', ' Pelabuhan  ini milik kita semua, dan anak cucu kita kelak', 'exact'],
    ['in other capitals', 'PELABUHAN ITU MENAMPUNG 1.250 KAPAL NELAYAN', 'capitals'],
    ['another number', 'Pelabuhan itu menampung 1.500 kapal nelayan.', 'differs'],
    ['no longer negated', 'Biaya pembangunan tidak naik 5% menjadi Rp1,5 triliun.', 'differs'],
    ['without its sign', 'Biaya pembangunan naik 5 menjadi Rp1,5 triliun.', 'differs'],
    ['without a comma', 'Pelabuhan ini milik kita semua dan anak-cucu kita kelak', 'differs'],
  ])('%s: %s', (_, text, kind) => {
    expect(verdicts(text).map((verdict) => verdict.kind)).toEqual([kind]);
  });

  test.each([
    [
      'Pelabuhan itu menampung 1.500 kapal besar nelayan.',
      'Pelabuhan itu menampung -1.250- +1.500+ kapal +besar+ nelayan',
    ],
    [
      'Biaya pembangunan tidak naik menjadi Rp1,5 triliun',
      'Biaya pembangunan +tidak+ naik -5%- menjadi Rp1,5 triliun',
    ],
    ['Konon biaya pembangunan naik 5%.', '+Konon+ Biaya pembangunan naik 5%'],
    [
      'Biaya pembangunan naik 5% menjadi Rp2,5 miliar.',
      'Biaya pembangunan naik 5% menjadi -Rp1,5 triliun- +Rp2,5 miliar+',
    ],
    [
      'Wira Antasena meresmikan pada Selasa (23/7/2024)',
      'Wira Antasena meresmikan -Pelabuhan Karang Anyar- pada Selasa (23/7/2024',
    ],
    [
      'Wira Antasena pada Selasa (23/7/2024)',
      'Wira Antasena -meresmikan Pelabuhan Karang Anyar- pada Selasa (23/7/2024',
    ],
    ['milik kita semua selamanya', 'milik kita semua +selamanya+'],
    [
      'Pelabuhan Karang Anyar diresmikan Wira Antasena.',
      'Pelabuhan Karang Anyar -meresmikan- +diresmikan+ Wira Antasena',
    ],
    [
      'Pelabuhan Karang Anyar belum diresmikan Wira Antasena.',
      'Pelabuhan Karang Anyar +belum+ -meresmikan- +diresmikan+ Wira Antasena',
    ],
  ])('%s → %s', (text, words) => {
    const [verdict] = verdicts(text);
    expect(verdict && marked(verdict)).toBe(words);
  });

  test('that no article has is refused with the nearest passage', () => {
    expect(verify('Pelabuhan ditutup karena naga terbang melintas malam hari.')).toMatchObject({
      kind: 'nothing',
      topic: 'verify',
      nearest: { articleId: 'pelabuhan' },
    });
    expect(verify('?!')).toMatchObject({ kind: 'nothing', nearest: null });
  });

  test.each([
    ['a name', 'Joko memarahi Wira Antasena.'],
    ['a number', '1.250 gajah'],
    ['a name, in small letters', 'joko memarahi wira antasena'],
  ])('that has only %s in common with the articles is not there', (_, text) => {
    expect(verify(text)).toMatchObject({ kind: 'nothing', topic: 'verify' });
  });

  test('cut down to names and numbers, with nothing of its own, is there', () => {
    expect(verdicts('Wira Antasena Pelabuhan')).toMatchObject([{ kind: 'differs' }]);
  });

  test('of common words only is found in whichever of many paragraphs it is', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Mereka ada di kapal ${at} itu.`);
    const library = libraryOf([
      { id: 'kapal', text: [...lines, 'Itu akan ada di sini.'].join('\n') },
    ]);
    expect(answerVerify(library, 'itu akan ada')).toMatchObject({
      verdicts: [{ kind: 'capitals' }],
      passages: [{ paragraph: 41 }],
    });
    expect(answerVerify(library, 'mereka ada di kapal 23 itu')).toMatchObject({
      verdicts: [{ kind: 'capitals' }],
    });
  });

  test('several: a verdict for each, the worst first', () => {
    const text =
      'Pelabuhan itu menampung 1.250 kapal nelayan. Naga terbang di atas kota malam itu! Biaya pembangunan naik 7% menjadi Rp1,5 triliun.';
    expect(verdicts(text).map(({ kind, text }) => [kind, text.slice(0, 5)])).toEqual([
      ['absent', 'Naga '],
      ['differs', 'Biaya'],
      ['exact', 'Pelab'],
    ]);
  });
});

describe('a quotation', () => {
  const words = 'Pelabuhan ini milik kita semua, dan anak-cucu kita kelak';

  test.each([
    ['its speaker', `"${words}," kata Wira Antasena.`, 'exact', 'Wira Antasena, Menteri Perikanan'],
    ['its speaker’s short name', `"${words}," ujar Wira.`, 'exact', null],
    [
      'another speaker',
      `"${words}," kata Gubernur Sulastri Munandar.`,
      'other-speaker',
      'Wira Antasena, Menteri Perikanan',
    ],
    [
      'a namesake',
      `"${words}," kata Wira Prasetyo.`,
      'other-speaker',
      'Wira Antasena, Menteri Perikanan',
    ],
    [
      'somebody of whom no article knows',
      `“${words},” kata Joko Prasetyo.`,
      'other-speaker',
      'Wira Antasena, Menteri Perikanan',
    ],
  ])('given to %s', (_, text, kind, said) => {
    const [verdict] = verdicts(text);
    expect(verdict?.kind).toBe(kind);
    if (said !== null) expect(verdict?.speaker?.said).toBe(said);
  });

  test('made of narration: the article does not say that these are anybody’s words', () => {
    const [verdict] = verdicts(
      '"Pelabuhan itu menampung 1.250 kapal nelayan," kata Joko Prasetyo.',
    );
    expect(verdict).toMatchObject({
      kind: 'exact',
      speaker: { claimed: 'Joko Prasetyo', said: null },
    });
  });
});

test('property: a verdict’s words are the sentence’s and the article’s own', () => {
  fc.assert(
    fc.property(
      fc.array(story, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.nat(200),
      (stories, from, length) => {
        const library = libraryOf(stories);
        const own = stories[0]?.text ?? '';
        const text = own.slice(from % own.length, (from % own.length) + length);
        const answer = answerVerify(library, text);
        expectVerbatim(library, answer);
        if (answer.kind === 'found') expectSound(answer);
      },
    ),
    { numRuns: 40 },
  );
});

function expectSound({ verdicts = [], passages }: Found): void {
  for (const { kind, text, words, passage } of verdicts) {
    for (const run of words) {
      const source = run.kind === 'added' ? text : passages[passage ?? -1]?.text;
      expect(source).toContain(run.text);
    }
    const hasChanges = words.some((run) => run.kind !== 'kept');
    if (kind === 'exact' || kind === 'capitals') expect(hasChanges).toBe(false);
    if (kind === 'differs') expect(hasChanges).toBe(true);
    expect(passage === null).toBe(kind === 'absent');
  }
}

test('property: an alignment holds every word asked, in order, and finds a text within another', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const words = fc.array(word, { maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, (before, asked, after) => {
      const held = [...before, ...asked, ...after];
      const steps = align(asked, held) ?? [];
      expect(steps.flatMap((step) => step.asked ?? [])).toEqual([...asked.keys()]);
      expect(steps.every((step) => step.asked !== null && step.held !== null)).toBe(true);
      const holds = steps.every((step) => asked[step.asked ?? -1] === held[step.held ?? -1]);
      expect(holds).toBe(true);
    }),
  );
});

test('property: compared words are slices of the text, in order, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0;
      for (const { start, end } of comparedWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
