import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.js';
import { parseLine } from '../../src/terminal/parse-line.js';

const parse = (line: string) => parseLine(line, COMMANDS);

describe('a line becomes a command and its arguments', () => {
  test.each([
    [
      'plain text is a question',
      'Kapan pasar itu dibuka?',
      'ask',
      { question: 'Kapan pasar itu dibuka?' },
    ],
    ['a question may hold colons', 'Rapat: kapan?', 'ask', { question: 'Rapat: kapan?' }],
    ['named, as in Discord', '/who query:Sari Utami', 'who', { query: 'Sari Utami' }],
    ['unnamed goes to the first option', '/who Sari Utami', 'who', { query: 'Sari Utami' }],
    ['a space after the colon', '/who query: Sari Utami', 'who', { query: 'Sari Utami' }],
    ['spaces around', '   /who    Sari Utami   ', 'who', { query: 'Sari Utami' }],
    ['no arguments', '/who', 'who', {}],
    ['an option without a value', '/who query:', 'who', { query: 'query:' }],
    ['localized command', '/siapa Sari Utami', 'who', { query: 'Sari Utami' }],
    ['localized option', '/siapa orang:Sari Utami', 'who', { query: 'Sari Utami' }],
    ['capitals', '/WHO Query:Sari', 'who', { query: 'Sari' }],
    ['a number', '/search pasar page:2', 'search', { query: 'pasar', page: 2 }],
    [
      'a number localized',
      '/cari kata:pasar ikan halaman:2',
      'search',
      { query: 'pasar ikan', page: 2 },
    ],
    [
      'not a number is left to the check',
      '/search pasar page:dua',
      'search',
      { query: 'pasar', page: 'dua' },
    ],
    ['option order is free', '/search page:2 query:pasar', 'search', { query: 'pasar', page: 2 }],
    [
      'two values',
      '/quote speaker:Sari Utami about:pasar ikan',
      'quote',
      { speaker: 'Sari Utami', about: 'pasar ikan' },
    ],
    [
      'unnamed before named',
      '/quote Sari Utami about:pasar',
      'quote',
      { speaker: 'Sari Utami', about: 'pasar' },
    ],
    [
      'unnamed goes to the first option not named',
      '/quote pasar speaker:Sari',
      'quote',
      { about: 'pasar', speaker: 'Sari' },
    ],
    [
      'marks around a text stay: they ask for a phrase',
      '/quote speaker:"Sari Utami" about:"pasar ikan"',
      'quote',
      { speaker: '"Sari Utami"', about: '"pasar ikan"' },
    ],
    [
      'marks around a number are lost',
      '/search query:"pasar ikan" page:"2"',
      'search',
      { query: '"pasar ikan"', page: 2 },
    ],
    [
      'curly marks',
      '/quote speaker:“Sari Utami” about:pasar',
      'quote',
      { speaker: '“Sari Utami”', about: 'pasar' },
    ],
    [
      'an option name in quotation marks is text',
      '/quote speaker:"about: Sari" about:pasar',
      'quote',
      { speaker: '"about: Sari"', about: 'pasar' },
    ],
    [
      'a mark that never closes is text',
      '/quote speaker:"Sari about:pasar',
      'quote',
      { speaker: '"Sari', about: 'pasar' },
    ],
    [
      'marks around a part stay',
      '/search query:"pasar ikan" besar',
      'search',
      { query: '"pasar ikan" besar' },
    ],
    [
      'marks of an unnamed value stay: they ask for a phrase',
      '/search "pasar ikan"',
      'search',
      { query: '"pasar ikan"' },
    ],
    ['an option typed as in a text', '/who query:a Query: b', 'who', { query: 'a Query: b' }],
    ['text and all options named: one text', '/who apa query:b', 'who', { query: 'apa query:b' }],
    ['a word with a colon is text', '/who Ketua: Sari', 'who', { query: 'Ketua: Sari' }],
    [
      'an address, a time and a speaker are text behind an option too',
      '/search query:https://contoh.example/a pukul 10:30 Menlu: kami siap',
      'search',
      { query: 'https://contoh.example/a pukul 10:30 Menlu: kami siap' },
    ],
    [
      'an address after other words too',
      '/search query:lihat https://contoh.example',
      'search',
      { query: 'lihat https://contoh.example' },
    ],
    [
      'a word like no option, right behind the command, is kept for the check',
      '/search foo:bar',
      'search',
      { foo: 'bar' },
    ],
    [
      'behind other words it is text',
      '/search pasar foo:bar',
      'search',
      { query: 'pasar foo:bar' },
    ],
    ['an option named, it is text', '/search query:foo:bar', 'search', { query: 'foo:bar' }],
    [
      'but behind an option it is kept for the check',
      '/quote speaker:Sari foo:bar',
      'quote',
      { speaker: 'Sari', foo: 'bar' },
    ],
    [
      'unless it stands in quotation marks',
      '/quote speaker:Sari about:"foo:bar baz:qux"',
      'quote',
      { speaker: 'Sari', about: '"foo:bar baz:qux"' },
    ],
    ['help about a command', '/who --help', 'help', { command: 'who' }],
    ['help, short', '/siapa -h', 'help', { command: 'siapa' }],
    ['help, thought of late', '/who Sari Utami --help', 'help', { command: 'who' }],
    ['a time is text', '/when rapat pukul 14:30', 'when', { query: 'rapat pukul 14:30' }],
    ['a mistyped option is kept for the check', '/who qurey:Sari', 'who', { qurey: 'Sari' }],
    [
      'a mistyped second option too',
      '/quote speaker:Sari abuot:pasar',
      'quote',
      { speaker: 'Sari', abuot: 'pasar' },
    ],
    ['an unknown command', '/whoo Sari', 'whoo', {}],
    ['a command without options', '/help', 'help', {}],
    ['a slash alone asks for help', '/', 'help', {}],
    ['two slashes are a text with one', '//who', 'ask', { question: '/who' }],
  ])('%s: %s', (_, line, command, args) => {
    expect(parse(line)).toEqual({ command, arguments: args });
  });

  test.each([
    ['/who query:a query:b', 'query'],
    ['/cari kata:a halaman:1 page:2', 'page'],
    ['/quote speaker:Sari foo:a foo:b', 'foo'],
  ])('an option given twice is told: %s', (line, repeated) => {
    expect(parse(line)).toHaveProperty('repeated', repeated);
  });

  test.each(['', '   ', '\t'])('an empty line is none', (line) => {
    expect(parse(line)).toBeNull();
  });
});

test('any line is read without throwing, and text is never lost from a plain one', () => {
  const words = fc.constantFrom(
    '/',
    '//',
    'who',
    'siapa',
    'query:',
    'page:',
    '"',
    '“',
    ' ',
    ':',
    'a',
  );
  const line = fc.oneof(
    fc.string(),
    fc.array(words).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(line, (text) => {
      const parsed = parse(text);
      const trimmed = text.trim();
      if (trimmed === '') expect(parsed).toBeNull();
      else if (!trimmed.startsWith('/')) expect(parsed?.arguments).toEqual({ question: trimmed });
      else expect(typeof parsed?.command).toBe('string');
    }),
  );
});
