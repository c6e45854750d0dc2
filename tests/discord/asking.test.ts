/** Commands in the menu of a message, names offered while typing, and who sees what. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords } from '../../src/discord/message-commands.js';
import { DEFAULT_SETTINGS } from '../../src/store/settings.js';
import { testApp } from './app.js';
import { readText } from './read-message.js';
import { startBot } from './running-bot.js';

const FIND = 'Find sources';
const CHANNEL = '333333333333333333';

describe('a message that is pointed at', () => {
  test('is looked up by its words, only for the asker', async () => {
    const { server, app } = await startBot();
    const content = '<@123456789012345678> **Pasar ikan** dibuka, https://example.org/x <:ok:1234>';
    const shown = await server.pointAt(FIND, { content }, { locale: 'id' });
    expect(shown.isEphemeral).toBe(true);
    expect(readText(shown)).toContain('paragraf 3');
    expect(app.requests).toEqual([
      { command: 'search', arguments: { query: 'Pasar ikan dibuka,' }, locale: 'id' },
    ]);
  });

  test('with a link alone is looked up by the preview', async () => {
    const { server, app } = await startBot();
    const embeds = [{ type: 'link', title: 'Pasar dibuka', description: 'Bupati hadir.' }];
    await server.pointAt(FIND, { content: 'https://example.org/x', embeds });
    expect(app.requests[0]?.arguments).toEqual({ query: 'Pasar dibuka\nBupati hadir.' });
  });

  test('without words is told to have none', async () => {
    const { server, app } = await startBot();
    const shown = await server.pointAt(FIND, { content: '<@123456789012345678>' });
    expect(shown.isEphemeral).toBe(true);
    expect(readText(shown)).toContain('no words');
    expect(app.requests).toEqual([]);
  });

  test('by a command that is gone gets a short answer', async () => {
    const { server } = await startBot(
      testApp({ kind: 'error', code: 'usage', message: 'Tidak ada.', suggestions: [] }),
    );
    expect((await server.pointAt('Gone', { content: 'a' })).isEphemeral).toBe(true);
  });

  test('is read without the marks of Discord', () => {
    expect(plainWords('> kutipan\n# judul\n- satu ~~dua~~ ||tiga|| `empat`')).toBe(
      'kutipan\njudul\nsatu dua tiga empat',
    );
    expect(plainWords('<t:1721736000:D> <#123> </who:1234> 3 < 4 dan 5 > 4')).toBe(
      '3 < 4 dan 5 > 4',
    );
  });

  test('is read whatever it holds, and never grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (content) => {
        expect(plainWords(content).length).toBeLessThanOrEqual(content.length);
      }),
    );
  });
});

describe('while an option is typed', () => {
  test('names that Discord takes are offered, each once', async () => {
    const { server, app } = await startBot();
    expect(await server.type('who', { query: 'Sa' }, 'query')).toEqual(['Sari Utami']);
    expect(app.typed).toEqual(['Sa']);
  });

  test('6,000 characters do no harm', async () => {
    const { server, app } = await startBot();
    await server.type('who', { query: 'a'.repeat(6000) }, 'query');
    expect(app.typed[0]?.length).toBeLessThanOrEqual(200);
  });

  test('nothing is offered for an unknown command, or when something fails', async () => {
    const app = testApp();
    const { server, warnings, log } = await startBot({
      ...app,
      suggest: async () => {
        throw new Error('rahasia');
      },
    });
    expect(await server.type('gone', { query: 'Sa' }, 'query')).toEqual([]);
    expect(await server.type('who', { query: 'rahasia' }, 'query')).toEqual([]);
    expect(warnings()).toEqual(['no suggestions']);
    expect(JSON.stringify(log)).not.toContain('rahasia');
  });

  test('one who types on is not waited for', async () => {
    const { server, warnings } = await startBot();
    server.failNext({ on: 'ack', status: 404, code: 10062 });
    void server.type('who', { query: 'Sa' }, 'query').catch(() => {});
    expect(await server.type('who', { query: 'Sar' }, 'query')).toEqual(['Sari Utami']);
    expect(warnings()).toEqual([]);
  });
});

describe('who sees an answer', () => {
  const closed = { ...DEFAULT_SETTINGS, publicChannels: [CHANNEL] };
  const hidden = { ...DEFAULT_SETTINGS, visibility: 'private' } as const;
  const mute = { appPermissions: 1n << 31n };
  test.each([
    ['everyone', DEFAULT_SETTINGS, {}, {}, false],
    ['the asker, who wants it so', DEFAULT_SETTINGS, { private: true }, {}, true],
    ['the asker, in a server that wants it so', hidden, {}, {}, true],
    ['everyone, since the asker wants it so', hidden, { private: false }, {}, false],
    ['the asker, outside the channels for it', closed, { private: false }, {}, true],
    ['everyone, in a channel for it', closed, {}, { channelId: CHANNEL }, false],
    ['everyone there is, in direct messages', closed, {}, { place: 'dm' }, false],
    ['the asker, where the bot may not be heard', DEFAULT_SETTINGS, {}, mute, true],
    [
      'everyone, where the user brought the bot',
      DEFAULT_SETTINGS,
      {},
      { place: 'userInstall', ...mute },
      false,
    ],
  ] as const)('%s', async (_who, settings, values, options, isPrivate) => {
    const { server, app } = await startBot(testApp(), { settingsFor: () => settings });
    const shown = await server.slash('who', { query: 'Sari', ...values }, options);
    expect(shown.isEphemeral).toBe(isPrivate);
    expect(app.requests[0]?.arguments).toEqual({ query: 'Sari' });
  });

  test('is settled as usual when the settings cannot be had', async () => {
    const { server, warnings } = await startBot(testApp(), {
      settingsFor() {
        throw new Error('no store');
      },
    });
    expect((await server.slash('who', { query: 'Sari' })).isEphemeral).toBe(false);
    expect(warnings()).toContain('no settings');
  });

  test('a server may have its own language', async () => {
    const settings = { ...DEFAULT_SETTINGS, language: 'id' } as const;
    const { server } = await startBot(testApp(), { settingsFor: () => settings });
    const shown = await server.slash('who', { query: 'Sari' }, { locale: 'en-US' });
    expect(readText(shown)).toContain('paragraf 3');
  });
});
