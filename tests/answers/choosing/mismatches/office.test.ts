import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

test('who holds the office of one country does not hold that of another', async () => {
  const app = appOf({
    title: 'Pertemuan di Peru',
    publishedAt: '2024-05-06',
    text: [
      'Angkatan laut Peru menjadi tuan rumah.',
      'Di Peru, panglima angkatan laut Chile, Laksamana Diego Rojas, memimpin tim pengawas.',
    ].join('\n'),
  });
  expect(await app.ask('Siapa panglima angkatan laut Peru?')).toMatchObject({ kind: 'nothing' });
  expect((await app.find('Siapa panglima angkatan laut Chile?')).headline).toContain('Diego Rojas');
});

test.each([
  ['Wakil Gubernur Randu Sri Handini membuka pasar murah.', 'Siapa gubernur Randu?'],
  ['Calon Bupati Wulung Teguh Prakasa membuka turnamen catur.', 'Siapa bupati Wulung?'],
  ['Randu Vice Governor Sri Handini opened the market.', 'Who is the governor of Randu?'],
])('a deputy or a candidate does not hold the office: %s – %s', async (text, line) => {
  const app = appOf({ title: 'Kabar Randu', publishedAt: '2024-05-06', text });
  expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
});
