import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/import/charset.js';

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

describe('decodeText', () => {
  test.each<[string, Buffer, string | null, string]>([
    ['UTF-8 where nothing is said', bytes('Sabtu – “ya”'), null, 'Sabtu – “ya”'],
    ['Windows-1252 where it cannot be UTF-8', bytes([0x93, 0x79, 0x61, 0x94]), null, '“ya”'],
    ['as the header says', bytes([0x93, 0xfa, 0x96, 0x7b]), 'Shift_JIS', '日本'],
    [
      'the header before the page',
      bytes('<meta charset="utf-16">', [0xe9]),
      'latin1',
      '<meta charset="utf-16">é',
    ],
    [
      'as the page says',
      bytes('<meta charset=shift_jis>', [0x93, 0xfa]),
      null,
      '<meta charset=shift_jis>日',
    ],
    [
      'as an old page says',
      bytes('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">', [0x80]),
      null,
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">€',
    ],
    [
      'as XML says',
      bytes('<?xml version="1.0" encoding="ISO-8859-1"?>', [0xe9]),
      null,
      '<?xml version="1.0" encoding="ISO-8859-1"?>é',
    ],
    [
      'a page that claims UTF-16 in letters',
      bytes('<meta charset="utf-16">é'),
      null,
      '<meta charset="utf-16">é',
    ],
    ['the byte order mark before all', bytes([0xff, 0xfe, 0x61, 0x00]), 'utf-8', 'a'],
    ['an unknown encoding', bytes('é'), 'klingon', 'é'],
    ['nothing', bytes(), null, ''],
  ])('%s', (_, source, declared, expected) => {
    expect(decodeText(source, declared)).toBe(expected);
  });
});
