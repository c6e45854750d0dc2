import { expect, test } from 'vitest';
import { unsaid } from '../../../src/answers/telling/unsaid.js';

const ITEM = { label: 'Sari Utami', detail: 'Bupati Lingga', value: null, passage: 0 } as const;

test.each([
  ['the name above it', ITEM, 'Sari Utami', null, 'Bupati Lingga'],
  ['the role above it', ITEM, 'Bupati Lingga', 'Sari Utami', null],
  ['both above it', ITEM, 'Bupati Lingga Sari Utami', 'Sari Utami', null],
  ['another name above it', ITEM, 'Bagus Wirawan', 'Sari Utami', 'Bupati Lingga'],
  ['nothing above it', ITEM, null, 'Sari Utami', 'Bupati Lingga'],
  ['an office of one person', { ...ITEM, part: 'roles' }, null, null, 'Bupati Lingga'],
  ['a name alone', { ...ITEM, detail: null }, 'Sari Utami', 'Sari Utami', null],
  ['very words', { ...ITEM, direct: true }, 'Sari Utami', 'Sari Utami', 'Bupati Lingga'],
  [
    'words that hold the name of their speaker',
    { ...ITEM, label: 'Sari bisa', detail: 'Sari', direct: true },
    'Sari bisa',
    'Sari bisa',
    'Sari',
  ],
] as const)('only what is not said above: %s', (_, item, headline, label, detail) => {
  expect(unsaid(item, { headline })).toEqual({ label, detail });
});
