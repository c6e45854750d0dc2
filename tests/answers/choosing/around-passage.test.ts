/** Where passages are shown, what is around the passage counts, not what is around a number elsewhere. */
import { expect, test } from 'vitest';
import { investigate } from '../../../src/answers/choosing/investigate.js';
import { parseQuestion } from '../../../src/answers/question/question.js';
import { libraryOf } from '../stories.js';

test('the best passage is judged by its own section', () => {
  const library = libraryOf([
    {
      title: 'Gudang Kapas Randu Ludes',
      text: [
        'Api melanda gudang kapas di Randu, Senin (6/5/2024) malam.',
        'Tidak ada korban jiwa dalam kejadian ini.',
      ].join('\n'),
    },
    {
      title: 'Longsor Sangga',
      text: 'Sebanyak 19 orang menjadi korban longsor di Kecamatan Sangga, Rabu (8/5/2024).',
    },
    {
      title: 'Gudang Garam Lariang Dibuka',
      text: ['Gudang garam dibuka.', 'Gudang itu luas.', 'Gudang lain tutup.'].join('\n'),
    },
  ]);
  const question = parseQuestion('apakah ada korban jiwa di gudang');
  const { evidence, choices, query, around } = investigate(library, question);
  expect(choices[0]?.evidence.article.title).toBe('Longsor Sangga');
  expect(evidence[0]?.article.title).toBe('Gudang Kapas Randu Ludes');
  expect(around.size).toBe(query.terms.length);
});
