/** Pictures with answers: sent, turned with the page, and never at the cost of the answer. */
import { expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answers/answer.js';
import { found } from './answers.js';
import { testApp } from './app.js';
import { controls, readText } from './read-message.js';
import { startBot } from './running-bot.js';

function card(text: string, page: Found['page']): Answer {
  const quote = {
    text,
    speaker: 'Sari Utami',
    role: 'kepala pasar',
    publisher: 'Warta Nusa',
    date: '2023-03-05',
    title: 'Pasar Ikan Dibuka',
    paragraph: 2,
    direct: true,
  };
  return { ...found, page, picture: { kind: 'quote', quote } };
}

const PNG = [0x89, 0x50, 0x4e, 0x47];

test('a card is sent with its answer, and another takes its place when the page is turned', async () => {
  const app = testApp(({ arguments: args }) => {
    const number = typeof args.page === 'number' ? args.page : 1;
    return card(`Pasar ke-${number} ini milik para nelayan.`, { number, count: 2, total: 7 });
  });
  const { server, warnings } = await startBot(app);
  const message = await server.slash('search', { query: 'pasar' });
  await server.press(message, controls(message)['▶'] ?? '').shown;

  const edits = server.requests.filter(({ method }) => method === 'PATCH');
  expect(edits.map(({ files }) => files.map(({ bytes }) => [...bytes.slice(0, 4)]))).toEqual([
    [PNG],
    [PNG],
  ]);
  const [first, second] = edits.map(({ body }) => JSON.stringify(body));
  expect(first).toContain('“Pasar ke-1 ini milik para nelayan.” — Sari Utami, kepala pasar');
  expect(second).toContain('“Pasar ke-2 ini');
  expect(second).toMatch(/"attachments":\[\{"id":"0"[^\]]*\}\]/);
  expect(warnings()).toEqual([]);
});

test('a page without a picture takes away the one before it', async () => {
  const app = testApp(({ arguments: args }) => {
    const page = { number: typeof args.page === 'number' ? args.page : 1, count: 2, total: 7 };
    return page.number === 1 ? card('Pasar ini milik para nelayan.', page) : { ...found, page };
  });
  const { server } = await startBot(app);
  const message = await server.slash('search', { query: 'pasar' });
  await server.press(message, controls(message)['▶'] ?? '').shown;
  expect(server.requests.at(-1)?.body).toMatchObject({ attachments: [] });
});

test.each([
  ['are too large', { status: 413, code: 40005 }],
  ['may not be posted', { status: 403, code: 50013 }],
])('the answer is shown without its pictures when they %s', async (_why, refusal) => {
  const { server } = await startBot(testApp(card('Ini milik nelayan.', found.page)));
  server.failNext({ on: 'edit', ...refusal });
  const message = await server.slash('who', { query: 'Sari' });
  expect(readText(message)).toContain('Sari Utami');
  expect(JSON.stringify(message.components)).not.toContain('attachment://');
});
