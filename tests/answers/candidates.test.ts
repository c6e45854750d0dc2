/** What a paragraph offers as answers, before any is chosen. */
import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../src/answers/candidates.js';
import { toEvidence } from '../../src/answers/evidence.js';
import { LANGUAGES } from '../../src/language/languages.js';
import type { AnswerType } from '../../src/language/questions.js';
import { buildQuery } from '../../src/search/query.js';
import { retrieveOne } from '../../src/search/retrieve.js';
import { testCase } from './open-cases.js';
import { libraryOf, type Story } from './stories.js';

/** All candidates of the first paragraph, as `source: text`. */
function candidatesOf(story: Story, asks: AnswerType): string[] {
  const library = libraryOf([{ publishedAt: '2024-07-23', ...story }]);
  const query = buildQuery('', library.index, { language: LANGUAGES.id });
  const hit = retrieveOne(query, library.index, 0);
  const evidence = toEvidence(library, query, hit, 0);
  if (!evidence) throw new Error('no paragraph');
  const { paragraph, scene, facts } = evidence;
  return findCandidates(paragraph.text, scene, facts, asks).map(
    ({ source, start, end }) => `${source}: ${paragraph.text.slice(start, end)}`,
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

describe('for how many', () => {
  test.each([
    ['number: 412 peserta', 'Festival itu diikuti 412 peserta.'],
    ['number-bare: 412', 'Festival itu diikuti 412 peserta.'],
    ['number-about: sekitar 412 peserta', 'Festival itu diikuti sekitar 412 peserta.'],
    ['number-about: lebih dari 5 ton', 'Jembatan menahan lebih dari 5 ton beban.'],
  ])('%s', (candidate, text) => {
    expect(candidatesOf({ text }, 'number')).toContain(candidate);
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
  test('what stands in quotation marks', () => {
    expect(candidatesOf(LAUNCH, 'name').join('\n')).toMatch(/: Taman Seribu Bambu$/m);
  });

  test('what stands in parentheses, and before them', () => {
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

test('no span is offered twice, and none is empty', () => {
  for (const asks of ['person', 'group', 'place', 'date', 'number', 'name', 'thing'] as const) {
    const texts = candidatesOf(LAUNCH, asks).map((candidate) => candidate.split(': ')[1]);
    expect(texts.every((text) => text?.trim() === text && text !== '')).toBe(true);
  }
});
