import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { registerCommands } from '../../src/discord/register.js';
import { COMMANDS } from './app.js';
import { startServer } from './running-bot.js';
import type { DiscordServer } from './server/discord-server.js';

const NAMES = ['who', 'search', 'help', 'hide', 'reload', 'Find sources'];
const NONE = { created: [], updated: [], deleted: [], unchanged: [] };

function register(
  server: DiscordServer,
  commands: readonly Command[] = COMMANDS,
  guildId: string | null = null,
) {
  return registerCommands({ commands, token: server.token, guildId, apiUrl: server.apiUrl });
}

const writes = (server: DiscordServer) => server.requests.filter(({ method }) => method !== 'GET');

describe('registering the commands', () => {
  test('creates them once; a second time writes nothing', async () => {
    const server = await startServer();
    expect(await register(server)).toEqual({ ...NONE, created: NAMES });
    expect(await register(server)).toEqual({ ...NONE, unchanged: NAMES });
    expect(writes(server)).toHaveLength(1);
  });

  test('a changed text, a new command and one taken away are one write', async () => {
    const server = await startServer();
    await register(server);
    const [who, search, help, ...rest] = COMMANDS;
    if (!who || !search || !help) throw new Error('no commands');
    const changed: Command = { ...who, description: { id: 'Siapa?', en: 'For tests' } };
    const added: Command = { ...help, name: 'where', localizedName: { id: 'mana', en: 'where' } };
    expect(await register(server, [changed, search, added, ...rest])).toEqual({
      created: ['where'],
      updated: ['who'],
      deleted: ['help'],
      unchanged: ['search', 'hide', 'reload', 'Find sources'],
    });
    expect(writes(server)).toHaveLength(2);
    expect(server.commands().map(({ name }) => name)).toEqual([
      'who',
      'search',
      'where',
      'hide',
      'reload',
      'Find sources',
    ]);
  });

  test.each([
    ['the localized name of an option', { localizedName: { id: 'tanya', en: 'query' } }],
    ['the length of an option', { maxLength: 100 }],
    ['whether it is required', { required: false }],
  ])('notices %s', async (_name, change) => {
    const server = await startServer();
    await register(server);
    const commands = COMMANDS.map((command) => ({
      ...command,
      options: command.options.map((option, index) =>
        index === 0 ? { ...option, ...change } : option,
      ),
    }));
    expect((await register(server, commands)).updated).toEqual(['who', 'search', 'hide', 'reload']);
  });

  test('keeps to one server when asked to', async () => {
    const server = await startServer();
    expect((await register(server, COMMANDS, server.guildId)).created).toEqual(NAMES);
    expect(server.commands('global')).toEqual([]);
    expect(server.commands('server')).toHaveLength(NAMES.length);
    expect(server.commands('server')[0]).not.toHaveProperty('integration_types');
    expect((await register(server, COMMANDS, server.guildId)).unchanged).toEqual(NAMES);
  });

  test('says in which languages, where and to whom a command is shown', async () => {
    const server = await startServer();
    await register(server);
    const [who, , , hide, reload, sources] = server.commands();
    expect(who).toMatchObject({
      name: 'who',
      name_localizations: { id: 'siapa', 'en-US': 'who', 'en-GB': 'who' },
      description_localizations: { id: 'Untuk uji', 'en-US': 'For tests', 'en-GB': 'For tests' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      default_member_permissions: null,
    });
    expect(hide).toMatchObject({
      integration_types: [0],
      contexts: [0],
      default_member_permissions: '8192',
    });
    expect(reload).toMatchObject({ default_member_permissions: '0' });
    expect(sources).toMatchObject({
      type: 3,
      name_localizations: { id: 'Cari sumbernya', 'en-US': 'Find sources' },
      contexts: [0, 1, 2],
    });
  });

  test('lets everyone choose who sees the answer, where it is not private anyway', async () => {
    const server = await startServer();
    await register(server);
    const options = server.commands().map(({ options }) => JSON.stringify(options ?? []));
    expect(options.map((text) => text.includes('"id":"pribadi"'))).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  test('offers names for the options that have some', async () => {
    const server = await startServer();
    await register(server);
    const [who] = server.commands();
    expect(who?.options).toMatchObject([{ name: 'query', autocomplete: true }, {}, {}]);
  });

  test('gets over a server error', async () => {
    const server = await startServer();
    server.failNext({ on: 'commands', status: 502 });
    expect((await register(server)).created).toEqual(NAMES);
  });

  test.each([
    ['a wrong token', { token: 'wrong' }, 'token', 'DISCORD_TOKEN'],
    ['an unknown server', { guildId: '123456789012345678' }, 'server', 'DISCORD_GUILD_ID'],
    [
      'an address without Discord',
      { apiUrl: 'http://127.0.0.1:9/api' },
      'unreachable',
      'DISCORD_API_URL',
    ],
  ])('explains %s', async (_name, wrong, code, words) => {
    const { token, apiUrl } = await startServer();
    await expect(
      registerCommands({ commands: COMMANDS, token, guildId: null, apiUrl, ...wrong }),
    ).rejects.toMatchObject({
      name: 'DiscordFatalError',
      code,
      message: expect.stringContaining(words),
    });
  });
});
