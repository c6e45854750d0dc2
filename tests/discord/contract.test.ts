import { describe, expect, test } from 'vitest';
import { CONTRACT_PATH, loadContract } from './contract.js';
import { Cdn } from './server/cdn.js';
import { messageBody } from './server/payloads.js';
import { snowflake } from './server/snowflake.js';

const contract = loadContract();
const EDIT = ['PATCH', '/webhooks/1/t/messages/@original'] as const;

describe.skipIf(contract === null)(`Discord's own description (${CONTRACT_PATH})`, () => {
  test.each([
    ['a misspelled key', { contnet: 'a' }],
    ['too long a content', { content: 'a'.repeat(2001) }],
    ['an unknown component', { components: [{ type: 99 }] }],
    [
      'too long an identifier',
      {
        components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a'.repeat(101) }] }],
      },
    ],
  ])('refuses %s', (_name, body) => {
    expect(contract?.check(...EDIT, body)).not.toEqual([]);
  });

  test('refuses a callback of an unknown type and a misspelled key in a command', () => {
    expect(contract?.check('POST', '/interactions/1/t/callback', { type: 99 })).not.toEqual([]);
    const command = { name: 'who', description: 'a', descripton: 'b' };
    expect(contract?.check('PUT', '/applications/1/commands', [command])).not.toEqual([]);
  });

  test("holds for the local server's attachments", () => {
    const file = { name: 'berita.md', bytes: new Uint8Array(3) };
    const attachment = new Cdn().upload(file, 'http://127.0.0.1:1');
    expect(contract?.checkSchema('AttachmentResponse', attachment)).toEqual([]);
  });

  test("holds for the local server's messages", () => {
    const message = messageBody({
      id: snowflake(),
      channelId: snowflake(),
      author: { id: snowflake(), username: 'kutip' },
      content: '',
      components: [],
      flags: 0,
    });
    expect(contract?.checkSchema('MessageResponse', message)).toEqual([]);
  });
});
