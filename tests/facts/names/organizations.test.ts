import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/facts/names/organizations.js';
import { findPeople } from '../../../src/facts/people/people.js';
import type { LanguageCode } from '../../../src/language/language.js';
import { articleOf } from '../dates/date-article.js';

function bodiesIn(paragraphs: readonly string[], language: LanguageCode = 'id') {
  const article = articleOf([paragraphs], { language });
  return findOrganizations(article, findPeople(article));
}

describe('bodies', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Kementerian Pendidikan dan Kebudayaan menunda ujian.',
      ['Kementerian Pendidikan dan Kebudayaan'],
    ],
    ['PT Sinar Arga Tbk merugi.', ['PT Sinar Arga Tbk']],
    ['Ia masuk Partai Rakyat Sejahtera.', ['Partai Rakyat Sejahtera']],
    ['Polda Metro Jaya menangkap dua orang.', ['Polda Metro Jaya']],
    ['"Kapal itu karam," ungkap Penjaga Pantai Jepang.', ['Penjaga Pantai Jepang']],
    ['Rektor Universitas Arga Bangsa Hendra Gunawan hadir.', ['Universitas Arga Bangsa']],
    ['Direktur PT Maju Jaya Budi Santoso hadir.', ['PT Maju Jaya']],
    ['Laporan WHO dikutip Reuters.', ['WHO', 'Reuters']],
    ['Ia dosen Fakultas Hukum Universitas Arga.', ['Fakultas Hukum Universitas Arga']],
    [
      'Badan Penanggulangan Bencana Daerah mengirim tenda.',
      ['Badan Penanggulangan Bencana Daerah'],
    ],
    ['Kelompok Tani Makmur panen.', ['Kelompok Tani Makmur']],
    ['Budi Santoso pergi ke Jakarta.', []],
    ['Perusahaan itu merugi.', []],
  ])('%s', (text, expected) => {
    expect(bodiesIn([text])[0]?.map((body) => body.text)).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ['The Ministry of Health banned it.', ['Ministry of Health']],
    ['Acme Holdings Ltd cut jobs.', ['Acme Holdings Ltd']],
    ['She studied at Harlow University.', ['Harlow University']],
    ['The Arlen Foundation paid.', ['Arlen Foundation']],
  ])('%s', (text, expected) => {
    expect(bodiesIn([text], 'en')[0]?.map((body) => body.text)).toEqual(expected);
  });

  test('are known by the short form the article gives', () => {
    const found = bodiesIn(['Badan Arga Nasional (BAN) mengirim tim.', 'BAN juga menutup jalan.']);
    expect(found.map((list) => list.map(({ text, name }) => [text, name]))).toEqual([
      [
        ['Badan Arga Nasional', 'Badan Arga Nasional'],
        ['BAN', 'Badan Arga Nasional'],
      ],
      [['BAN', 'Badan Arga Nasional']],
    ]);
  });
});
