/** Where an office begins and ends in a text, whether or not a name follows. */
import { expect, test } from 'vitest';
import { readText } from '../../../src/facts/names/prose.js';
import { spanOfSegment } from '../../../src/facts/names/reading.js';
import { readSegments } from '../../../src/facts/names/segments.js';
import type { LanguageCode } from '../../../src/language/language.js';

function officesIn(text: string, language: LanguageCode): string[] {
  const prose = readText(text, language);
  return prose.paragraphs.flatMap((paragraph) =>
    readSegments(paragraph, prose)
      .filter(({ kind }) => kind === 'role')
      .map((segment) => spanOfSegment(segment, text, paragraph.words))
      .map(({ start, end }) => text.slice(start, end)),
  );
}

test.each<readonly [string, LanguageCode, readonly string[]]>([
  ['Siapa menteri pertahanan AS?', 'id', ['menteri pertahanan AS']],
  ['siapa menhan as', 'id', ['menhan as']],
  ['siapa presiden indonesia sekarang', 'id', ['presiden indonesia']],
  ['Siapa ketua umum PSSI saat ini?', 'id', ['ketua umum PSSI']],
  ['Who is the U.S. ambassador to Japan?', 'en', ['U.S. ambassador to Japan']],
  ['Who is the defense minister of France?', 'en', ['defense minister of France']],
  ['Apa kata jubir kepolisian?', 'id', ['jubir kepolisian']],
  ['Kapan gempa terjadi?', 'id', []],
])('the offices of: %s', (text, language, expected) => {
  expect(officesIn(text, language)).toEqual(expected);
});
