import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/discord/rendering/escape.js';
import { shorten, snippet } from '../../../src/discord/rendering/snippet.js';
import { unescapeText } from '../read-message.js';

const long =
  'Pada pagi hari warga berkumpul di alun-alun kota untuk mendengar pengumuman. ' +
  'Wali kota Sari Utami mengatakan jembatan dibuka pekan depan. ' +
  'Sesudah itu hadirin pulang ke rumah masing-masing dengan tertib dan tenang.';
const name = long.indexOf('Sari Utami');

describe('a snippet', () => {
  test.each([
    ['whole when it fits', { text: 'Sari datang.' }, 40, 'Sari datang.'],
    [
      'words in bold',
      { text: 'Sari datang.', highlights: [[0, 4]] as const },
      40,
      '**Sari** datang.',
    ],
    [
      'neighboring words in bold as one',
      {
        text: 'Sari Utami datang.',
        highlights: [
          [0, 4],
          [5, 10],
        ] as const,
      },
      40,
      '**Sari Utami** datang.',
    ],
    [
      'cut by the source',
      { text: 'Sari datang.', cutBefore: true, cutAfter: true },
      40,
      '… Sari datang. …',
    ],
    ['cut at a word', { text: 'Sari datang kemarin sore.' }, 15, 'Sari datang…'],
    ['a long word cut within', { text: 'x'.repeat(30) }, 10, `${'x'.repeat(9)}…`],
    ['no half emoji', { text: '👩‍👩‍👧👩‍👩‍👧' }, 12, '👩‍👩‍👧…'],
    ['nothing fits', { text: 'Sari' }, 0, ''],
  ])('%s', (_name, source, limit, expected) => {
    expect(snippet(source, limit)).toBe(expected);
  });

  test('shows the highlighted words, not the head of the text', () => {
    const result = snippet({ text: long, highlights: [[name, name + 10]] }, 100);
    expect(result).toContain('**Sari Utami**');
    expect(result.startsWith('…')).toBe(true);
    expect(result.endsWith('…')).toBe(true);
  });

  test('shortens a title from its start', () => {
    expect(shorten('  Jembatan baru dibuka oleh wali kota ', 25)).toBe('Jembatan baru dibuka…');
  });

  test('is one piece of the text and within the limit, whatever the text', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '@everyone',
        '**',
        '日本語の文章です',
        'ข้อความ',
        '👩‍👩‍👧',
        '\n',
        '[x](https://y)',
      ),
    );
    const source = fc
      .array(fc.record({ word, isHit: fc.boolean() }), { maxLength: 60 })
      .map((words) => {
        const highlights: [number, number][] = [];
        let text = '';
        for (const { word: next, isHit } of words) {
          if (isHit && next !== '') highlights.push([text.length, text.length + next.length]);
          text += `${next} `;
        }
        return { text, highlights };
      });
    fc.assert(
      fc.property(source, fc.integer({ min: 0, max: 300 }), ({ text, highlights }, limit) => {
        const result = snippet({ text, highlights }, limit);
        expect(result.length).toBeLessThanOrEqual(limit);
        const inner = unescapeText(result.replace(/^…/, '').replace(/…$/, ''));
        expect(plain(text)).toContain(inner);
      }),
      { numRuns: 400 },
    );
  });
});
