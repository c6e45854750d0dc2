/**
 * Who may do what: every privileged command and control, for everybody, everywhere, and again at
 * each press.
 */
import { describe, expect, test } from 'vitest';
import type { CommandData } from '../../src/commands/command.js';
import { COMMANDS, SERVER_COMMANDS } from '../../src/commands/index.js';
import { definitions } from '../../src/discord/definitions.js';
import { messageCommands } from '../../src/discord/message-commands.js';
import { HANDLERS } from '../../src/discord/moderating/server-commands.js';
import { panelId } from '../../src/discord/rendering/panel.js';
import { writeState } from '../../src/discord/rendering/state.js';
import { testApp } from './app.js';
import { controls, readText } from './read-message.js';
import { startBot } from './running-bot.js';
import type { InteractionOptions } from './server/payloads.js';
import { ADMINISTRATOR, MANAGE_MESSAGES, MODERATOR, startStoredBot } from './store.js';

const NAMED = '123456789012345678';
const REFUSED = /^This command is for (?:moderators|those who run this bot)/;

type Who = (owner: string) => InteractionOptions;

/** Everybody, with whether they may act as a moderator and as an admin. */
const EVERYBODY: readonly [name: string, who: Who, isModerator: boolean, isAdmin: boolean][] = [
  ['a member', () => ({}), false, false],
  ['a moderator', () => ({ permissions: MANAGE_MESSAGES }), true, false],
  ['a server administrator', () => ({ permissions: ADMINISTRATOR }), true, false],
  ['the owner of the application', (userId) => ({ userId }), false, true],
  ['a user named as admin', () => ({ userId: NAMED }), false, true],
  ['a member in a direct message', () => ({ place: 'dm' }), false, false],
  ['the owner in a direct message', (userId) => ({ userId, place: 'dm' }), false, true],
  ['a member who brought the bot', () => ({ place: 'userInstall' }), false, false],
  [
    'an administrator who brought the bot',
    () => ({ place: 'userInstall', permissions: ADMINISTRATOR | MANAGE_MESSAGES }),
    false,
    false,
  ],
  ['the owner who brought the bot', (userId) => ({ userId, place: 'userInstall' }), false, false],
];

/** All there are, so that a new one stands in the table by itself. */
const EVERY = [...COMMANDS, ...SERVER_COMMANDS];
const PRIVILEGED = EVERY.filter(({ permission }) => permission !== 'everyone');
const MENUS = messageCommands(EVERY).filter(({ command }) => command.permission !== 'everyone');

/** Something for every option; what it names is not there, so that nothing is changed. */
function filled({ options }: CommandData): Record<string, string | number | boolean> {
  const given = { string: 'zzzqqq', integer: 1, boolean: false };
  return Object.fromEntries(
    options.flatMap(({ name, type }) => (type === 'file' ? [] : [[name, given[type]]])),
  );
}

/** Identifiers of all controls that a command's messages can have. */
function controlsOf({ name, options }: CommandData): string[] {
  const actions = Object.keys(HANDLERS[name]?.presses ?? {});
  const acts = COMMANDS.find((command) => command.name === name)?.act === undefined ? [] : options;
  return [...actions, ...acts.map((option) => option.name)].map((action) =>
    panelId({ command: name, action, argument: 'zzzqqq' }),
  );
}

/** Works for one who may: each has another test that what it does is done. */
const isMeant = (text: string) => text !== '' && !REFUSED.test(text);

describe.each(EVERYBODY)('%s', (_name, who, isModerator, isAdmin) => {
  const may = ({ permission }: Pick<CommandData, 'permission'>) =>
    permission === 'admin' ? isAdmin : isModerator;

  test('may use what is for them, and nothing else', async () => {
    const { server } = await startStoredBot({ admins: [NAMED] });
    const options = who(server.ownerId);
    for (const command of PRIVILEGED) {
      const answer = await server.slash(command.name, filled(command), options);
      const found = [command.name, isMeant(readText(answer)), answer.isEphemeral];
      expect(found).toEqual([command.name, may(command), true]);
    }
    for (const { name, command } of MENUS) {
      const pointed = await server.pointAt(name.en, { content: 'halo' }, options);
      expect([name.en, isMeant(readText(pointed))]).toEqual([name.en, may(command)]);
    }
  });

  test('may see the form of what is for them, and send it back', async () => {
    const { server } = await startStoredBot({ admins: [NAMED] });
    const options = who(server.ownerId);
    for (const command of PRIVILEGED.filter(({ hasForm }) => hasForm)) {
      const opened = await server.send(command.name, {}, options).acknowledged;
      expect([command.name, opened.custom_id !== undefined]).toEqual([command.name, may(command)]);
    }
    for (const command of PRIVILEGED.filter(({ permission }) => permission === 'admin')) {
      const sent = server.fillIn(`1a:${command.name}`, {}, options);
      expect([command.name, isMeant(readText(await sent.shown))]).toEqual([
        command.name,
        may(command),
      ]);
    }
  });

  test('is offered names for commands that are only for them', async () => {
    const { server } = await startStoredBot({ admins: [NAMED] });
    const options = who(server.ownerId);
    for (const command of PRIVILEGED)
      for (const { name, suggests } of command.options) {
        if (suggests === undefined) continue;
        const typed = await server.type(command.name, { [name]: '' }, name, options);
        expect([command.name, typed.length > 0]).toEqual([command.name, may(command)]);
      }
  });

  test('may press what is for them, and nothing else', async () => {
    const { server, store } = await startStoredBot({ admins: [NAMED] });
    const options = who(server.ownerId);
    const before = store.settings.of(server.guildId);
    const panel = await server.slash('settings', {}, MODERATOR);
    for (const command of PRIVILEGED)
      for (const id of controlsOf(command)) {
        const answer = await server.press(panel, id, options).shown;
        expect([id, isMeant(readText(answer))]).toEqual([id, may(command)]);
      }
    expect(store.settings.of(server.guildId)).toEqual(before);
  });

  test(`${isAdmin ? 'may' : 'may not'} use and press an answering command for admins`, async () => {
    const { server, app } = await startBot(testApp(), { admins: [NAMED] });
    const options = who(server.ownerId);
    expect(REFUSED.test(readText(await server.slash('reload', { query: 'a' }, options)))).toBe(
      !isAdmin,
    );
    const state = { command: 'reload', arguments: {}, locale: 'id', isPrivate: true } as const;
    const ids = writeState({ ...state, edition: '', kind: 'found' }, ['n', 'c']) ?? [];
    const buttons = ids.map((custom_id) => ({
      type: 2 as const,
      style: 2 as const,
      label: 'x',
      custom_id,
    }));
    const message = {
      id: '123456789012345678',
      components: [{ type: 1 as const, components: buttons }],
      flags: 1 << 15,
      isEphemeral: true,
    };
    const pressed = await server.press(message, ids[0] ?? '', options).shown;
    expect(REFUSED.test(readText(pressed))).toBe(!isAdmin);
    expect(app.requests).toHaveLength(isAdmin ? 2 : 0);
  });

  test('may read what is stored', async () => {
    const { server } = await startStoredBot();
    const answer = await server.slash('privacy', {}, who(server.ownerId));
    expect(readText(answer)).toContain('What Kutip stores');
  });
});

