import { describe, expect, test } from 'vitest';
import { lintCommand, lintMessage, lintRequest } from './lint.js';
import { DiscordServer } from './server/discord-server.js';

const V2 = 1 << 15;
const QUIET = { parse: [] };
const text = (content: string) => ({ type: 10, content });
const button = (fields: object) => ({
  type: 1,
  components: [{ type: 2, style: 1, label: 'a', ...fields }],
});
const row = (...components: object[]) => ({ type: 1, components });
const choice = (text: string) => ({ name: text, label: text, value: text });
const select = (fields: object) => ({
  type: 3,
  custom_id: 's',
  options: [choice('a')],
  ...fields,
});
const label = (fields: object) => ({ type: 18, label: 'a', component: select(fields) });
const form = { custom_id: 'f', title: 'a', components: [label({})] };
const message = (fields: object) => ({
  flags: V2,
  allowed_mentions: QUIET,
  components: [text('a')],
  ...fields,
});
const option = (fields: object) => ({ type: 3, name: 'query', description: 'a', ...fields });
const command = (fields: object) => ({ name: 'who', description: 'a', ...fields });

describe("the lint knows what Discord's description leaves out", () => {
  test.each([
    ['content beside components V2', { content: 'a' }],
    ['components V2 without the flag', { flags: 0 }],
    ['too much text in all', { components: [text('a'.repeat(2500)), text('b'.repeat(2500))] }],
    [
      'too many components',
      { components: Array.from({ length: 21 }, () => button({ custom_id: 'x' })) },
    ],
    ['a button without custom_id', { components: [button({})] }],
    [
      'two buttons with one',
      { components: [button({ custom_id: 'a' }), button({ custom_id: 'a' })] },
    ],
    ['a link that is a script', { components: [button({ style: 5, url: 'javascript:alert(1)' })] }],
    ['an empty message', { components: [] }],
    ['pings by default', { allowed_mentions: undefined }],
    ['pings', { allowed_mentions: { parse: ['users'] } }],
    ['an empty text', { components: [text(' ')] }],
    ['a row of nothing', { components: [{ type: 1, components: [] }] }],
    ['a button without a face', { components: [button({ label: undefined, custom_id: 'a' })] }],
    ['a select beside a button', { components: [row(select({}), { type: 2, style: 1 })] }],
    ['a select without options', { components: [row(select({ options: [] }))] }],
    [
      'two options with one value',
      { components: [row(select({ options: [choice('a'), choice('a')] }))] },
    ],
    ['an option without a label', { components: [row(select({ options: [choice('')] }))] }],
  ])('a message: %s', (_name, fields) => {
    expect(lintMessage(message(fields))).not.toEqual([]);
  });

  test.each([
    ['a name in capitals', { name: 'Who' }],
    ['no description', { description: '' }],
    ['a required option last', { options: [option({}), option({ name: 'b', required: true })] }],
    ['an unknown locale', { name_localizations: { xx: 'a' } }],
    ['two options of one name', { options: [option({}), option({})] }],
    [
      'two of one localized name',
      { options: [option({}), option({ name: 'b', name_localizations: { id: 'query' } })] },
    ],
    [
      'too much text in all',
      {
        options: Array.from({ length: 25 }, (_, index) =>
          option({ name: `o${index}`, description: 'a'.repeat(400) }),
        ),
      },
    ],
    [
      'an option with choices and autocomplete',
      { options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
    ],
    ['a message command that is described', { type: 3, name: 'Find sources' }],
    ['a message command without a name', { type: 3, name: '', description: undefined }],
    ['private channels without users', { contexts: [0, 2], integration_types: [0] }],
  ])('a command: %s', (_name, fields) => {
    expect(lintCommand(command(fields))).not.toEqual([]);
  });

  test.each([
    ['too many choices', 8, { choices: Array.from({ length: 26 }, () => choice('a')) }],
    ['a choice without a name', 8, { choices: [choice('')] }],
    ['a form without identifier', 9, { ...form, custom_id: '' }],
    ['a form with a long title', 9, { ...form, title: 'a'.repeat(46) }],
    ['an empty form', 9, { ...form, components: [] }],
    ['a form of rows', 9, { ...form, components: [{ type: 1 }] }],
    ['a form with a disabled field', 9, { ...form, components: [label({ disabled: true })] }],
  ])('a first response: %s', (_name, type, data) => {
    expect(lintRequest('POST', '/interactions/1/t/callback', { type, data })).not.toEqual([]);
  });

  test('and lets what is right pass', () => {
    expect(lintMessage(message({}))).toEqual([]);
    expect(lintMessage(message({ components: [row(select({}))] }))).toEqual([]);
    for (const [type, data] of [
      [8, { choices: [choice('a')] }],
      [9, form],
    ])
      expect(lintRequest('POST', '/interactions/1/t/callback', { type, data })).toEqual([]);
    expect(lintCommand({ type: 3, name: 'Find sources' })).toEqual([]);
    expect(lintCommand(command({ options: [option({ required: true })] }))).toEqual([]);
  });
});

test('a request against a rule is refused, and fails the test that made it', async () => {
  const server = await DiscordServer.start();
  const response = await fetch(`${server.apiUrl}/v10/webhooks/1/t/messages/@original`, {
    method: 'PATCH',
    body: JSON.stringify({ content: 'halo' }),
  });
  expect(response.status).toBe(400);
  await expect(server.stop()).rejects.toThrow('allowed_mentions must be there');
});
