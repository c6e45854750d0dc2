import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import type { Request } from '../../src/app.js';
import { answerRecord, toJsonLine } from '../../src/terminal/json.js';
import { found, passage } from './answers.js';

const request: Request = { command: 'who', arguments: { query: 'Sari Utami' }, locale: 'id' };
const record = (answer: Answer) => answerRecord(request, { answer, elapsedMs: 0.8125 });

const KEYS = 'command,arguments,locale,kind,headline,items,passages,missing,suggestions,elapsedMs';

describe('the record of an answer', () => {
  test('found: the promised keys in the promised order, and nothing else', () => {
    expect(toJsonLine(record(found))).toBe(
      '{"command":"who","arguments":{"query":"Sari Utami"},"locale":"id","kind":"found",' +
        '"headline":"Kepala dinas",' +
        '"items":[{"label":"Sari Utami","detail":"Kepala dinas","value":null,"passage":0}],' +
        '"passages":[{"articleId":"pasar","title":"Pasar Ikan Dibuka","publisher":"Kabar Desa",' +
        '"url":"https://example.org/pasar","publishedAt":"2023-03-05","paragraph":2,' +
        '"text":"Kepala dinas Sari Utami membuka pasar ikan pada 4 Maret 2023.",' +
        '"start":0,"end":61,"highlights":[[13,23]]}],' +
        '"missing":[],"suggestions":[],"elapsedMs":0.8}',
    );
  });

  test('nothing: no headline and no items, the nearest passage if there is one', () => {
    const nothing: Answer = {
      kind: 'nothing',
      topic: 'who',
      missing: ['udang'],
      suggestions: [],
      nearest: passage,
    };
    expect(Object.keys(record(nothing)).join()).toBe(KEYS);
    expect(record(nothing)).toMatchObject({ headline: null, items: [], missing: ['udang'] });
    expect(record(nothing).passages).toHaveLength(1);
    expect(record({ ...nothing, nearest: null }).passages).toEqual([]);
  });

  test.each<Answer>([
    { kind: 'notice', title: 'Help', lines: ['one'] },
    { kind: 'error', code: 'usage', message: 'No.', suggestions: [] },
  ])('a notice and an error have the same keys and a message', (answer) => {
    expect(Object.keys(record(answer)).join()).toBe(`${KEYS},message`);
  });
});

test('property: a value is one line for every reader of lines, and comes back unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = toJsonLine({ text });
      expect(line).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/);
      expect(JSON.parse(line)).toEqual({ text });
    }),
  );
});
