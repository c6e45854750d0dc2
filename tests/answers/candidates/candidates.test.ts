/** What a paragraph offers as answers, before any is chosen. */
import { describe, expect, test } from 'vitest';
import type { CandidateSource } from '../../../src/answers/candidates/candidate.js';
import { findCandidates } from '../../../src/answers/candidates/candidates.js';
import { toEvidence } from '../../../src/answers/candidates/evidence.js';
import { LANGUAGES } from '../../../src/language/languages.js';
import type { AnswerType } from '../../../src/language/questions.js';
import { buildQuery } from '../../../src/search/query.js';
import { retrieveOne } from '../../../src/search/retrieve.js';
import { testCase } from '../open-cases.js';
import { libraryOf, type Story } from '../stories.js';

/** All candidates of the first paragraph, as `source: text`. */
function candidatesOf(
  story: Story,
  asks: AnswerType,
  wanting: readonly CandidateSource[] = [],
): string[] {
  const library = libraryOf([{ publishedAt: '2024-07-23', ...story }]);
  const query = buildQuery('', library.index, { language: LANGUAGES.id });
  const hit = retrieveOne(query, library.index, 0);
  const evidence = toEvidence(library, query, hit, 0);
  if (!evidence) throw new Error('no paragraph');
  return findCandidates(evidence, asks, wanting).map(
    ({ source, start, end }) => `${source}: ${evidence.paragraph.text.slice(start, end)}`,
  );
}

const LAUNCH: Story = {
  text: 'Kabar Lembah, Bandung - Menteri Pertanian Wira Antasena dan Gubernur Laras Kinanti meresmikan "Taman Seribu Bambu" di Kabupaten Lembah Sari pada Jumat (3/5/2024).',
};

describe('for who', () => {
  test.each([
    'person: Wira Antasena',
    'person-with-role: Menteri Pertanian Wira Antasena',
    'person: Laras Kinanti',
  ])('%s', (candidate) => {
    expect(candidatesOf(LAUNCH, 'person')).toContain(candidate);
  });
});

describe('for when', () => {
  test.each([
    ['date: Jumat (3/5/2024)', LAUNCH.text],
    ['date-core: 3/5/2024', LAUNCH.text],
    ['date-with-noun: tahun 2003', 'Candi itu ditemukan tahun 2003 oleh petani.'],
    ['date: akhir 2007', 'Candi itu dibuka sejak akhir 2007 bagi umum.'],
  ])('%s', (candidate, text) => {
    expect(candidatesOf({ text }, 'date')).toContain(candidate);
  });
});

describe('for when somebody was born', () => {
  test.each([
    'Ratna Dewi (Garut, 1907 – Solo, 13 Oktober 1948) adalah seorang penari.',
    'Ratna Dewi (lahir di Garut, 1907; wafat di Solo, 13 Oktober 1948) menari.',
    'Ratna Dewi (1907 - 1948) adalah seorang penari.',
  ])('%s', (text) => {
    const found = candidatesOf({ text }, 'date', ['date-start']);
    expect(found).toContain('date-start: 1907');
    expect(found.some((candidate) => candidate.startsWith('date-range'))).toBe(false);
  });

  test('a day without its month is no beginning by itself', () => {
    const found = candidatesOf({ text: 'Festival 6-14 Agustus 2005 itu ramai.' }, 'date', [
      'date-start',
    ]);
    expect(found).toContain('date-range: 6-14 Agustus 2005');
  });
});

describe('for how many', () => {
  test.each([
    ['number: 412 peserta', 'Festival itu diikuti 412 peserta.'],
    ['number-bare: 412', 'Festival itu diikuti 412 peserta.'],
    ['number-about: sekitar 412 peserta', 'Festival itu diikuti sekitar 412 peserta.'],
    ['number-about: lebih dari 5 ton', 'Jembatan menahan lebih dari 5 ton beban.'],
    ['number: 4 ton per hektar', 'Panen rata-rata 4 ton per hektar.'],
    ['number: 12 liter per meter kubik', 'Kadarnya 12 liter per meter kubik.'],
    ['number: 7.000-7.500 ekor', 'Populasi itu tinggal 7.000-7.500 ekor saja.'],
    ['number: Rp 3.000 - Rp 4.500', 'Harganya Rp 3.000 - Rp 4.500 di pasar.'],
    ['number: dua jam dan 20 menit', 'Pelayaran memakan dua jam dan 20 menit.'],
  ])('%s', (candidate, text) => {
    expect(candidatesOf({ text }, 'number')).toContain(candidate);
  });
});

