import { expect, test } from 'vitest';
import { oneAtATime } from '../src/in-turn.js';

test('one after another, also after one that failed', async () => {
  const inTurn = oneAtATime();
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (name === 'first') throw new Error('broken');
    return name;
  };
  const [first, second] = await Promise.allSettled([inTurn(task('first')), inTurn(task('second'))]);
  expect(first.status).toBe('rejected');
  expect(second).toEqual({ status: 'fulfilled', value: 'second' });
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});
