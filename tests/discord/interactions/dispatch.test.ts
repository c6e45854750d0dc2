import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.js';
import { MESSAGES } from '../../../src/messages/catalog.js';
import { found } from '../answers.js';
import { testApp } from '../app.js';
import { readText } from '../read-message.js';
import { startBot } from '../running-bot.js';

const USAGE: Answer = { kind: 'error', code: 'usage', message: 'Mohon diisi.', suggestions: [] };
const MANAGE_MESSAGES = 1n << 13n;

describe('a slash command', () => {
  test.each(['guild', 'dm', 'userInstall'] as const)('is answered in a %s', async (place) => {
    const { server, app } = await startBot();
    const message = await server.slash('who', { query: 'Sari' }, { locale: 'id', place });
    expect(readText(message)).toContain('paragraf 3');
    expect(message.isEphemeral).toBe(false);
    expect(app.requests).toEqual([{ command: 'who', arguments: { query: 'Sari' }, locale: 'id' }]);
  });

  test.each([
    ['id', 'paragraf 3'],
    ['en-GB', 'paragraph 3'],
    ['de', 'paragraph 3'],
  ])('is answered in the language of the asker: %s', async (locale, label) => {
    const { server } = await startBot();
    expect(readText(await server.slash('who', { query: 'Sari' }, { locale }))).toContain(label);
  });

  test('passes numbers on as numbers', async () => {
    const { server, app } = await startBot();
    await server.slash('who', { query: 'Sari', page: 2 });
    expect(app.requests[0]?.arguments).toEqual({ query: 'Sari', page: 2 });
  });

  test('is acknowledged before it is worked on', async () => {
    const { server } = await startBot(
      testApp(() => new Promise((resolve) => setTimeout(() => resolve(found), 120))),
      {},
      { ackDeadlineMs: 100 },
    );
    expect(readText(await server.slash('who', { query: 'Sari' }))).toContain('Wali kota');
  });

  test('is answered only to the asker when the command says so', async () => {
    const { server } = await startBot();
    expect((await server.slash('help')).isEphemeral).toBe(true);
  });

  test('many at once are all answered', async () => {
    const { server } = await startBot();
    const messages = await Promise.all(
      Array.from({ length: 80 }, (_, number) => server.slash('who', { query: String(number) })),
    );
    expect(messages).toHaveLength(80);
  });
});

describe('an error', () => {
  test('of a public command is shown only to the asker', async () => {
    const { server } = await startBot(testApp(USAGE));
    const interaction = server.send('who', { query: 'Sari' });
    const message = await interaction.shown;
    expect(message.isEphemeral).toBe(true);
    expect(readText(message)).toBe('Mohon diisi.');
    expect(interaction.message).toBe(null);
  });

  test('of a private command takes the place of its answer', async () => {
    const { server } = await startBot(testApp(USAGE));
    const interaction = server.send('help');
    expect((await interaction.shown).isEphemeral).toBe(true);
    expect(interaction.message).not.toBe(null);
  });

  test('of an unknown command too: Discord may still know a name we do not', async () => {
    const { server } = await startBot(testApp(USAGE));
    expect((await server.slash('gone')).isEphemeral).toBe(true);
  });

  test('of the program is told in the language of the asker and logged without the question', async () => {
    const { server, log, warnings } = await startBot(
      testApp(() => {
        throw new Error('rahasia');
      }),
    );
    const message = await server.slash('who', { query: 'rahasia' }, { locale: 'id' });
    expect(message.isEphemeral).toBe(true);
    expect(readText(message)).toContain('Silakan coba lagi');
    expect(warnings()).toEqual(['no answer']);
    expect(JSON.stringify(log)).not.toContain('rahasia');
  });

  test('an answer that never comes is given up', async () => {
    const { server, warnings } = await startBot(
      testApp(() => new Promise(() => {})),
      { answerTimeoutMs: 50 },
    );
    expect(readText(await server.slash('who', { query: 'Sari' }))).toContain('try again');
    expect(warnings()).toEqual(['no answer']);
  });
});

describe('permissions are checked on every run', () => {
  const { onlyModerators: moderators, onlyAdmins: admins } = MESSAGES.en.server;
  test.each([
    ['a moderator', 'hide', { permissions: MANAGE_MESSAGES }, null],
    ['a member', 'hide', {}, moderators],
    [
      'a moderator where the bot is not installed',
      'hide',
      { place: 'userInstall', permissions: MANAGE_MESSAGES },
      moderators,
    ],
    ['anyone in a direct message', 'hide', { place: 'dm' }, moderators],
    ['an admin', 'reload', { userId: '123456789012345678' }, null],
    ['a moderator who is no admin', 'reload', { permissions: MANAGE_MESSAGES }, admins],
  ] as const)('%s runs /%s', async (_who, command, options, refusal) => {
    const { server, app } = await startBot(testApp(), { admins: ['123456789012345678'] });
    const message = await server.slash(command, { query: 'a' }, options);
    if (refusal === null) expect(app.requests).toHaveLength(1);
    else {
      expect(readText(message)).toBe(refusal);
      expect(message.isEphemeral).toBe(true);
      expect(app.requests).toEqual([]);
    }
  });
});
