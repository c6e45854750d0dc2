import { expect, test } from 'vitest';
import { createLoginCount } from '../../../src/discord/gateway/identify-pace.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Logins at those times, in milliseconds, when each is asked for as soon as the one before was refused. */
function refusedFor(durationMs: number, refusalMs = 100): number[] {
  let time = 0;
  const pauseBeforeNext = createLoginCount(() => time);
  const logins: number[] = [];
  for (;;) {
    time += pauseBeforeNext();
    if (time > durationMs) return logins;
    logins.push(time);
    time += refusalMs;
  }
}

test('a day of refusals costs less than the thousand logins that Discord allows', () => {
  const logins = refusedFor(DAY_MS);
  expect(logins.length).toBeLessThan(800);
  expect(logins.length).toBeGreaterThan(700);
});

test('the first comes at once, the next ones five seconds apart, none closer', () => {
  const logins = refusedFor(4 * MINUTE_MS);
  expect(logins.slice(0, 3)).toEqual([0, 5000, 10_000]);
  expect(logins).toHaveLength(49);
  const gaps = logins.slice(1).map((time, index) => time - (logins[index] ?? 0));
  expect(Math.min(...gaps)).toBe(5000);
});

test('after a calm day a bad hour is met at the quick pace again', () => {
  let time = 0;
  const pauseBeforeNext = createLoginCount(() => time);
  for (let login = 0; login < 60; login += 1) time += pauseBeforeNext();
  expect(pauseBeforeNext()).toBe(2 * MINUTE_MS);
  time += DAY_MS;
  expect(pauseBeforeNext()).toBe(0);
  expect(pauseBeforeNext()).toBe(5000);
});
