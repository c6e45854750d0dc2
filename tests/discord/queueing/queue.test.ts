import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createQueue, type Place, type TurnedAway } from '../../../src/discord/queueing/queue.js';

/** Work that ends when it is told to. */
function work<T>(value: T) {
  let end = () => {};
  let hasBegun = false;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end,
    hasBegun: () => hasBegun,
    async run() {
      hasBegun = true;
      await ended;
      return value;
    },
  };
}

function placeOf(joined: Place | TurnedAway): Place {
  if (typeof joined === 'string') throw new Error(`turned away: ${joined}`);
  return joined;
}

const breathe = () => new Promise((resolve) => setImmediate(resolve));

test('answers in order of arrival, a few at a time', async () => {
  const queue = createQueue({ atOnce: 2 });
  const works = ['a', 'b', 'c', 'd'].map(work);
  const answers = works.map(({ run }) => placeOf(queue.join()).use(run));
  await breathe();
  expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false]);
  expect(queue.load()).toEqual({ running: 2, waiting: 2 });
  works[1]?.end();
  await breathe();
  expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, false]);
  for (const { end } of works) end();
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
  expect(queue.load()).toEqual({ running: 0, waiting: 0 });
});

test('turns away whoever finds it full, and takes questions again when there is room', async () => {
  const turnedAway: TurnedAway[] = [];
  const queue = createQueue({
    atOnce: 1,
    maxWaiting: 1,
    onTurnedAway: (why) => turnedAway.push(why),
  });
  const first = placeOf(queue.join());
  const second = placeOf(queue.join());
  expect(queue.join()).toBe('full');
  second.leave();
  second.leave();
  expect(typeof queue.join()).toBe('object');
  expect(queue.join()).toBe('full');
  expect(await first.use(async () => 1)).toBe(1);
  expect(typeof queue.join()).toBe('object');
  expect(turnedAway).toEqual(['full', 'full']);
});

test('one that has waited too long is turned away when its turn comes', async () => {
  let time = 0;
  const queue = createQueue({ atOnce: 1, maxWaitMs: 60, now: () => time });
  const slow = work('slow');
  const answers = [slow.run, work('late').run].map((run) => placeOf(queue.join()).use(run));
  await breathe();
  time = 61;
  const fresh = placeOf(queue.join()).use(async () => 'fresh');
  slow.end();
  expect(await Promise.all([...answers, fresh])).toEqual(['slow', 'late', 'fresh']);
  expect(queue.load()).toEqual({ running: 0, waiting: 0 });
});

test('a fault frees the place and holds nobody up', async () => {
  const queue = createQueue({ atOnce: 1 });
  const failing = placeOf(queue.join()).use(async () => {
    throw new RangeError('broken');
  });
  const next = placeOf(queue.join()).use(async () => 'next');
  await expect(failing).rejects.toThrow(RangeError);
  expect(await next).toBe('next');
  expect(queue.load()).toEqual({ running: 0, waiting: 0 });
});

describe('giving up', () => {
  test('turns away those that wait, those being answered, and whoever comes', async () => {
    const queue = createQueue({ atOnce: 1 });
    const [hanging, waiting] = [work('hanging'), work('waiting')];
    const answers = [hanging.run, waiting.run].map((run) => placeOf(queue.join()).use(run));
    await breathe();
    queue.giveUp();
    expect(await Promise.all(answers)).toEqual(['stopping', 'stopping']);
    expect(queue.join()).toBe('stopping');
    hanging.end();
    await breathe();
    expect(waiting.hasBegun()).toBe(false);
  });
});

test('whatever comes and goes, nobody is lost and no place is kept', async () => {
  const acts = fc.array(fc.constantFrom('answer', 'fail', 'leave'), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 4 }), async (chosen, atOnce) => {
      const queue = createQueue({ atOnce, maxWaiting: 10 });
      const order: number[] = [];
      const outcomes = chosen.map(async (act, number) => {
        const place = queue.join();
        if (typeof place === 'string') return place;
        if (act === 'leave') return place.leave() ?? 'left';
        try {
          return await place.use(async () => {
            order.push(number);
            await breathe();
            if (act === 'fail') throw new Error('broken');
            return 'answered';
          });
        } catch {
          return 'failed';
        }
      });
      const ended = await Promise.all(outcomes);
      expect(ended).toHaveLength(chosen.length);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(queue.load()).toEqual({ running: 0, waiting: 0 });
      expect(typeof queue.join()).toBe('object');
    }),
    { numRuns: 40 },
  );
});
