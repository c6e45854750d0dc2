/** Questions asked in vain: kept only where moderators want it, and nowhere a word of them elsewhere. */
import { describe, expect, test } from 'vitest';
import { controls, readText } from '../read-message.js';
import type { DiscordServer } from '../server/discord-server.js';
import type { Shown } from '../server/interactions.js';
import { MODERATOR, type StoredBot, startStoredBot } from '../store.js';

const ASKER = '123456789012345678';
const VAIN = 'Berapa harga kompor surya di Wamena?';

async function startListing(): Promise<StoredBot> {
  const bot = await startStoredBot();
  await bot.store.settings.change(bot.server.guildId, { keepUnanswered: true, coolDownSeconds: 0 });
  return bot;
}

/** 👎, and its reason. */
async function dislike(server: DiscordServer, answer: Shown): Promise<Shown> {
  const opened = server.press(answer, controls(answer)['👎'] ?? '', { userId: ASKER });
  const { custom_id = '' } = await opened.acknowledged;
  return await server.submit(custom_id, 'reason', 'wrong', { userId: ASKER }, answer).shown;
}

describe('the list of unanswered questions', () => {
  test('is off at first: nothing is kept, and thanks say so', async () => {
    const { server, store } = await startStoredBot();
    await server.slash('ask', { question: VAIN });
    const thanks = await dislike(server, await server.slash('who', { query: 'Sari Utami' }));
    expect(readText(thanks)).toContain('What you asked is not kept');
    expect(readText(await server.slash('unanswered', {}, MODERATOR))).toContain('not kept');
    await store.settings.change(server.guildId, { keepUnanswered: true });
    expect(await store.unanswered.list(server.guildId)).toEqual([]);
  });

  test('holds what was refused and what was disliked, alike ones together, and not who asked', async () => {
    const { server, store } = await startListing();
    await server.slash('ask', { question: VAIN }, { userId: ASKER });
    await server.slash('ask', { question: 'harga kompor surya Wamena berapa' }, { userId: ASKER });
    await server.slash('quote', { about: 'kompor surya' }, { userId: ASKER });
    const thanks = await dislike(server, await server.slash('who', { query: 'Sari Utami' }));
    expect(readText(thanks)).toContain('kept for the moderators');

    const kept = await store.unanswered.list(server.guildId);
    expect(kept.map(({ question, why, reason }) => [question, why, reason])).toEqual(
      expect.arrayContaining([
        [VAIN, 'refused', null],
        ['/quote kompor surya', 'refused', null],
        ['/who Sari Utami', 'disliked', 'wrong'],
      ]),
    );
    expect(JSON.stringify(kept)).not.toContain(ASKER);
    const list = await server.slash('unanswered', {}, MODERATOR);
    expect(list.isEphemeral).toBe(true);
    expect(readText(list)).toContain('4 questions in 3 groups');
    expect(readText(list)).toContain('2×');
  });

  test('does not hold what was answered, nor what was asked elsewhere', async () => {
    const { server, store } = await startListing();
    await server.slash('who', { query: 'Sari Utami' });
    await server.slash('ask', { question: VAIN }, { place: 'dm' });
    expect(await store.unanswered.list(server.guildId)).toEqual([]);
  });

  test('can be taken along as a file', async () => {
    const { server } = await startListing();
    await server.slash('ask', { question: `${VAIN} <@${ASKER}> https://example.org/rahasia` });
    await dislike(server, await server.slash('who', { query: 'Sari Utami' }));
    const list = await server.slash('unanswered', {}, MODERATOR);
    await server.press(list, controls(list).Export ?? '', MODERATOR).shown;
    const text = server.requests
      .flatMap(({ files }) => files)
      .map(({ bytes }) => Buffer.from(bytes).toString())
      .join('');
    expect(text).toContain(`1×\t${VAIN}`);
    expect(text).toContain('\tnot answered\t');
    expect(text).toContain('1×\t/who Sari Utami\t👎\tIt is wrong\t');
    expect(text).not.toMatch(new RegExp(`${ASKER}|example`));
  });

  test('is cleared when asked twice, and the files forget it', async () => {
    const { server, store, files } = await startListing();
    await server.slash('ask', { question: VAIN });
    const list = await server.slash('unanswered', {}, MODERATOR);
    const asked = await server.press(list, controls(list).Clear ?? '', MODERATOR).shown;
    expect(await store.unanswered.list(server.guildId)).toHaveLength(1);
    const done = await server.press(asked, controls(asked)['Delete all'] ?? '', MODERATOR).shown;
    expect(readText(done)).toContain('empty now');
    expect(await store.unanswered.list(server.guildId)).toEqual([]);
    expect(await files()).not.toContain('Wamena');
  });

  test('is deleted when it is switched off', async () => {
    const { server, store, files } = await startListing();
    await server.slash('ask', { question: VAIN });
    const panel = await server.slash('settings', {}, MODERATOR);
    await server.press(panel, 'p:settings:keepUnanswered:', MODERATOR, ['off']).shown;
    expect(await store.unanswered.list(server.guildId)).toEqual([]);
    expect(await files()).not.toContain('Wamena');
  });

  test('cannot be led by what it holds', async () => {
    const { server } = await startListing();
    await server.slash('ask', { question: '# **Siapa** @everyone ||zzqq|| ```?' });
    const list = await server.slash('unanswered', {}, MODERATOR);
    expect(readText(list)).toContain('# **Siapa**');
  });
});

describe('/privacy', () => {
  test.each([
    [false, 'off here', 'is ON'],
    [true, 'is ON', 'No question is kept'],
  ])(
    'names every table and column, and whether questions are kept (%s)',
    async (keepUnanswered, word, untrue) => {
      const { server, store } = await startStoredBot();
      await store.settings.change(server.guildId, { keepUnanswered });
      const answer = await server.slash('privacy');
      expect(answer.isEphemeral).toBe(true);
      const text = readText(answer);
      expect(text).toContain(word);
      expect(text).not.toContain(untrue);
      for (const { name, holds, columns } of store.describe()) {
        expect(text).toContain(name);
        expect(text).toContain(holds.en);
        for (const column of columns) expect(text).toContain(column.holds.en);
      }
    },
  );

  test('says it in Indonesian, whole', async () => {
    const { server, store } = await startStoredBot();
    const text = readText(await server.slash('privacy', {}, { locale: 'id' }));
    for (const { columns } of store.describe())
      for (const { holds } of columns) expect(text).toContain(holds.id);
    expect(text).toContain('/pengaturan');
  });
});