test('no command is registered that is not in the table, none without somebody to carry it out', () => {
  const firstWords = (names: readonly string[]) =>
    [...new Set(names.map((name) => name.split(' ')[0]))].sort();
  const registered = definitions(EVERY, 'global').filter(({ type = 1 }) => type === 1);
  expect(firstWords(registered.map(({ name }) => name))).toEqual(
    firstWords(EVERY.map(({ name }) => name)),
  );
  expect(Object.keys(HANDLERS).sort()).toEqual(SERVER_COMMANDS.map(({ name }) => name).sort());
  for (const { name, permission } of PRIVILEGED) {
    const [definition] = registered.filter((known) => known.name === name.split(' ')[0]);
    expect([name, definition?.default_member_permissions]).toEqual([
      name,
      permission === 'admin' ? '0' : String(MANAGE_MESSAGES),
    ]);
  }
});

test('rights that were taken away between showing and pressing are gone', async () => {
  const { server, store } = await startStoredBot();
  const member = { userId: NAMED };
  const panel = await server.slash('settings', {}, { ...member, permissions: MANAGE_MESSAGES });
  const forget = controls(panel)['Forget this server'] ?? '';
  const asked = await server.press(panel, forget, { ...member, permissions: MANAGE_MESSAGES })
    .shown;
  await server.slash('moderate hide', { article: 'pasar' }, MODERATOR);
  const yes = controls(asked)['Delete everything'] ?? '';
  const pressed = server.press(asked, yes, member);
  expect(readText(await pressed.shown)).toMatch(REFUSED);
  expect(store.hidden.of(server.guildId)).toHaveLength(1);
});

test('one server’s moderator changes nothing in another', async () => {
  const { server, store } = await startStoredBot();
  await server.slash('moderate hide', { article: 'pasar' }, MODERATOR);
  expect(store.hidden.of('999999999999999999')).toEqual([]);
});

test.each([
  ['a team whose members run the bot', (member: object) => ({ team: { members: [member] } }), true],
  [
    'one who was only invited',
    (member: object) => ({ team: { members: [{ ...member, membership_state: 1 }] } }),
    false,
  ],
  [
    'one who may only look on',
    (member: object) => ({ team: { members: [{ ...member, role: 'read_only' }] } }),
    false,
  ],
] as const)('whether an admin: %s', async (_who, teamOf, isAdmin) => {
  const member = { membership_state: 2, role: 'developer', team_id: '1', user: { id: NAMED } };
  const { server, app } = await startBot(testApp(), {}, {}, (started) => {
    started.setOwner({ team: { owner_user_id: '987654321098765432', ...teamOf(member).team } });
  });
  const answer = await server.slash('reload', { query: 'a' }, { userId: NAMED });
  expect(REFUSED.test(readText(answer))).toBe(!isAdmin);
  expect(app.requests).toHaveLength(isAdmin ? 1 : 0);
});

test('when Discord does not say who owns the bot, only those named are admins', async () => {
  const { server, warnings } = await startBot(testApp(), { admins: [NAMED] }, {}, (started) => {
    started.failNext({ on: 'application', status: 403, code: 50001 });
  });
  const owner = await server.slash('reload', { query: 'a' }, { userId: server.ownerId });
  expect(readText(owner)).toMatch(REFUSED);
  const named = await server.slash('reload', { query: 'a' }, { userId: NAMED });
  expect(readText(named)).not.toMatch(REFUSED);
  expect(warnings().join()).toContain('does not say who owns the bot');
});
