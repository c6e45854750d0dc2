import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf({
  title: 'Perdana Menteri Oria Kunjungi Temo',
  text: 'Camat Temo, Rudi Lase, mengatakan bahwa kunjungan ini adalah yang pertama oleh perdana menteri Oria sejak 1998.',
});

test('since when something is the first is not when it is', async () => {
  const answer = await app.ask('Kapan kunjungan perdana menteri Oria?');
  expect(answer).not.toMatchObject({ headline: '1998' });
});

test('nor is since when it is the worst', async () => {
  const storm = appOf({
    title: 'Storm batters Orrin',
    language: 'en',
    text: 'The storm tore roofs off forty houses in Orrin. It was the costliest storm in Orrin since 1987.',
  });
  const answer = await storm.ask('when was the storm in orrin');
  expect(answer).not.toMatchObject({ headline: '1987' });
});

test('since when may be asked', async () => {
  const { headline } = await app.find(
    'Kunjungan itu yang pertama oleh perdana menteri Oria sejak kapan?',
  );
  expect(headline).toContain('1998');
});
