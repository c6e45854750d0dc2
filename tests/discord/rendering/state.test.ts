import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actionOf,
  readState,
  type State,
  writeState,
} from '../../../src/discord/rendering/state.js';

const ACTIONS = ['p', 'i', 'n', 'c', 'u', 'd'];
const asked: State = {
  command: 'quote',
  arguments: { speaker: 'Sari Utami', about: 'pasar ikan', page: 2 },
  locale: 'id',
  isPrivate: true,
  edition: 'Zk3_x-a1',
  kind: 'found',
};

function written(state: State, actions = ACTIONS): string[] {
  const ids = writeState(state, actions);
  if (ids === null) throw new Error('does not fit');
  return ids;
}

const anyState: fc.Arbitrary<State> = fc.record({
  command: fc.string({ maxLength: 32 }),
  arguments: fc.dictionary(
    fc.string({ minLength: 1, maxLength: 32 }).filter((name) => name !== '__proto__'),
    fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer(), fc.boolean()),
    { maxKeys: 4, noNullPrototype: true },
  ),
  locale: fc.constantFrom('id', 'en'),
  isPrivate: fc.boolean(),
  edition: fc.string({ maxLength: 8 }),
  kind: fc.constantFrom('found', 'nothing'),
});

describe("a message's buttons", () => {
  test('carry whatever was asked, in identifiers that Discord takes', () => {
    fc.assert(
      fc.property(anyState, fc.integer({ min: 1, max: 36 }), (state, count) => {
        const ids = writeState(
          state,
          Array.from({ length: count }, () => 'c'),
        );
        if (ids === null) return;
        expect(new Set(ids).size).toBe(count);
        for (const id of ids) expect(id).toMatch(/^[\w-]{3,100}$/);
        expect(readState(ids.toReversed())).toEqual(state);
      }),
    );
  });

  test('of an answer to a question of 200 characters hold it', () => {
    const question =
      'Kapan bupati Lingga menjelaskan kepada para nelayan di Teluk Bakau bahwa pasar ikan yang lama ditutup karena sering kebanjiran, dan siapa saja yang ikut hadir dalam pertemuan warga di balai desa itu?';
    const state = { ...asked, command: 'ask', arguments: { question } };
    expect(readState(written(state, ['c', 'u', 'd']))).toEqual(state);
  });

  test('are left out when a question is too long for them', () => {
    const noise = fc.sample(fc.string({ unit: 'binary', minLength: 3000, maxLength: 3000 }), 1)[0];
    expect(writeState({ ...asked, arguments: { query: noise ?? '' } }, ACTIONS)).toBe(null);
  });

  test('tell what they are for', () => {
    expect(written(asked).map(actionOf)).toEqual(ACTIONS);
  });
});

describe('identifiers that are not to be trusted', () => {
  test.each([
    ['none', []],
    ['of something else', ['page:2', 'vote', '', '1']],
    ['of another version', written(asked).map((id) => id.replace(/^1/, '2'))],
    ['some lost', written(asked).slice(1)],
    ['of two messages', [...written(asked).slice(0, 1), ...written({ ...asked, arguments: {} })]],
    ['cut short', written(asked).map((id) => id.slice(0, 40))],
  ])('%s: no state', (_name, ids) => {
    expect(readState(ids)).toBe(null);
  });

  test('a changed letter is noticed', () => {
    const ids = written(asked);
    const text = ids.join('');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('A', 'z', '-', '9'), (place, letter) => {
        const length = ids[0]?.length ?? 1;
        const [first = '', ...rest] = ids;
        const at = place % length;
        if (at < 3 || first[at] === letter) return;
        const state = readState([first.slice(0, at) + letter + first.slice(at + 1), ...rest]);
        expect([null, JSON.stringify(asked)]).toContain(state && JSON.stringify(state));
      }),
    );
  });

  test.each([
    ['a bomb', JSON.stringify(['who', { query: 'a'.repeat(5_000_000) }, 'id', 1, '', 1])],
    ['no list', '{}'],
    ['no JSON', 'x'],
    ['arguments that are a list', '["who",["a"],"id",1,"",1]'],
    ['an argument that is a list', '["who",{"query":["a"]},"id",1,"",1]'],
    ['an unknown language', '["who",{},"xx",1,"",1]'],
    ['a command that is no text', '[1,{},"id",1,"",1]'],
  ])('well packed, but %s: no state', async (_name, json) => {
    expect(readState(forge(json))).toBe(null);
  });

  test('no input throws or hangs', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 120 })), (ids) => {
        readState([...ids, ...ids.map((id) => `1a0${id}`)]);
      }),
    );
  });
});

/** Packs a text as a state is packed, checksum and all: a forger can do that. */
function forge(text: string): string[] {
  const deflated = deflateRawSync(text);
  const hash = createHash('sha256').update(deflated).digest();
  const packed = Buffer.concat([hash.subarray(0, 4), deflated]).toString('base64url');
  return Array.from(
    { length: Math.min(36, Math.ceil(packed.length / 97)) },
    (_, index) => `1c${index.toString(36)}${packed.slice(index * 97, (index + 1) * 97)}`,
  );
}
