/** Discord cites what the app cites: the same passages, in the same order, with the same words. */
import { expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { startDiscord } from '../../src/discord/start.js';
import { createLogger } from '../../src/logger.js';
import { library } from '../library.js';
import { passagesOf } from '../passages-of.js';
import { readText } from './read-message.js';
import { startServer } from './running-bot.js';

const QUESTIONS = [
  ['who', { query: 'Sari Utami' }],
  ['when', { query: 'pasar ikan' }],
  ['where', { query: 'pasar ikan' }],
  ['quote', { speaker: 'Sari Utami', about: 'pasar' }],
  ['ask', { question: 'Kapan jembatan selesai?' }],
  ['search', { query: 'pasar', page: 1 }],
] as const;

test('Discord cites what the app cites, for every command', async () => {
  const logger = createLogger('silent');
  const app = createApp({ library: await library(), logger });
  const server = await startServer();
  const bot = await startDiscord(app, { token: server.token, apiUrl: server.apiUrl, logger });
  for (const [command, args] of QUESTIONS) {
    const { answer } = await app.run({ command, arguments: args, locale: 'id' });
    const text = readText(await server.slash(command, args, { locale: 'id' }));
    const cited = [...text.matchAll(/^> …?(.*?)…?\n-# (.*?) • .*• paragraf (\d+)/gm)];
    expect(cited.map(([, words, outlet, number]) => [words, outlet, Number(number)])).toEqual(
      passagesOf(answer).map(({ text, publisher, paragraph }) => [text, publisher, paragraph]),
    );
  }
  await bot.stop();
});
