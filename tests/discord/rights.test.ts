/** Who may do what: every privileged command and control, for everybody, everywhere, and again at each press. */
import { describe, expect, test } from 'vitest';
import { COMMANDS, SERVER_COMMANDS } from '../../src/commands/index.js';
import { writeState } from '../../src/discord/state.js';
import { testApp } from './app.js';
import { controls, readText } from './read-message.js';
import { startBot } from './running-bot.js';
import type { InteractionOptions } from './server/payloads.js';
import { ADMINISTRATOR, MANAGE_MESSAGES, MODERATOR, startStoredBot } from './store.js';

const NAMED = '123456789012345678';
const REFUSED = /^This command is for (?:moderators of this server|those who run this bot)\.$/;

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

const MODERATORS = SERVER_COMMANDS.filter(({ permission }) => permission === 'moderator').map(
  ({ name }) => name,
);

const ADMINS = COMMANDS.filter(({ permission }) => permission === 'admin').map(({ name }) => name);

/** What each needs to be filled in; none of it is there, so that nothing is changed. */
const VALUES: Readonly<Record<string, Record<string, string>>> = {
  'moderate hide': { article: 'zzz qqq' },
  'moderate restore': { article: 'zzz qqq' },
  'moderate remove': { message: 'zzz' },
};

const CONTROLS: readonly [id: string, values: readonly string[] | null][] = [
  ['p:moderate.hidden:page:1', null],
  ['p:moderate.log:page:1', null],
  ['p:settings:visibility:', ['private']],
  ['p:settings:publicChannels:', ['222222222222222222']],
  ['p:settings:language:', ['id']],
  ['p:settings:coolDownSeconds:', ['0']],
  ['p:settings:answersPerMinute:', ['5']],
  ['p:settings:mentions:', ['off']],
  ['p:settings:keepUnanswered:', ['on']],
  ['p:settings:forget:', null],
  ['p:settings:forgetYes:', null],
  ['p:settings:cancel:', null],
  ['p:unanswered:page:1', null],
  ['p:unanswered:export:', null],
  ['p:unanswered:clear:', null],
  ['p:unanswered:clearYes:', null],
];

describe.each(EVERYBODY)('%s', (_name, who, isModerator, isAdmin) => {
  test(`${isModerator ? 'may' : 'may not'} use what is for moderators`, async () => {
    const { server } = await startStoredBot({ admins: [NAMED] });
    const options = who(server.ownerId);
    for (const name of MODERATORS) {
      const answer = await server.slash(name, VALUES[name] ?? {}, options);
      expect([name, REFUSED.test(readText(answer))]).toEqual([name, !isModerator]);
      expect(answer.isEphemeral).toBe(true);
    }
    const pointed = await server.pointAt('Remove this answer', { content: 'halo' }, options);
    expect(REFUSED.test(readText(pointed))).toBe(!isModerator);
    const typed = await server.type('moderate hide', { article: '' }, 'article', options);
    expect(typed.length > 0).toBe(isModerator);
  });

  test(`${isModerator ? 'may' : 'may not'} press what is for moderators`, async () => {
    const { server, store } = await startStoredBot({ admins: [NAMED] });
    const options = who(server.ownerId);
    const before = store.settings.of(server.guildId);
    const panel = await server.slash('settings', {}, MODERATOR);
    for (const [id, values] of CONTROLS) {
      const answer = await server.press(panel, id, options, values).shown;
      expect([id, REFUSED.test(readText(answer))]).toEqual([id, !isModerator]);
    }
    if (!isModerator) expect(store.settings.of(server.guildId)).toEqual(before);
  });

  test(`${isAdmin ? 'may' : 'may not'} use and press what is for admins`, async () => {
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

  test(`${isAdmin ? 'may' : 'may not'} look after the articles`, async () => {
    const { server } = await startStoredBot({ admins: [NAMED] });
    const options = who(server.ownerId);
    // Those that lead to a form, or change something, are tried by those alone who may not.
    const names = isAdmin ? ['corpus status', 'corpus problems'] : ADMINS;
    for (const name of names) {
      const answer = await server.slash(name, {}, options);
      expect([name, REFUSED.test(readText(answer))]).toEqual([name, !isAdmin]);
    }
  });

  test('may read what is stored', async () => {
    const { server } = await startStoredBot();
    const answer = await server.slash('privacy', {}, who(server.ownerId));
    expect(readText(answer)).toContain('What Kutip stores');
  });
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
] as const)('%s', async (_who, teamOf, isAdmin) => {
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
  expect(warnings().join()).toContain('owners not known');
});
