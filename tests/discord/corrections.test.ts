/** Answers whose source has changed since are marked; all others are left as they are. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.js';
import { ARTICLES } from '../library.js';
import { controls, readText } from './read-message.js';
import { libraryOf, type StoredBot, startStoredBot } from './store.js';

const CORRECTED = 'The source was updated on';

/** The articles with the paragraphs of one changed. */
function changed(id: string, change: (texts: readonly string[]) => readonly string[]): Article[] {
  return ARTICLES.map((article) => {
    if (article.id !== id) return article;
    const texts = change(article.paragraphs.map(({ text }) => text));
    const paragraphs = texts.map((text, at) => ({
      number: at + 1,
      text,
      section: 0,
      dateline: null,
    }));
    return { ...article, paragraphs };
  });
}

const CITED = { command: 'who', values: { query: 'Sari Utami' } } as const;

async function answered(options = {}) {
  const bot = await startStoredBot();
  const record = bot.server.send(CITED.command, CITED.values, options);
  const { id } = await record.shown;
  const isKept = async () => (await bot.store.corrections.articleIds()).length > 0;
  const read = () => {
    const message = bot.server.messageOf(record, id);
    return message === null ? null : readText(message);
  };
  return { ...bot, record, id, isKept, read };
}

const LOCKED = '111111111111111111';
const LAST = 'zzz';

/** Resolves when the work after a reload is done: a message that comes last in it has had its turn. */
async function reload({ app, server, store }: StoredBot, articles: readonly Article[]) {
  server.lockChannel(LOCKED);
  await store.corrections.record({
    messageId: '1',
    channelId: LOCKED,
    serverId: server.guildId,
    citations: [{ articleId: LAST, paragraph: 1, start: 0, text: 'a' }],
    at: new Date(),
  });
  app.replace(libraryOf(articles));
  await expect.poll(() => store.corrections.articleIds()).not.toContain(LAST);
}

describe('after a reload', () => {
  test('an answer whose words have changed says so, once, and keeps its words', async () => {
    const bot = await answered();
    await expect.poll(bot.isKept).toBe(true);
    await reload(
      bot,
      changed('pasar', (texts) => texts.map((text) => text.replace('Sari Utami', 'Dewi Lestari'))),
    );
    expect(bot.read()).toContain(CORRECTED);
    expect(bot.read()).toContain('Bupati');
    expect(await bot.isKept()).toBe(false);
    await reload(bot, ARTICLES);
    expect(bot.read()?.split(CORRECTED)).toHaveLength(2);
  });

  test('an answer whose article is gone says so', async () => {
    const bot = await answered();
    await expect.poll(bot.isKept).toBe(true);
    await reload(
      bot,
      ARTICLES.filter(({ id }) => id !== 'pasar'),
    );
    expect(bot.read()).toContain(CORRECTED);
  });

  test.each([
    ['another article has changed', changed('jembatan', () => ['Jembatan itu roboh.'])],
    ['the words have only moved', changed('pasar', (texts) => ['Pembetulan redaksi.', ...texts])],
  ])('it is left as it is when %s', async (_what, articles) => {
    const bot = await answered();
    await expect.poll(bot.isKept).toBe(true);
    await reload(bot, articles);
    expect(bot.read()).not.toContain(CORRECTED);
    expect(await bot.isKept()).toBe(true);
  });

  test('the passages of a list count as well', async () => {
    const bot = await startStoredBot();
    const record = bot.server.send('search', { query: 'jembatan' });
    const { id } = await record.shown;
    await expect.poll(() => bot.store.corrections.articleIds()).toEqual(['jembatan']);
    await reload(
      bot,
      changed('jembatan', () => ['Jembatan itu roboh.']),
    );
    const shown = bot.server.messageOf(record, id);
    expect(shown && readText(shown)).toContain(CORRECTED);
  });

  test('what cannot be reached any more is forgotten', async () => {
    const bot = await answered();
    await expect.poll(bot.isKept).toBe(true);
    bot.server.lockChannel(bot.record.channelId);
    await reload(bot, []);
    expect(await bot.isKept()).toBe(false);
    expect(bot.read()).not.toContain(CORRECTED);
  });

  test('what Discord could not do for the moment is done after the next one', async () => {
    const bot = await answered();
    await expect.poll(bot.isKept).toBe(true);
    bot.server.failNext({ on: 'correction', status: 400, code: 50035 });
    await reload(bot, []);
    expect(bot.read()).not.toContain(CORRECTED);
    await reload(bot, []);
    expect(bot.read()).toContain(CORRECTED);
  });
});

describe('nothing is remembered of', () => {
  test.each([
    ['an answer for its asker alone', {}, { private: true }],
    ['an answer in a direct message', { place: 'dm' }, {}],
    ['an answer where a user brought the bot', { place: 'userInstall' }, {}],
  ] as const)('%s', async (_what, options, values) => {
    const { server, store } = await startStoredBot();
    await server.slash(CITED.command, { ...CITED.values, ...values }, options);
    await server.slash('help');
    expect(await store.corrections.articleIds()).toEqual([]);
  });

  test('the words themselves: only where they stood, and their hash', async () => {
    const bot = await answered();
    await expect.poll(bot.isKept).toBe(true);
    expect(await bot.files()).not.toContain('Sari Utami');
    const [kept] = await bot.store.corrections.of(['pasar']);
    expect(kept).toMatchObject({
      messageId: bot.id,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

test('an answer that was shared is remembered, too', async () => {
  const { server, store } = await startStoredBot();
  const answer = await server.slash(CITED.command, { ...CITED.values, private: true });
  const pressed = server.press(answer, controls(answer)['Share in channel'] ?? '');
  const shared = await pressed.shown;
  await expect
    .poll(async () => (await store.corrections.of(['pasar']))[0]?.messageId)
    .toBe(shared.id);
});
