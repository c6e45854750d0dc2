import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, plain } from '../../../src/discord/rendering/escape.js';
import { liveMarks, unescapeText } from '../read-message.js';

const shown = (text: string) => escapeText(plain(text));

describe('text from the corpus is inert', () => {
  test.each([
    ['bold', '**tebal**', '\\*\\*tebal\\*\\*'],
    ['masked link', '[klik](https://evil.example)', '\\[klik\\](https:\u200B//evil.example)'],
    ['heading', '# Judul', '\\# Judul'],
    ['subtext', '-# kecil', '\\-\\# kecil'],
    ['quote', '>>> kutipan', '\\>\\>\\> kutipan'],
    ['list', '- butir', '\\- butir'],
    ['numbered list', '1. butir', '1\\. butir'],
    ['indented list', '  12) butir', '  12\\) butir'],
    ['spoiler', '||rahasia||', '\\|\\|rahasia\\|\\|'],
    ['code', '`rm -rf`', '\\`rm -rf\\`'],
    ['user', '<@123456789012345678>', '\\<\\@123456789012345678\\>'],
    ['timestamp', '<t:1:R>', '\\<t\\:1:R\\>'],
    ['backslash', 'a\\*b', 'a\\\\\\*b'],
    ['everyone', 'halo @everyone', 'halo \\@\u200Beveryone'],
    ['here in capitals', '@HERE', '\\@\u200BHERE'],
    ['bare address', 'lihat http://evil.example', 'lihat http:\u200B//evil.example'],
    ['invitation', 'discord.gg/abc', 'discord.\u200Bgg/abc'],
    ['emoji name', 'skor :100: penuh', 'skor \\:100: penuh'],
    ['time of day', 'pukul 10:30 WIB', 'pukul 10:30 WIB'],
    ['plain words', 'Rp1,5 juta (naik 3%)', 'Rp1,5 juta (naik 3%)'],
  ])('%s', (_name, text, markdown) => {
    expect(shown(text)).toBe(markdown);
  });

  test.each([
    ['line breaks', 'satu\n# dua\r\n\r\n> tiga', 'satu # dua > tiga'],
    ['bidi', 'a\u202Ebc\u2066d\u2069', 'abcd'],
    ['zero width', 'a\u200B\u200D\uFEFFb', 'ab'],
    ['control', 'a\u0000\u001B[31mb', 'a [31mb'],
    ['a broken surrogate', 'a\uD800b', 'a\uFFFDb'],
    ['composed', 'e\u0301', 'é'],
    ['an emoji of three', '👩‍👩‍👧', '👩‍👩‍👧'],
  ])('plain text without %s', (_name, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('whatever the text, no mark is left alive and the text can be read back', () => {
    const piece = fc.constantFrom(
      ...['@everyone', '@here', '<@1>', '<t:1:R>', '**', '__', '~~', '||', '`', '# ', '-# ', '> '],
      ...['[a](https://x.y)', 'https://', 'steam://', 'discord.gg/a', ':smile:', '\\', '\n', '1. '],
      ...['\u202E', '\u200B', '\uD83D', '👩‍👩‍👧', 'kata', ' ', '-', 'é'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const markdown = shown(source);
        expect(unescapeText(markdown)).toBe(plain(source));
        expect(liveMarks(markdown)).not.toMatch(/[`*_~|[\]<>#@\\\n\u202A-\u202E]|:\/\/|^\s*[-+]/);
        expect(markdown).not.toMatch(/@(everyone|here)/i);
      }),
      { numRuns: 500 },
    );
  });
});
