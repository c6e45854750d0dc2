import { expect, test } from 'vitest';
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
