import { expect, onTestFinished, test } from 'vitest';
import type { Picture } from '../../src/answers/picture.js';
import { createLogger } from '../../src/logger.js';
import { createDrawingThread, type DrawingThread } from '../../src/pictures/drawing-thread.js';

function drawing(deadlineMs?: number): DrawingThread {
  const logger = createLogger('silent');
  const made = createDrawingThread({ logger, ...(deadlineMs !== undefined && { deadlineMs }) });
  onTestFinished(() => made.close());
  return made;
}

function quote(text: string): Picture {
  const source = { publisher: 'Warta Nusa', date: '2023-03-05', title: 'Pasar', paragraph: 2 };
  const speaker = { speaker: 'Sari Utami', role: null };
  return { kind: 'quote', quote: { text, ...speaker, ...source, direct: true } };
}

const TIMELINE: Picture = {
  kind: 'timeline',
  title: null,
  events: [
    {
      date: { written: 'kemarin', value: '2023-03-04' },
      label: 'Pasar ikan dibuka.',
      source: { publisher: null, publishedAt: '2023-03-05', paragraph: 1 },
    },
  ],
};

test('each gets its own picture, however many are asked for at once', async () => {
  const { draw } = drawing();
  const texts = ['Pasar ini milik para nelayan.', 'Laut itu biru.', 'Ikan itu segar.'];
  const drawn = await Promise.all(texts.map((text) => draw(quote(text), 'id')));
  expect(drawn.map((pictures) => pictures.length)).toEqual([1, 1, 1]);
  texts.forEach((text, index) => {
    expect(drawn[index]?.[0]?.alt).toContain(`“${text}” — Sari Utami. Pasar. Warta Nusa`);
  });
});

test.each([
  ['id', 'Linimasa: 4 Mar 2023: Pasar ikan dibuka'],
  ['en', 'Timeline: 4 Mar 2023: Pasar ikan dibuka'],
] as const)('a timeline is told in words in %s', async (locale, alt) => {
  const [picture] = await drawing().draw(TIMELINE, locale);
  expect(picture?.alt).toBe(alt);
});

test('one that takes too long is given up, and the next one is tried', async () => {
  const { draw } = drawing(1);
  expect(await draw(quote('Laut itu biru. '.repeat(1000)), 'id')).toEqual([]);
  expect(await draw(quote('Laut itu biru.'), 'id')).toEqual([]);
});

test('after closing there are no pictures', async () => {
  const { draw, close } = drawing();
  await close();
  expect(await draw(TIMELINE, 'id')).toEqual([]);
});

test('words that a drawing program stumbles over do not stop it', async () => {
  const { draw } = drawing();
  const hostile = `${'\u202e'.repeat(500)}${'e\u0301\u0302\u0303'.repeat(2000)}\ud800 ${'字'.repeat(3000)}`;
  expect((await draw(quote(hostile), 'en')).length).toBeGreaterThan(0);
  expect(await draw(TIMELINE, 'en')).toHaveLength(1);
});
