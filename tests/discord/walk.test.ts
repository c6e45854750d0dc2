/** Every command over real articles, and every button under every answer, against Discord's rules. */
import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/holdings/build-library.js';
import { createApp } from '../../src/app.js';
import { COMMANDS } from '../../src/commands/index.js';
import type { Article } from '../../src/corpus/article.js';
import { startDiscord } from '../../src/discord/start.js';
import { ARTICLES } from '../library.js';
import { testLogger } from './app.js';
import { controls, links, options, readText } from './read-message.js';
import { startServer } from './running-bot.js';
import type { DiscordServer } from './server/discord-server.js';
import type { Shown } from './server/interactions.js';

const COUNT = 24;

/** As many markets as a list of three pages needs, one a month. */
function manyArticles(): Article[] {
  const [market] = ARTICLES;
  if (market === undefined) throw new Error('no article');
  return Array.from({ length: COUNT }, (_, index) => {
    const year = 2020 + Math.floor(index / 12);
    const month = String((index % 12) + 1).padStart(2, '0');
    const texts = [
      `Bupati Lingga Sari Utami membuka pasar ikan ke-${index} di Teluk Bakau pada 4-${month}-${year}.`,
      `"Pasar ke-${index} ini milik para nelayan, bukan milik saya," kata Sari Utami.`,
      `Warga Teluk Bakau menunggu pasar itu selama ${index + 2} tahun.`,
    ];
    return {
      ...market,
      id: `pasar-${index}`,
      title: `Pasar Ikan ke-${index} Dibuka`,
      url: `https://example.org/pasar-${index}`,
      publishedAt: `${year}-${month}-05`,
      tags: ['pasar'],
      paragraphs: texts.map((text, at) => ({ number: at + 1, text, section: 0, dateline: null })),
    };
  });
}

const QUESTIONS = [
  ['who', { query: 'Sari Utami' }],
  ['who', { query: 'Budi Entah' }],
  ['when', { query: 'pasar ikan ke-3' }],
  ['where', { query: 'pasar ikan ke-3' }],
  ['quote', { speaker: 'Sari Utami' }],
  ['quote', { about: 'nelayan', card: true }],
  ['ask', { question: 'Siapa yang membuka pasar ikan?' }],
  ['search', { query: 'pasar' }],
  ['article', { title: 'Pasar Ikan ke-3 Dibuka' }],
  ['articles', {}],
  ['people', {}],
  ['people', { name: 'Sari Utami' }],
  ['timeline', {}],
  ['verify', { text: '"Pasar ke-3 ini milik para nelayan," kata Sari Utami. Laut itu biru.' }],
  ['help', {}],
] as const;

test('every command that answers is walked through', () => {
  const answering = COMMANDS.filter(({ run }) => run !== undefined).map(({ name }) => name);
  expect([...new Set<string>(QUESTIONS.map(([name]) => name))].sort()).toEqual(answering.sort());
});

/** Presses what can be pressed, and the next page's buttons too. */
async function pressAll(server: DiscordServer, message: Shown, deeper = true): Promise<void> {
  for (const [label, id] of Object.entries(controls(message))) {
    if (label === '👎') {
      expect(await server.press(message, id).acknowledged).toHaveProperty('custom_id');
      continue;
    }
    const values = label === 'select' ? options(message).slice(-1) : null;
    const shown = await server.press(message, id, {}, values).shown;
    expect(readText(shown)).not.toBe('');
    expect(readText(shown)).not.toContain('no longer works');
    if (deeper && label !== '👍') await pressAll(server, shown, false);
  }
}

test.each([
  ['in Indonesian, for everyone', 'id', false],
  ['in English, for the asker alone', 'en-US', true],
])('every command can be walked through by its buttons, %s', async (_how, locale, isPrivate) => {
  const { logger, lines } = testLogger();
  const articles = manyArticles();
  const library = buildLibrary({ articles, report: { files: [] } }, new Date(0));
  const app = createApp({ library, logger });
  const server = await startServer();
  const { token, apiUrl } = server;
  const bot = await startDiscord(app, { token, apiUrl, logger });
  for (const [command, args] of QUESTIONS) {
    const isHelp = command === 'help';
    const values = isHelp ? args : { ...args, private: isPrivate };
    const message = await server.slash(command, values, { locale });
    expect(message.isEphemeral).toBe(isHelp || isPrivate);
    await pressAll(server, message);
  }
  const cited = await server.slash('quote', { about: 'nelayan' }, { locale });
  expect(links(cited.components)[0]).toMatch(/^https:\/\/example\.org\/pasar-\d+#:~:text=/);
  await bot.stop();
  expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
});
