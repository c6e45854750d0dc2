import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.js';
import { buildQuery } from '../../src/search/query.js';
import { libraryOf } from '../answers/stories.js';

const { index } = libraryOf([
  {
    id: 'a',
    language: 'id',
    text: [
      'Menteri Wira Antasena membuka bendungan di Randu.',
      'Bendungan itu menahan banjir, kata Wira.',
      'Bendungan dan jembatan di Randu dibuka bersama.',
    ].join('\n'),
  },
  { id: 'b', language: 'en', text: 'The bridge near the dam was closed by a flood.' },
]);

function query(text: string, code: 'id' | 'en' = 'id') {
  const language = LANGUAGES[code];
  return buildQuery(text, index, { language, ignored: language.questions.fillers });
}

function words(text: string, code: 'id' | 'en' = 'id'): string[] {
  return query(text, code).terms.map((term) => term.token.text);
}

describe('the words of a query', () => {
  test.each<[string, 'id' | 'en', string[]]>([
    ['Siapa yang membuka bendungan itu?', 'id', ['membuka', 'bendungan']],
    ['Who opened the dam?', 'en', ['opened', 'dam']],
    ['bendungan Bendungan BENDUNGAN', 'id', ['bendungan']],
    ['knp bendungan di Randu retak', 'id', ['bendungan', 'Randu', 'retak']],
    ['', 'id', []],
    ['😀 ?!', 'id', []],
  ])('%s', (text, code, expected) => {
    expect(words(text, code)).toEqual(expected);
  });

  test('a rarer word is worth more, a missing one the most', () => {
    const [wira, bendungan, naga] = query('Wira bendungan naga').terms;
    expect(wira?.idf).toBeGreaterThan(bendungan?.idf ?? 0);
    expect(naga?.idf).toBeGreaterThan(wira?.idf ?? 0);
  });

  test('missing are the words no article has in any form or language, as written', () => {
    expect(query('Naga Hitam di bendungan Randu').missing).toEqual(['Naga', 'Hitam']);
    expect(query('flood at the bridge near Port Alder', 'en').missing).toEqual(['Port', 'Alder']);
  });

  test('a similar word stands in for a missing one and still leaves it missing', () => {
    const { terms, missing } = query('Antasna');
    expect(terms[0]?.forms).toEqual([expect.objectContaining({ kind: 'similar' })]);
    expect(missing).toEqual(['Antasna']);
  });

  test('other forms of a word are the word; a translation counts for less', () => {
    const [pembukaan, jembatan] = query('terbuka jembatan').terms;
    expect(pembukaan?.forms.map((form) => form.kind)).toEqual(['word']);
    expect(jembatan?.forms.map((form) => form.kind)).toEqual(['word', 'glossary']);
    const [word, translated] = jembatan?.forms ?? [];
    expect(translated?.weight).toBeLessThan(word?.weight ?? 0);
  });

  test.each([
    ['ngebuka jembatan', 'open'],
    ['siapa yang ngelintas', 'cross'],
  ])('a word of speech is translated as the one it stands for: %s', (text, found) => {
    const { index: english } = libraryOf([
      { id: 'a', language: 'en', text: 'The mayor opened the bridge. Nobody crossed it.' },
    ]);
    const { terms } = buildQuery(text, english, { language: LANGUAGES.id });
    expect(terms.flatMap(({ forms }) => forms.map(({ term }) => term))).toContain(found);
  });

  describe('a word that no glossary has, as the other language spells it', () => {
    const { index: shared } = libraryOf([
      { id: 'a', language: 'id', text: 'Pesawat itu mengalami turbulensi di atas Randu.' },
      { id: 'b', language: 'en', text: 'A seismograph at Alder recorded the fluctuations.' },
    ]);

    test.each<[string, 'id' | 'en', string[]]>([
      ['When did the turbulence begin?', 'en', ['turbulensi']],
      ['Di mana fluktuasi dicatat?', 'id', ['fluctuat']],
      ['seismografnya rusak', 'id', ['seismograph']],
    ])('%s', (text, code, expected) => {
      const language = LANGUAGES[code];
      const { terms } = buildQuery(text, shared, { language });
      const borrowed = terms.flatMap(({ forms }) =>
        forms.filter(({ kind }) => kind === 'glossary'),
      );
      expect(borrowed.map(({ term }) => term)).toEqual(expect.arrayContaining(expected));
    });
  });

  test('a word of a phrase keeps the meaning it has there besides its own', () => {
    const { index: foreign } = libraryOf([
      { id: 'a', language: 'id', text: 'Hujan turun di Randu.' },
      {
        id: 'b',
        language: 'en',
        text: 'The foreign minister waited outside, near the flat shelf.',
      },
      { id: 'c', language: 'id', text: 'Batas landas kontinen itu disepakati.' },
    ]);
    const formsOf = (text: string, code: 'id' | 'en') =>
      buildQuery(text, foreign, { language: LANGUAGES[code] }).terms.map(({ forms }) =>
        forms.map(({ term }) => term),
      );
    expect(formsOf('menteri luar negeri', 'id')[1]).toContain('foreign');
    expect(formsOf('continental shelf', 'en')).toEqual([
      expect.arrayContaining(['kontinen']),
      expect.arrayContaining(['landas']),
    ]);
  });

  test('a name is what the articles write with a capital, however it is asked', () => {
    const isName = (text: string) => query(text).terms.map((term) => term.isName);
    expect(isName('wira bendungan')).toEqual([true, false]);
    expect(isName('Kapan Sulastri menari')).toEqual([true, false]);
  });
});

describe('phrases', () => {
  const phrases = (text: string) =>
    query(text).phrases.map((phrase) => phrase.map((id) => index.surfaces.wordOf(id)));

  test.each<[string, string[][]]>([
    ['"menahan banjir" di Randu', [['menahan', 'banjir']]],
    [
      '“menahan banjir” dan «kata Wira»',
      [
        ['menahan', 'banjir'],
        ['kata', 'wira'],
      ],
    ],
    ['"Menahan Banjir"', [['menahan', 'banjir']]],
    ['"banjir"', []],
    ['menahan banjir', []],
    ['"menahan banjir', []],
    ['""', []],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  test('a word of a phrase that no article has stays in it, so that nothing fits', () => {
    expect(query('"menahan naga"').phrases).toEqual([[expect.any(Number), -1]]);
  });
});
