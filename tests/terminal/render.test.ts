import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Found, Passage } from '../../src/answers/answer.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { renderAnswer } from '../../src/terminal/render.js';
import { found, passage } from './answers.js';

const PLAIN = { messages: MESSAGES.en, width: Number.POSITIVE_INFINITY, colors: false };
const plain = (answer: Answer) => renderAnswer(answer, PLAIN);
const ESC = String.fromCharCode(27);

describe('found', () => {
  test('the short answer, then who it is about, then the passage and its citation', () => {
    expect(plain(found)).toBe(
      [
        'Kepala dinas',
        '  Sari Utami [1]',
        '',
        '[1] Pasar Ikan Dibuka — Kabar Desa, 5 Mar 2023, ¶2',
        '    Kepala dinas Sari Utami membuka pasar ikan pada 4 Maret 2023.',
        '    https://example.org/pasar',
      ].join('\n'),
    );
  });

  test('a line of a notice that is too long continues with an indent, and empty lines stay', () => {
    const notice = {
      kind: 'notice',
      title: 'Kutip',
      lines: ['/search – List the passages that hold some words', '', 'Bye'],
    } as const;
    expect(renderAnswer(notice, { ...PLAIN, width: 30 })).toBe(
      'Kutip\n/search – List the passages\n  that hold some words\n\nBye',
    );
  });

  test('a citation names the sub-heading, as much of it as a line has room for', () => {
    const headed = (heading: string) => plain({ ...found, passages: [{ ...passage, heading }] });
    expect(headed('Tarif')).toContain('5 Mar 2023, ¶2 · Tarif\n');
    expect(headed('Tarif '.repeat(20))).toContain(`¶2 · ${'Tarif '.repeat(10)}…\n`);
  });

  test('in Indonesian the labels are, the article is as it is', () => {
    const answer = plain({
      ...found,
      passages: [{ ...passage, publishedAt: '2023-08-17', url: null }],
    });
    expect(
      renderAnswer({ ...found, missing: ['udang'] }, { ...PLAIN, messages: MESSAGES.id }),
    ).toContain('Tidak ada artikel yang memuat: udang');
    expect(answer).toContain('17 Aug 2023');
  });

  test('a date shows its resolved day beside the written form, not instead of it', () => {
    const text = 'Rapat itu digelar Sabtu (4/3).';
    const answer = plain({
      ...found,
      topic: 'when',
      headline: 'Sabtu (4/3)',
      items: [{ label: 'Sabtu (4/3)', detail: null, value: '2023-03-04', passage: 0 }],
      passages: [{ ...passage, text, end: text.length, highlights: [] }],
    });
    expect(answer.split('\n\n')[0]).toBe('Sabtu (4/3) = 4 March 2023');
  });

  test('a name with its title in it is said once', () => {
    const headline = 'Kepala dinas Sari Utami';
    const item = { label: headline, detail: 'Kepala dinas', value: null, passage: 0 };
    expect(plain({ ...found, headline, items: [item] }).split('\n\n')[0]).toBe(headline);
  });

  test.each([
    ['Saturday, March 4, 2023', '2023-03-04', ''],
    ['Sabtu, 4 Maret 2023', '2023-03-04', ''],
    ['tahun 1951', '1951', ''],
    ['4/3/2023', '2023-03-04', ' = 4 March 2023'],
    ['bulan lalu', '2023-02', ' = February 2023'],
    ['pekan ini', '2023-03-06/2023-03-12', ' = 6–12 March 2023'],
  ])('%s: what is written out is not said again', (label, value, resolved) => {
    const items = [{ label, detail: null, value, passage: 0 }];
    const [, line] = plain({ ...found, topic: 'when', headline: 'Pasar', items }).split('\n');
    expect(line).toBe(`  ${label}${resolved} [1]`);
  });

  test('an item that would only repeat the headline is left out', () => {
    const item = { label: '4 Maret 2023', detail: null, value: '2023-03-04', passage: 0 };
    const answer: Answer = { ...found, topic: 'when', headline: '4 Maret 2023', items: [item] };
    expect(renderAnswer(answer, { ...PLAIN, messages: MESSAGES.id })).toMatch(
      /^4 Maret 2023\n\n\[1\]/,
    );
  });

  test('reported speech is called so, direct speech is not', () => {
    const item = { label: 'pasar itu ramai', detail: 'Sari Utami', value: null, passage: 0 };
    expect(plain({ ...found, topic: 'quote', items: [{ ...item, direct: false }] })).toContain(
      'pasar itu ramai — Sari Utami (reported speech) [1]',
    );
    expect(plain({ ...found, topic: 'quote', items: [{ ...item, direct: true }] })).not.toContain(
      'reported',
    );
  });

  test('a quotation in a list is short, in quotation marks, and not said twice', () => {
    const long = `${'ikan segar '.repeat(12)}laku`;
    const items = ['pasar itu ramai', long].map((label) => {
      return { label, detail: 'Sari Utami', value: null, passage: 0, direct: true };
    });
    const answer = plain({ ...found, topic: 'quote', headline: 'pasar itu ramai', items });
    expect(answer.split('\n').slice(0, 2)).toEqual([
      '  “pasar itu ramai” — Sari Utami [1]',
      `  “${'ikan segar '.repeat(8).trim()} …” — Sari Utami [1]`,
    ]);
  });

  test('reported speech that is the whole passage is shown once, with its speaker', () => {
    const text = 'Pasar itu akan ramai sepanjang tahun.';
    const label = text.slice(0, -1);
    const item = { label, detail: 'Sari Utami', value: null, passage: 0, direct: false };
    const answer = plain({
      ...found,
      topic: 'quote',
      headline: label,
      items: [{ ...item, carriedOver: true }],
      passages: [{ ...passage, text, highlights: [] }],
    });
    expect(answer.split(label)).toHaveLength(2);
    expect(answer.split('\n')[0]).toBe(
      '  Sari Utami (reported speech, speaker not named in this paragraph) [1]',
    );
  });

  test('a longer list says how to get its next page, the last page does not', () => {
    const list: Found = { ...found, topic: 'search', headline: null, items: [] };
    const first = { number: 1, count: 2, total: 12 };
    expect(plain({ ...list, page: first })).toMatch(
      /page 1 of 2 \(12 passages\)\. Next: \/search query:… page:2$/,
    );
    expect(
      renderAnswer({ ...list, topic: 'quote', page: first }, { ...PLAIN, messages: MESSAGES.id }),
    ).toMatch(/Berikutnya: \/kutip pembicara:… tentang:… halaman:2$/);
    expect(plain({ ...list, page: { ...first, number: 2, asked: 7 } })).toMatch(
      /There is no page 7\.\npage 2 of 2 \(12 passages\)$/,
    );
  });

  test('a cut passage shows that it is cut', () => {
    const answer = plain({ ...found, passages: [{ ...passage, cutBefore: true, cutAfter: true }] });
    expect(answer).toContain(
      '    … Kepala dinas Sari Utami membuka pasar ikan pada 4 Maret 2023. …',
    );
  });

  test('disagreement, missing words, suggestions, matches across languages and pages are told', () => {
    const answer = plain({
      ...found,
      topic: 'search',
      headline: null,
      items: [],
      disagreement: true,
      missing: ['udang', 'kerang'],
      suggestions: ['Sari Utama'],
      glossary: [{ asked: 'market', found: 'pasar' }],
      page: { number: 2, count: 3, total: 24 },
    });
    expect(answer).toContain('The accounts differ.');
    expect(answer).toContain('No article contains: udang, kerang');
    expect(answer).toContain('Did you mean: Sari Utama');
    expect(answer).toContain('market = pasar');
    expect(answer).toContain('page 2 of 3 (24 passages)');
    expect(answer).toContain('[11] Pasar Ikan Dibuka');
  });

  test('how to read on is told with what was asked, and else as such a list is asked for', () => {
    const list: Found = { ...found, topic: 'timeline', page: { number: 1, count: 3, total: 24 } };
    const asked = { ...PLAIN, paged: '/timeline from:2026' };
    expect(renderAnswer(list, asked)).toContain('Next: /timeline from:2026 page:2');
    expect(plain({ ...list, topic: 'quote' })).toContain('Next: /quote speaker:… about:… page:2');
  });

  test('names that hold commas are told apart, and that one of several articles is to be chosen', () => {
    const titles = ['Gempa Guncang Muara, 9 Tewas', 'Banjir Surut'];
    expect(plain({ ...found, suggestions: titles })).toContain(
      'Did you mean: “Gempa Guncang Muara, 9 Tewas”, “Banjir Surut”',
    );
    const choice = plain({ ...found, topic: 'articles', isChoice: true, suggestions: ['x', 'y'] });
    expect(choice).toContain('Several articles match.');
    expect(choice).toContain('its id: x, y.');
    expect(choice).not.toContain('Did you mean');
  });

  test('what the article does not tell about itself is named', () => {
    const bare: Passage = { ...passage, publisher: null, publishedAt: null, url: null };
    expect(plain({ ...found, passages: [bare] })).toContain('— publisher unknown, undated, ¶2');
  });
});

