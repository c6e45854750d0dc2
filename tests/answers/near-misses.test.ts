/** Near misses: the thing is mentioned, but not the place, the year or the end that was asked for. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';

const app = appOf(
  {
    title: 'Perjanjian Tuna dengan Chile Diteken',
    publishedAt: '2024-05-06',
    text: [
      'Perjanjian tuna dengan Chile diteken pada Jumat (3/5/2024) di Santiago.',
      'Festival Layang-Layang Sangga digelar pada 9 Juni mendatang.',
    ].join('\n'),
  },
  {
    title: 'Alder Bridge',
    language: 'en',
    publishedAt: '2022-05-06',
    text: [
      'Alder Bridge was designed by Edgar Holm and opened on 3 June 1898.',
      'Nine workers died while it was built.',
    ].join('\n'),
  },
);

const counts = appOf({
  title: 'Campak di Sangga',
  publishedAt: '2024-05-06',
  text: [
    'Sebanyak 912 kasus campak tercatat di Kota Sangga, dan tujuh orang tewas sejak Januari 2024.',
    'Laga Kuda Laut lawan Macan Rawa ditonton 4.100 orang meskipun campak menyebar.',
  ].join('\n'),
});

describe('what is said of something near answers nothing', () => {
  test.each([
    [
      'a country that no article names, in small letters',
      'kapan perjanjian tuna dengan tanzania diteken',
    ],
    ['another year', 'kapan festival layang-layang sangga 2025'],
    ['the death of somebody else', 'When did Edgar Holm die?'],
  ])('%s', async (_, line) => {
    expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
  });

  test.each([
    ['a disease that no article mentions', 'berapa kasus kolera di sangga'],
    ['a disaster that no article mentions', 'berapa korban tewas gempa sangga'],
    ['a score that nobody gives', 'berapa skor kuda laut lawan macan rawa'],
  ])('%s', async (_, line) => {
    expect(await counts.ask(line)).toMatchObject({ kind: 'nothing' });
  });

  test('but what is said is answered', async () => {
    expect((await app.find('kapan perjanjian tuna dengan chile diteken')).headline).toContain(
      '3/5/2024',
    );
    expect((await app.find('kapan festival layang-layang sangga 2024')).headline).toContain(
      '9 Juni',
    );
  });
});

test('the day of the first phase is not that of the third', async () => {
  const railway = appOf({
    title: 'Proyek Kereta Randu',
    publishedAt: '2024-05-12',
    text: [
      'Fase satu kereta Randu dimulai pada 3 Mei 2021.',
      'Fase 2 kereta itu masih direncanakan, sedangkan fase 3 ditunda.',
    ].join('\n'),
  });
  expect(await railway.ask('Kapan fase 3 kereta Randu dimulai?')).toMatchObject({
    kind: 'nothing',
  });
  expect((await railway.find('Kapan fase 1 kereta Randu dimulai?')).headline).toBe('3 Mei 2021');
});
