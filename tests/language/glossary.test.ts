import { describe, expect, test } from 'vitest';
import { glossaryFor } from '../../src/language/glossary.js';
import type { LanguageCode } from '../../src/language/language.js';
import { tokenize } from '../../src/language/tokenizer.js';

/** What each stretch of `text` is also looked for as; words without a translation are left out. */
function translations(
  text: string,
  from: LanguageCode,
  to: LanguageCode,
): Record<string, string[]> {
  const tokens = tokenize(text);
  const found: Record<string, string[]> = {};
  for (let i = 0; i < tokens.length; ) {
    const match = glossaryFor(from, to).translate(tokens, i);
    const asked = tokens.slice(i, match?.end).map((token) => token.text);
    if (match) found[asked.join(' ')] = match.phrases.map((phrase) => phrase.join(' '));
    i = match?.end ?? i + 1;
  }
  return found;
}

describe('the glossary', () => {
  test.each<[string, LanguageCode, LanguageCode, Record<string, string[]>]>([
    ['aliansi', 'id', 'en', { aliansi: ['alliance'] }],
    ['the alliance', 'en', 'id', { alliance: ['aliansi'] }],
    ['Kerja sama pertahanan', 'id', 'en', { 'Kerja sama pertahanan': ['defense cooperation'] }],
    ['ambassador in March', 'en', 'id', { ambassador: ['duta besar', 'dubes'], March: ['maret'] }],
    ['barat laut', 'id', 'en', { 'barat laut': ['northwest'] }],
    ['walikota', 'id', 'id', { walikota: ['wali kota'] }],
    ['kemenkes', 'id', 'id', { kemenkes: ['kementerian kesehatan'] }],
    ['Jawa Tengah', 'id', 'id', { 'Jawa Tengah': ['jateng'] }],
    [
      'blackout',
      'en',
      'id',
      {
        blackout: [
          'pemadaman listrik',
          'listrik padam',
          'mati listrik',
          'padam listrik',
          'mati lampu',
        ],
      },
    ],
    ['the coast guard', 'en', 'id', { 'coast guard': ['penjaga pantai'] }],
    [
      'pencarian dan penyelamatan',
      'id',
      'en',
      { 'pencarian dan penyelamatan': ['search and rescue'] },
    ],
    ['three-way', 'en', 'id', { 'three way': ['trilateral', 'tiga arah', 'tiga negara'] }],
    ['directed', 'en', 'en', { directed: ['director'] }],
    ['owner', 'en', 'en', { owner: ['owned', 'owns', 'proprietor'] }],
    ['kilo', 'id', 'id', { kilo: ['kilogram', 'kg'] }],
    ['bentrokan', 'id', 'en', { bentrokan: ['clash', 'clashes', 'clashed'] }],
  ])('%s (%s → %s)', (text, from, to, expected) => {
    expect(translations(text, from, to)).toEqual(expected);
  });

  test('finds other forms of a word by its stem', () => {
    expect(translations('bridges', 'en', 'id')).toEqual({ bridges: ['jembatan'] });
    expect(translations('jembatannya', 'id', 'en')).toEqual({ jembatannya: ['bridge'] });
  });

  test.each([
    ['meets', 'bertemu'],
    ['residents', 'warga'],
    ['prisoners', 'tahanan'],
    ['spies', 'mata mata'],
    ['visits', 'kunjungan'],
    ['claimed', 'mengklaim'],
  ])('reads %s by its ending, though its stem has many meanings', (word, translation) => {
    expect(translations(word, 'en', 'id')[word]).toContain(translation);
  });

  test.each([
    ['the crane by the wharf', ['derek', 'dermaga']],
    ['rescuers searched the ravine', ['tim penyelamat', 'menyisir', 'jurang']],
    ['the presiding judge', ['ketua majelis hakim']],
    ['the defending champion slipped', ['juara bertahan', 'terpeleset']],
    ['the key interest rate', ['suku bunga acuan']],
    ['seeds and pests', ['bibit', 'hama']],
    ['crews drilled two wells', ['mengebor', 'sumur']],
    ['the bakery owed its supplier', ['utang', 'rekanan']],
    ['a geothermal plant exploded', ['panas bumi', 'meledak']],
    ['the vet vaccinated strays', ['dokter hewan', 'divaksin']],
    ['the deputy mayor apologized', ['wakil wali kota', 'meminta maaf']],
  ])('knows the words of the field in “%s”', (text, words) => {
    const found = Object.values(translations(text, 'en', 'id')).flat();
    expect(found).toEqual(expect.arrayContaining(words));
  });

  test('keeps every sense of a word', () => {
    expect(translations('bulan', 'id', 'en')).toEqual({ bulan: ['month', 'moon'] });
  });

  test('knows countries by name, adjective and short form', () => {
    expect(translations('Japanese', 'en', 'id').Japanese).toContain('jepang');
    expect(translations('Korea Selatan', 'id', 'en')['Korea Selatan']).toContain('south korean');
    expect(translations('AS', 'id', 'en').AS).toEqual(
      expect.arrayContaining(['us', 'united states', 'american']),
    );
  });

  test('does not take a common word for a name', () => {
    expect(translations('who gave us what', 'en', 'id')).toEqual({
      gave: ['memberikan', 'memberi'],
    });
    expect(translations('sebagai as gardan', 'id', 'en')).toEqual({});
  });

  test('does not join words across a comma', () => {
    expect(translations('kota, ibu, kota', 'id', 'en')).not.toHaveProperty('ibu kota');
  });
});