describe('the other kinds of answer', () => {
  test('nothing: says so, and what is missing, and marks the nearest passage as no answer', () => {
    const answer = plain({
      kind: 'nothing',
      topic: 'when',
      missing: ['udang'],
      suggestions: [],
      nearest: passage,
    });
    expect(answer).toMatch(/^The articles do not say when\.\nNo article contains: udang\n\n/);
    expect(answer).toContain('not an answer:\nPasar Ikan Dibuka — Kabar Desa');
  });

  test('nothing near: one line', () => {
    expect(
      plain({ kind: 'nothing', topic: 'sentence', missing: [], suggestions: [], nearest: null }),
    ).toBe('The articles do not say.');
  });

  test('where no article has a word of it, how to learn what can be asked', () => {
    const unheard = {
      topic: 'sentence',
      missing: ['hello'],
      suggestions: [],
      nearest: null,
    } as const;
    expect(plain({ kind: 'nothing', ...unheard, isUnheard: true })).toMatch(/\n\/help shows /);
  });

  test('a notice and an error', () => {
    expect(plain({ kind: 'notice', title: 'Help', lines: ['one', 'two'] })).toBe('Help\none\ntwo');
    expect(
      plain({ kind: 'error', code: 'usage', message: 'No.', suggestions: ['/who', '/when'] }),
    ).toBe('No.\nDid you mean: /who, /when');
  });
});

