import fc from 'fast-check';
import { test } from 'vitest';
import { text } from '../answers/any-news.js';
import { mutate } from './mutate.js';
import { SEEDS } from './seeds.js';
import { TARGETS } from './targets.js';

/** What is known to hurt, alone and in the middle of what is usually read. */
const anything = fc.oneof(
  text(12),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))
    .map((chances) => mutate(SEEDS, () => chances.next().value ?? 0)),
);

test.each(Object.entries(TARGETS))(
  '%s: any text is read or refused in good order',
  async (_name, target) => {
    for (const seed of SEEDS) await target(seed);
    await fc.assert(
      fc.asyncProperty(anything, async (any) => {
        await target(any);
      }),
      { numRuns: 60 },
    );
  },
);
