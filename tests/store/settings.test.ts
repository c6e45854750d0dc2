import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../src/store/settings.js';
import {
  freshPath,
  freshStore,
  MODERATOR,
  OTHER_SERVER,
  openAt,
  openBeside,
  SERVER,
  TODAY,
} from './fresh-store.js';

const settings: fc.Arbitrary<ServerSettings> = fc.record({
  publicChannels: fc.array(fc.stringMatching(/^[1-9]\d{16,19}$/), { maxLength: 5 }),
  visibility: fc.constantFrom('public', 'private'),
  language: fc.constantFrom('id', 'en', null),
  coolDownSeconds: fc.integer({ min: 0, max: 3600 }),
  answersPerMinute: fc.integer({ min: 1, max: 1000 }),
  mentions: fc.boolean(),
  keepUnanswered: fc.boolean(),
});

test('a server that has chosen nothing has the defaults, and so has the database', async () => {
  const store = await freshStore();
  expect(store.settings.of(SERVER)).toEqual(DEFAULT_SETTINGS);
  expect(await store.settings.change(SERVER, {})).toEqual(DEFAULT_SETTINGS);
});

test('what was chosen is there after a restart, and only in that server', async () => {
  const path = await freshPath();
  const first = await openAt(path);
  let expected = DEFAULT_SETTINGS;
  await fc.assert(
    fc.asyncProperty(
      settings,
      fc.uniqueArray(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS))),
      async (all, names) => {
        const changes = Object.fromEntries(
          Object.entries(all).filter(([key]) => names.includes(key)),
        );
        expected = { ...expected, ...changes };
        expect(await first.settings.change(SERVER, changes)).toEqual(expected);
        expect(first.settings.of(SERVER)).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
  await first.close();
  const second = await openAt(path);
  expect(second.settings.of(SERVER)).toEqual(expected);
  expect(second.settings.of(OTHER_SERVER)).toEqual(DEFAULT_SETTINGS);
});

test.each<Record<string, unknown>>([
  { coolDownSeconds: -1 },
  { coolDownSeconds: 0.5 },
  { answersPerMinute: 0 },
  { language: 'fr' },
  { publicChannels: ["1'); drop table settings; --"] },
  { 'visibility = 1; --': 'public' },
])('%j is refused and changes nothing', async (changes) => {
  const store = await freshStore();
  await expect(store.settings.change(SERVER, changes)).rejects.toThrow();
  expect(store.settings.of(SERVER)).toEqual(DEFAULT_SETTINGS);
});

test('a value put there by hand that cannot be used counts as the default', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await store.settings.change(SERVER, { visibility: 'private' });
  await openBeside(path).execute(
    `update settings set public_channels = '{', cool_down_seconds = -5, mentions = 7, language = 'xx'`,
  );
  await store.refresh();
  expect(store.settings.of(SERVER)).toEqual({ ...DEFAULT_SETTINGS, visibility: 'private' });
});

test('a change and its line in the log are saved together', async () => {
  const store = await freshStore();
  const entry = { serverId: SERVER, userId: MODERATOR, act: 'settings', reason: '', at: TODAY };
  await store.settings.change(SERVER, { mentions: false }, { ...entry, target: 'mentions' });
  expect((await store.audit.page(SERVER, 1, 10)).entries).toEqual([
    { ...entry, target: 'mentions' },
  ]);
});
