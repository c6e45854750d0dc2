import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storable } from '../../src/store/storable.js';
import { hostileText } from './hostile-text.js';

test.each([
  ['Jakarta', 'Jakarta'],
  ['a\0b', 'a\uFFFDb'],
  ['\uD83D', '\uFFFD'],
  ['x\uDE00y', 'x\uFFFDy'],
  ['😀', '😀'],
])('%j is kept as %j', (text, kept) => {
  expect(storable(text)).toBe(kept);
});

test('a cut never parts a surrogate pair', () => {
  expect(storable('ab😀', 3)).toBe('ab');
  expect(storable('ab😀', 4)).toBe('ab😀');
});

test('what is kept goes through UTF-8 unchanged and is no longer than allowed', () => {
  fc.assert(
    fc.property(hostileText(), fc.nat(20), (text, limit) => {
      const kept = storable(text, limit);
      expect(Buffer.from(kept).toString()).toBe(kept);
      expect(kept.length).toBeLessThanOrEqual(limit);
      expect(kept).not.toContain('\0');
      expect(storable(kept, limit)).toBe(kept);
    }),
  );
});
