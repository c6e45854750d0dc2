/** What moderators settle for their server takes effect at once; members are told what it means for them. */
import { describe, expect, test } from 'vitest';
import { controls, readText } from '../read-message.js';
import type { DiscordServer } from '../server/discord-server.js';
import type { Shown } from '../server/interactions.js';
import { MODERATOR, type StoredBot, startStoredBot } from '../store.js';

const QUESTION = { query: 'Sari Utami' };

/** Chooses `values` in the select of `/settings` for `name`. */
async function choose(server: DiscordServer, name: string, ...values: string[]): Promise<Shown> {
  const panel = await server.slash('settings', {}, MODERATOR);
  return await server.press(panel, `p:settings:${name}:`, MODERATOR, values).shown;
}

describe('/settings', () => {
  test('shows what holds, and what holds after each choice', async () => {
    const { server } = await startStoredBot();
    const panel = await server.slash('settings', {}, MODERATOR);
    expect(panel.isEphemeral).toBe(true);
    expect(readText(panel)).toContain('Pause between two questions of a member: 5 seconds');
    const changed = await choose(server, 'coolDownSeconds', '60');
    expect(readText(changed)).toContain('Saved.');
    expect(readText(changed)).toContain('Pause between two questions of a member: 60 seconds');
    const log = readText(await server.slash('moderate log', {}, MODERATOR));
    expect(log).toContain('changed settings: Pause between two questions of a member: 60 seconds');
  });

  test.each<[string, string[], (bot: StoredBot) => Promise<void>]>([
    [
      'visibility',
      ['private'],
      async ({ server }) => expect((await server.slash('who', QUESTION)).isEphemeral).toBe(true),
    ],
    [
      'language',
      ['id'],
      async ({ server }) =>
        expect(readText(await server.slash('who', QUESTION))).toContain('paragraf'),
    ],
    [
      'publicChannels',
      ['222222222222222222'],
      async ({ server }) => {
        const at = async (options: { channelId?: string; parentId?: string }) =>
          (await server.slash('who', QUESTION, options)).isEphemeral;
        expect(await at({ channelId: '222222222222222222' })).toBe(false);
        expect(await at({ channelId: '333333333333333333' })).toBe(true);
        expect(await at({ parentId: '222222222222222222' })).toBe(false);
        expect(await at({ parentId: '333333333333333333' })).toBe(true);
      },
    ],
    [
      'coolDownSeconds',
      ['900'],
      async ({ server }) => {
        const member = { userId: '123456789012345678' };
        expect(readText(await server.slash('who', QUESTION, member))).toContain('Bupati');
        const told = await server.slash('who', QUESTION, member);
        expect(told.isEphemeral).toBe(true);
        expect(readText(told)).toMatch(/Please wait (?:900|89\d) seconds/);
        expect(readText(await server.slash('help', {}, member))).not.toContain('Please wait');
        expect(readText(await server.slash('who', QUESTION))).toContain('Bupati');
      },
    ],
    [
      'answersPerMinute',
      ['5'],
      async ({ server }) => {
        for (let asked = 0; asked < 5; asked++)
          expect(readText(await server.slash('who', QUESTION))).toContain('Bupati');
        const told = await server.slash('who', QUESTION);
        expect(told.isEphemeral).toBe(true);
        expect(readText(told)).toMatch(/asked a lot .* 1[0-2] seconds/);
        expect(readText(await server.slash('who', QUESTION, { place: 'dm' }))).toContain('Bupati');
      },
    ],
  ])('%s %j takes effect at once', async (name, values, check) => {
    const bot = await startStoredBot();
    await choose(bot.server, name, ...values);
    await check(bot);
  });

  test('holds for answers that are left as well: a channel that was closed stays closed to sharing', async () => {
    const { server } = await startStoredBot();
    const answer = await server.slash('who', { ...QUESTION, private: true });
    await choose(server, 'publicChannels', '222222222222222222');
    const shared = await server.press(answer, controls(answer)['Share in channel'] ?? '').shown;
    expect(readText(shared)).toContain('only to the asker');
  });

  test.each([
    ['coolDownSeconds', '7'],
    ['coolDownSeconds', '-1'],
    ['answersPerMinute', '1e3'],
    ['visibility', 'secret'],
    ['language', 'xx'],
    ['publicChannels', 'all; drop table'],
    ['mentions', 'maybe'],
    ['gone', 'on'],
  ])('takes nothing that was not offered: %s %s', async (name, value) => {
    const { server, store } = await startStoredBot();
    const before = store.settings.of(server.guildId);
    expect(readText(await choose(server, name, value))).toContain('no longer works');
    expect(store.settings.of(server.guildId)).toEqual(before);
  });

  test('says that mentions are not heard when the bot does not hear them', async () => {
    const { server } = await startStoredBot();
    const panel = await server.slash('settings', {}, MODERATOR);
    expect(readText(panel)).toContain('switched off for the whole bot');
  });

  test('forgets the server when it is told twice', async () => {
    const { server, store, files } = await startStoredBot();
    await server.slash('moderate hide', { article: 'pasar', reason: 'marker7' }, MODERATOR);
    await choose(server, 'visibility', 'private');
    const panel = await server.slash('settings', {}, MODERATOR);
    const id = controls(panel)['Forget this server'] ?? '';
    const asked = await server.press(panel, id, MODERATOR).shown;
    expect(store.hidden.of(server.guildId)).toHaveLength(1);
    await server.press(asked, controls(asked)['Delete everything'] ?? '', MODERATOR).shown;
    expect(readText(await server.slash('who', QUESTION))).toContain('Bupati');
    expect(readText(await server.slash('moderate log', {}, MODERATOR))).toContain('Nothing');
    expect(await files()).not.toContain('marker7');
  });
});

describe('when the store fails', () => {
  test('questions are answered by what was last known, and moderators get a clear word', async () => {
    const { server, store } = await startStoredBot();
    await server.slash('moderate hide', { article: 'jembatan' }, MODERATOR);
    await store.close();
    const panel = await server.slash('settings', {}, MODERATOR);
    const told = await server.press(panel, 'p:settings:visibility:', MODERATOR, ['private']).shown;
    expect(readText(told)).toContain('could not be saved');
    expect(readText(await server.slash('settings', {}, MODERATOR))).toContain('cannot be reached');
    expect(readText(await server.slash('moderate log', {}, MODERATOR))).toContain('cannot be read');
    expect(readText(await server.slash('who', QUESTION))).toContain('Bupati');
    expect(readText(await server.slash('search', { query: 'jembatan gantung' }))).not.toContain(
      '120',
    );
    const answer = await server.slash('who', QUESTION);
    const thanks = await server.press(answer, controls(answer)['👍'] ?? '').shown;
    expect(readText(thanks)).toContain('Thank you');
  });
});