describe('on a screen', () => {
  test('long lines are wrapped at words and keep their indent', () => {
    const lines = renderAnswer(found, { ...PLAIN, width: 40 }).split('\n');
    expect(lines).toContain('    Kepala dinas Sari Utami membuka');
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });

  test('wide letters count double', () => {
    const text = '新しい市場が開かれた'.repeat(6);
    const answer = { ...found, headline: text, items: [], passages: [] };
    const lines = renderAnswer(answer, { ...PLAIN, width: 40 }).split('\n');
    expect(lines.map((line) => line.length)).toEqual([20, 20, 20]);
  });

  test('the matched words are bold', () => {
    expect(renderAnswer(found, { ...PLAIN, colors: true })).toContain(
      `Kepala dinas ${ESC}[1mSari Utami${ESC}[22m membuka`,
    );
  });
});

describe('text that would drive the terminal', () => {
  const hostile = `a${ESC}[2Jb${ESC}]0;title\u0007c\u009b31md\u202ee\nf\rg\u2028h\u0000i`;

  test('shows as harmless text in every place', () => {
    const answer = plain({
      ...found,
      headline: hostile,
      items: [{ label: hostile, detail: hostile, value: hostile, passage: 0 }],
      passages: [
        {
          ...passage,
          title: hostile,
          publisher: hostile,
          url: hostile,
          text: hostile,
          publishedAt: hostile,
        },
      ],
      missing: [hostile],
      suggestions: [hostile],
      glossary: [{ asked: hostile, found: hostile }],
    });
    expect(answer).toContain('a[2Jb]0;titlec31mde f g hi');
    expect(answer).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  });

  test('property: nothing but line ends and words comes out, whatever goes in', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 200 }), (headline, other, width) => {
        const answer = {
          ...found,
          headline,
          passages: [{ ...passage, title: other, text: other, highlights: [] }],
        };
        for (const columns of [width, Number.POSITIVE_INFINITY]) {
          expect(renderAnswer(answer, { ...PLAIN, width: columns })).not.toMatch(
            /(?!\n)[\p{Cc}\p{Bidi_Control}]/u,
          );
        }
      }),
    );
  });
});
