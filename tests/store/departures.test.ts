/** Servers that have removed the bot: forgotten in the end, but not by mistake. */
import { expect, test } from 'vitest';
import { freshStore, OTHER_SERVER, SERVER, TODAY } from './fresh-store.js';

const later = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);
const NONE = new Set<string>();

async function withSettings() {
  const store = await freshStore();
  for (const id of [SERVER, OTHER_SERVER]) await store.settings.change(id, { mentions: false });
  return store;
}

test('one that has been gone for thirty days is to be forgotten, others are not', async () => {
  const { departures } = await withSettings();
  const present = new Set([OTHER_SERVER]);
  expect(await departures.note(present, TODAY)).toEqual([]);
  expect(await departures.note(present, later(29))).toEqual([]);
  expect(await departures.note(present, later(30))).toEqual([SERVER]);
});

test('one that comes back has lost nothing, and its days are counted afresh when it leaves again', async () => {
  const { departures, settings } = await withSettings();
  await departures.note(NONE, TODAY);
  await departures.note(new Set([SERVER, OTHER_SERVER]), later(20));
  expect(settings.of(SERVER).mentions).toBe(false);
  expect(await departures.note(new Set([OTHER_SERVER]), later(25))).toEqual([]);
  expect(await departures.note(new Set([OTHER_SERVER]), later(54))).toEqual([]);
  expect(await departures.note(new Set([OTHER_SERVER]), later(55))).toEqual([SERVER]);
});

test('when it is forgotten nothing is left to be noted', async () => {
  const store = await withSettings();
  await store.departures.note(NONE, TODAY);
  await store.forgetServer(SERVER);
  await store.forgetServer(OTHER_SERVER);
  expect(await store.departures.note(NONE, later(100))).toEqual([]);
});