test('half of a range or of a duration is offered to nobody', () => {
  const text = 'Dari 7.000-7.500 ekor, sebagian terbang dua jam 20 menit.';
  const found = candidatesOf({ text }, 'number');
  expect(found).not.toContain('number: 7.500 ekor');
  expect(found).not.toContain('number: 20 menit');
});

describe('for several', () => {
  test.each<[AnswerType, string, string]>([
    [
      'thing',
      'list: padi, jagung, dan ubi kayu',
      'Warga menanam padi, jagung, dan ubi kayu di sana.',
    ],
    [
      'name',
      'list: Sinar Laut, Camar, dan Elang',
      'Tiga kapal, yakni Sinar Laut, Camar, dan Elang, karam.',
    ],
    [
      'place',
      'places: Bandung, Garut, dan Cianjur',
      'Gempa terasa di Bandung, Garut, dan Cianjur.',
    ],
    ['place', 'places: Kopi, Garut, Jawa Barat', 'Waduk di Kopi, Garut, Jawa Barat, surut.'],
  ])('%s: %s', (asks, candidate, text) => {
    expect(candidatesOf({ text }, asks, ['list'])).toContain(candidate);
  });
});

describe('for why and what is it', () => {
  test.each<[AnswerType, string, string]>([
    [
      'reason',
      'clause-with-cue: karena sering kebanjiran',
      'Pasar lama ditutup karena sering kebanjiran, kata warga.',
    ],
    ['reason', 'clause: sering kebanjiran', 'Pasar lama ditutup karena sering kebanjiran.'],
    ['definition', 'clause: lahan miring bertingkat', 'Sengkedan adalah lahan miring bertingkat.'],
  ])('%s: %s', (asks, candidate, text) => {
    expect(candidatesOf({ text }, asks)).toContain(candidate);
  });
});

describe('for names', () => {
  test('what is in quotation marks', () => {
    expect(candidatesOf(LAUNCH, 'name').join('\n')).toMatch(/: Taman Seribu Bambu$/m);
  });

  test('what is in parentheses, and before them', () => {
    const text = 'Badan Pengelola Kawasan Lembah (BPKL) merawat taman.';
    const found = candidatesOf({ text }, 'expansion').join('\n');
    expect(found).toMatch(/: BPKL$/m);
    expect(found).toMatch(/: Badan Pengelola Kawasan Lembah$/m);
  });
});

testCase('nothing is offered of a dateline', () => {
  const dateline = /Kabar|Bandung/;
  for (const asks of ['person', 'group', 'place', 'name', 'thing'] as const) {
    expect(candidatesOf(LAUNCH, asks).filter((candidate) => dateline.test(candidate))).toEqual([]);
  }
});

test('what to leads to is a place only by its name', () => {
  const text = 'The drill is meant to deepen old ties in northern waters.';
  const found = candidatesOf({ text, language: 'en' }, 'place').join('\n');
  expect(found).not.toMatch(/: deepen/);
  expect(found).toMatch(/: northern waters$/m);
});

describe('written like an answer, and none', () => {
  test.each<[AnswerType, string, string]>([
    ['person', 'name: Jawa Barat', 'Waduk di Kabupaten Lembah Tua, Jawa Barat, surut.'],
    ['place', 'name: Malaysia Bagas Wirayudha', 'Pelatih Malaysia Bagas Wirayudha hadir.'],
    ['place', 'phrase: masa lampau', 'Waduk itu menahan air di masa lampau.'],
    ['name', 'name: Menurut', 'Waduk itu kering. Menurut legenda, di sana ada naga.'],
  ])('%s: no %s', (asks, candidate, text) => {
    expect(candidatesOf({ text }, asks)).not.toContain(candidate);
  });
});

test('no span is offered twice, and none is empty', () => {
  for (const asks of ['person', 'group', 'place', 'date', 'number', 'name', 'thing'] as const) {
    const texts = candidatesOf(LAUNCH, asks).map((candidate) => candidate.split(': ')[1]);
    expect(texts.every((text) => text?.trim() === text && text !== '')).toBe(true);
  }
});
