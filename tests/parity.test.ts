/** The same question gives the same citations, however it is asked. */
import { expect, test } from 'vitest';
import { createApp } from '../src/app.js';
import { createLogger } from '../src/logger.js';
import { MESSAGES } from '../src/messages/catalog.js';
import { cite } from '../src/terminal/cite.js';
import { parseLine } from '../src/terminal/parse-line.js';
import { renderAnswer } from '../src/terminal/render.js';
import { library } from './library.js';
import { passagesOf } from './passages-of.js';

/** The same question for each command: as Discord sends it, as typed, as typed in Indonesian. */
const QUESTIONS = [
  ['who', { query: 'Sari Utami' }, '/who Sari Utami', '/siapa orang:Sari Utami'],
  ['when', { query: 'pasar ikan' }, '/when query:pasar ikan', '/kapan pasar ikan'],
  ['where', { query: 'pasar ikan' }, '/where pasar ikan', '/di-mana peristiwa:pasar ikan'],
  [
    'quote',
    { speaker: 'Sari Utami', about: 'pasar' },
    '/quote speaker:Sari Utami about:pasar',
    '/kutip Sari Utami tentang:pasar',
  ],
  [
    'ask',
    { question: 'Kapan jembatan selesai?' },
    'Kapan jembatan selesai?',
    '/tanya Kapan jembatan selesai?',
  ],
  [
    'articles',
    { outlet: 'Kabar Desa' },
    '/articles Kabar Desa',
    '/daftar-artikel media:Kabar Desa',
  ],
  ['people', { name: 'Sari Utami' }, '/people Sari Utami', '/tokoh nama:Sari Utami'],
  [
    'timeline',
    { about: 'pasar', from: '2023' },
    '/timeline pasar from:2023',
    '/linimasa pasar dari:2023',
  ],
  [
    'verify',
    { text: 'Pasar ini milik nelayan' },
    '/verify Pasar ini milik nelayan',
    '/periksa teks:Pasar ini milik nelayan',
  ],
  ['search', { query: 'pasar', page: 1 }, '/search pasar page:1', '/cari kata:pasar halaman:1'],
] as const;

test.each(QUESTIONS)('/%s', async (command, args, ...lines) => {
  const app = createApp({ library: await library(), logger: createLogger('silent') });
  const { answer } = await app.run({ command, arguments: args, locale: 'id' });
  const citations = passagesOf(answer).map((passage) => cite(passage, MESSAGES.id));
  for (const line of lines) {
    const parsed = parseLine(line, app.commands);
    expect(parsed).toEqual({ command, arguments: args });
    if (parsed === null) continue;
    const typed = await app.run({ ...parsed, locale: 'id' });
    const text = renderAnswer(typed.answer, {
      messages: MESSAGES.id,
      width: Number.POSITIVE_INFINITY,
      colors: false,
    });
    const cited = text.split('\n').filter((shown) => / — .*, ¶\d+$/.test(shown));
    expect(cited.map((shown) => shown.replace(/^\[\d+\] /, ''))).toEqual(citations);
  }
});
