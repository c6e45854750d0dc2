import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.js';

const corpus = await readCorpus('corpus');
const talks = corpus.articles.find(({ id }) => id === 'pembicaraan-2plus2');

describe('the articles that Kutip comes with', () => {
  test('are read without a fault', () => {
    const faults = corpus.report.files.flatMap(({ problems }) =>
      problems.filter(({ severity }) => severity !== 'note'),
    );
    expect(faults).toEqual([]);
  });

  test('2+2: source, sections and paragraphs', () => {
    expect(talks).toMatchObject({
      publisher: 'Liputan6.com',
      publishedAt: '2024-07-23',
      language: 'id',
      datelinePlace: 'Tokyo',
      sections: [
        { heading: null },
        {
          heading:
            'AS, Jepang dan Korea Selatan Gelar Latihan Perkuat Kerja Sama Maritim untuk Hadapi China',
        },
        { heading: 'Kerja Sama 3 Negara Sekutu' },
      ],
    });
    const beginnings = talks?.paragraphs.map(
      ({ section, text }) => `${section} ${text.slice(0, 24).trim()}`,
    );
    expect(beginnings).toEqual([
      '0 Liputan6.com, Tokyo - Me',
      '0 Tujuannya untuk mendoron',
      '0 Pembicaraan yang disebut',
      '0 Menteri Luar Negeri Amer',
      '0 Sementara itu, Menteri P',
      '0 Tokyo dan Washington pad',
      '0 Ini termasuk upaya untuk',
      '0 "Perundingan 2+2 yang be',
      '0 "Melalui transformasi st',
      '1 Kapal Penjaga Pantai Jep',
      '1 Bentrokan antara kapal P',
      '1 Latihan gabungan yang di',
      '1 "Kapal patroli dari masi',
      '2 Jepang dalam beberapa ta',
      '2 Penjaga pantai dari Jepa',
    ]);
  });

  test('2+2: the dateline is known, and stays in the text', () => {
    const [first, ...others] = talks?.paragraphs ?? [];
    expect(first?.text.slice(0, first.dateline?.end)).toBe('Liputan6.com, Tokyo - ');
    expect(others.every(({ dateline }) => dateline === null)).toBe(true);
  });

  test('every paragraph is a line of its file, to the letter', async () => {
    for (const article of corpus.articles) {
      const lines = (await readFile(`corpus/${article.file}`, 'utf8')).split('\n');
      for (const { text } of article.paragraphs) expect(lines).toContain(text);
    }
  });

  test('Baca Juga and Advertisement are left out, and reported', () => {
    const notes = corpus.report.files.find(({ file }) => file === talks?.file)?.problems;
    expect(notes?.map(({ detail }) => detail)).toEqual([
      'read-also: Baca Juga',
      'advertisement: Advertisement',
      'advertisement: Advertisement',
    ]);
  });
});
