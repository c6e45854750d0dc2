/** Who greets or thanks is greeted back, with something to ask; a question is answered though it greets. */
import { describe, expect, test } from 'vitest';
import { smallTalkIn } from '../../src/answers/question/small-talk.js';
import { appOf } from '../answers/news.js';

const app = appOf({
  title: 'Kepala Stasiun Randu Diganti',
  text: 'Kepala Stasiun Randu Tari Sekar meresmikan peron baru pada Senin (3/6/2024).',
});

describe('small talk', () => {
  test.each([
    ['halo', 'greeting'],
    ['Selamat pagi, kak!', 'greeting'],
    ['terima kasih banyak ya', 'thanks'],
    ['makasih min', 'thanks'],
    ['thank you so much', 'thanks'],
    ['siapa kamu?', 'self'],
    ['what can you do', 'self'],
    ['Siapa namamu, bot?', 'self'],
    ['bro lo bisa apa aja', 'self'],
    ["what's your name", 'self'],
    ['siapa sih yang buat kamu?', 'maker'],
    ['who built this bot?', 'maker'],
    ['good bot', 'thanks'],
    ['pinter banget kamu', 'thanks'],
    ['ngaco ah', null],
    ['kamu ngawur', 'complaint'],
    ['you are useless', 'complaint'],
  ])('%s', (line, kind) => {
    expect(smallTalkIn(line)).toBe(kind);
  });

  test.each([
    'halo siapa kepala stasiun',
    'siapa yang membuat peron baru',
    'who built the good station',
    'terima kasih untuk siapa',
    'siapa',
    'ya',
    '',
    'kak',
  ])('asks the articles: %s', (line) => {
    expect(smallTalkIn(line)).toBeNull();
  });

  test('is answered with a question that works', async () => {
    expect(await app.ask('halo kak')).toMatchObject({
      kind: 'notice',
      lines: [
        'Misalnya: Siapa Tari Sekar?',
        '/bantuan menjelaskan apa itu Kutip dan apa yang bisa ditanyakan.',
      ],
    });
    expect((await app.find('Siapa Tari Sekar?')).headline).toBe('Kepala Stasiun Randu');
  });
});
