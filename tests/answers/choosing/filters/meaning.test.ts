/** What a name means, told apart from what the thing is. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf({
  title: 'Kain Wulung',
  publishedAt: '2024-05-06',
  text: [
    'Kain tenun wulung dijual di Randu. Di pasar, wulung adalah kain termahal.',
    'Nama wulung berasal dari kata yang berarti "langit senja".',
  ].join('\n'),
});

describe('what a name means is not what the thing is', () => {
  test.each([
    ['Apa arti wulung?', 'langit senja'],
    ['apa arti nama wulung', 'langit senja'],
    ['Apa itu wulung?', 'kain termahal'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
