import { expect, test } from 'vitest';
import { drawTimeline, type TimelineEvent } from '../../src/drawing/timeline.js';
import { readPng } from './png.js';

const TEXTS = {
  formatDate: (value: string) => (value === '2024-07-22' ? '22 Juli 2024' : value),
  moreEvents: (count: number) => `${count} peristiwa lagi`,
};

const event = (written: string, value: string | null, label: string): TimelineEvent => ({
  date: { written, value },
  label,
  source: 'Kabar Kota · paragraf 8',
});

const EVENTS = [
  event('1954', '1954', 'Jembatan lama dibangun'),
  event('kemarin', '2024-07-22', 'Wali kota memeriksa pagar'),
  event('segera', null, 'Taman menyusul'),
];

const draw = (events: readonly TimelineEvent[], title = 'Jembatan Kali Garang') =>
  drawTimeline({ title, events }, TEXTS);

test('a few events are one picture, told in words beside it', async () => {
  const [picture, ...others] = await draw(EVENTS);
  expect(others).toEqual([]);
  expect(readPng(picture?.png ?? Buffer.alloc(24))).toMatchObject({ isPng: true, width: 1200 });
  expect(picture?.alt).toBe(
    'Jembatan Kali Garang: 1954: Jembatan lama dibangun; 22 Juli 2024: Wali kota memeriksa pagar; segera: Taman menyusul',
  );
});

test('no events, no picture', async () => {
  expect(await draw([])).toEqual([]);
});

test('many events continue over more pictures, each described by itself', async () => {
  const pictures = await draw(
    Array.from({ length: 20 }, (_, index) =>
      event('x', String(1990 + index), `Banjir ke-${index + 1}`),
    ),
  );
  const alts = pictures.map(({ alt }) => alt);
  expect(alts[0]).toMatch(/^Jembatan Kali Garang \(1\/3\): 1990: Banjir ke-1;/);
  for (let number = 1; number <= 20; number += 1)
    expect(alts.filter((alt) => new RegExp(`ke-${number}\\b`).test(alt))).toHaveLength(1);
});

test('the same events are the same picture', async () => {
  const [[one], [two]] = await Promise.all([draw(EVENTS), draw(EVENTS)]);
  expect(one?.png.equals(two?.png ?? Buffer.of())).toBe(true);
});

test('hostile events stay within five pictures and two megabytes', async () => {
  const nasty = `\u202E${'x'.repeat(5000)} 北京 ไทย ${'\u0301'.repeat(500)}\u0000`;
  const events = Array.from({ length: 100 }, () => event(nasty, nasty, nasty));
  const pictures = await draw(events, nasty);
  expect(pictures).toHaveLength(5);
  for (const { png, alt } of pictures) {
    const { isPng, height } = readPng(png);
    expect(isPng).toBe(true);
    expect(height).toBeLessThanOrEqual(1900);
    expect(png.length).toBeLessThan(2_000_000);
    expect(alt.length).toBeLessThanOrEqual(1024);
  }
});
