import { describe, expect, test } from 'vitest';
import { appOf } from '../news.js';

test('of several sentences about somebody, the clause that says who it is', async () => {
  const app = appOf({
    title: 'Wayang di Alun-Alun Sangga',
    publishedAt: '2024-05-06',
    text: [
      'Pergelaran di alun-alun menampilkan kisah Bimasena Arunika dan naga.',
      'Bimasena Arunika adalah ksatria terkuat di antara lima bersaudara dalam dongeng itu.',
    ].join('\n'),
  });
  expect((await app.find('Siapa Bimasena Arunika?')).headline).toBe(
    'ksatria terkuat di antara lima bersaudara dalam dongeng itu',
  );
});

describe('who somebody is comes as the clause that says it, with all that it says', () => {
  test.each([
    [
      'Laras Kencana adalah seorang penari Randu, murid dari Ki Wulung dan guru dari Sekar Tanjung.',
      'Siapakah Laras Kencana?',
      'seorang penari Randu, murid dari Ki Wulung dan guru dari Sekar Tanjung',
    ],
    [
      'Wira Tamtama, putra Adipati Gading dari Randu, merupakan seorang panglima laut.',
      'Siapa itu Wira Tamtama?',
      'putra Adipati Gading dari Randu',
    ],
    [
      'Juru kunci adalah penjaga makam leluhur di lereng gunung.',
      'Siapakah yang dimaksud dengan juru kunci?',
      'penjaga makam leluhur di lereng gunung',
    ],
  ])('%s – %s', async (text, line, headline) => {
    const app = appOf({ title: 'Orang Randu', publishedAt: '2024-09-03', text });
    expect(await app.find(line)).toMatchObject({ headline });
  });
});
