/** A soak of some seconds: the long ones are `npm run soak`. */
import { expect, test } from 'vitest';
import { soak } from './soak/soak.js';

test('under faults and reloads nobody is left without an answer', async () => {
  const report = await soak({ seconds: 6, paragraphs: 100, faultSeconds: 0.4, reloadSeconds: 0.7 });
  // A machine that stands still for three seconds is no fault of the bot's.
  expect(report.lost.filter((what) => !what.includes('too late'))).toEqual([]);
  expect(report.apologies).toBe(0);
  expect(report.asked).toBeGreaterThan(0);
  expect(report.faults.size).toBeGreaterThan(3);
  expect(report.reloads).toBeGreaterThan(0);
});
