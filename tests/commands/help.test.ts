/** What `/help` says can be asked can be asked. */
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/messages/catalog.js';
import { appOf } from '../answers/news.js';

const app = appOf(
  {
    title: 'BPDM Menutup Dermaga Randu',
    publishedAt: '2024-06-03',
    text: 'Badan Pengelola Dermaga dan Menara (BPDM) menutup dermaga Randu pada Senin (3/6/2024).',
  },
  {
    title: 'OHS closes the harbour',
    publishedAt: '2024-06-04',
    language: 'en',
    text: 'The Office of Harbour Safety (OHS) closed the harbour on Tuesday.',
  },
);

describe.each([
  ['id', 'BPDM'],
  ['en', 'OHS'],
] as const)('a question in plain words, in %s', (locale, subject) => {
  test.each(MESSAGES[locale].help.questions.flat())('%s', async (question) => {
    const { passages } = await app.find(question.replace('…', subject));
    expect(passages[0]?.text).toContain(`(${subject})`);
  });
});
