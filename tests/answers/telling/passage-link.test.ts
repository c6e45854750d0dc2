import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/answers/context.js';
import { editionOf } from '../../../src/answers/holdings/edition.js';
import { passageLink } from '../../../src/answers/telling/passage-link.js';
import type { Article } from '../../../src/corpus/article.js';
import { ARTICLES, library } from '../../library.js';

const URL = 'https://example.org/berita';

function article(texts: readonly string[], url: string | null = URL): Article {
  const [first] = ARTICLES;
  if (first === undefined) throw new Error('no article');
  const paragraphs = texts.map((text, index) => ({
    number: index + 1,
    text,
    section: 0,
    dateline: null,
  }));
  return { ...first, url, paragraphs };
}

/** The link to the first `words` of a paragraph. */
function linkTo(source: Article, paragraph: number, words: string): string | null {
  const start = source.paragraphs[paragraph - 1]?.text.indexOf(words) ?? -1;
  return passageLink(source, { paragraph, start, end: start + words.length });
}

/** What a browser marks, by the rules of text fragments, in paragraphs it shows one below another. */
function marked(link: string, { paragraphs }: Article): string | null {
  const directive = link.split(':~:text=')[1];
  if (directive === undefined) return null;
  const page = paragraphs.map(({ text }) => text).join('\n');
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop()?.slice(1)) : '';
  const [first = '', last = ''] = parts.map(decode);
  const text = page.toLowerCase();
  for (let from = text.indexOf(first); from !== -1; from = text.indexOf(first, from + 1)) {
    const to = last === '' ? from : text.indexOf(last, from + first.length);
    if (to === -1) return null;
    const end = to + (last === '' ? first.length : last.length);
    if (!text.slice(0, from).trimEnd().endsWith(prefix)) continue;
    if (!text.slice(end).trimStart().startsWith(suffix)) continue;
    return page.slice(from, end);
  }
  return null;
}

const decode = (part = '') => decodeURIComponent(part).toLowerCase();

const LONG =
  'Bupati Lingga Sari Utami membuka pasar ikan baru di Teluk Bakau, dan para nelayan menyambutnya dengan doa bersama di dermaga.';

describe('a link to cited words', () => {
  test('gives few words whole, with what has a meaning in a fragment escaped', () => {
    const source = article(['Ia menjawab "ya - tentu, A&B" kemarin.']);
    expect(linkTo(source, 1, '"ya - tentu, A&B"')).toBe(
      `${URL}#:~:text=%22ya%20%2D%20tentu%2C%20A%26B%22`,
    );
  });

  test('gives many words by the first and the last', () => {
    const link = linkTo(article([LONG]), 1, LONG);
    expect(link).toBe(
      `${URL}#:~:text=Bupati%20Lingga%20Sari%20Utami,doa%20bersama%20di%20dermaga.`,
    );
  });

  test('adds what is before or after when the words are not the first of their kind', () => {
    const source = article([
      'Pasar dibuka. Warga pun gembira.',
      'Kemarin pasar dibuka. Hujan turun.',
    ]);
    const link = linkTo(source, 2, 'pasar dibuka.') ?? '';
    expect(link).toBe(`${URL}#:~:text=Kemarin-,pasar%20dibuka.`);
  });

  test('keeps a fragment that the address has already', () => {
    const source = article(['Pasar dibuka.'], `${URL}#isi`);
    expect(linkTo(source, 1, 'Pasar')).toBe(`${URL}#isi:~:text=Pasar`);
  });

  test.each([
    ['words that cannot be told apart', article(['sama', 'sama']), 2, 'sama', URL],
    ['words too long for an address', article(['漢'.repeat(300)]), 1, '漢'.repeat(300), URL],
    ['an article without address', article(['Pasar dibuka.'], null), 1, 'Pasar', null],
  ])('%s: the plain address', (_name, source, paragraph, words, link) => {
    expect(linkTo(source, paragraph, words)).toBe(link);
  });

  test('leads a browser to these words, and is short enough, whatever they are', () => {
    const word = fc.constantFrom(
      'pasar',
      'Ikan',
      'di',
      'A-B,',
      'R&D',
      '漢字',
      '"ya"',
      '😀',
      'x\uD800',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.nat(400),
        fc.nat(400),
        (texts, index, from, length) => {
          const source = article(texts);
          const paragraph = (index % texts.length) + 1;
          const own = texts[paragraph - 1] ?? '';
          const start = from % own.length;
          const end = Math.min(own.length, start + 1 + (length % own.length));
          const link = passageLink(source, { paragraph, start, end }) ?? '';
          expect(link.length).toBeLessThanOrEqual(512);
          const words = marked(link, source);
          if (words !== null && !own.includes('\uD800'))
            expect(words.trim()).toBe(own.slice(start, end).trim());
        },
      ),
    );
  });

  test('of a page that says the same a hundred thousand times does not take long', () => {
    const source = article(['sama '.repeat(100_000), `${'sama '.repeat(20)}akhir`]);
    expect(linkTo(source, 2, 'sama akhir')).toContain(URL);
  });
});

describe('the context of a passage', () => {
  test('is the paragraph with its neighbors, whole', async () => {
    const lib = await library();
    const context = contextOf(lib, { articleId: 'pasar', paragraph: 2, start: 1, end: 6 });
    expect(context).toMatchObject({
      title: 'Pasar Ikan Baru Dibuka di Teluk Bakau',
      before: { number: 1 },
      paragraph: { number: 2, text: '"Pasar ini milik para nelayan," kata Sari Utami.' },
      after: { number: 3 },
    });
    const first = contextOf(lib, { articleId: 'pasar', paragraph: 1, start: 0, end: 6 });
    expect(first?.before).toBe(null);
  });

  test.each([
    ['an article', { articleId: 'gone', paragraph: 1, start: 0, end: 1 }],
    ['a paragraph', { articleId: 'pasar', paragraph: 9, start: 0, end: 1 }],
    ['words', { articleId: 'pasar', paragraph: 1, start: 0, end: 9999 }],
    ['words the wrong way round', { articleId: 'pasar', paragraph: 1, start: 5, end: 1 }],
  ])('is null when %s is not there', async (_name, place) => {
    expect(contextOf(await library(), place)).toBe(null);
  });
});

test('an edition is the same for the same words, and another for others', async () => {
  const lib = await library();
  const [first, ...rest] = ARTICLES;
  if (first === undefined) throw new Error('no article');
  expect(editionOf(lib)).toMatch(/^[\w-]{8}$/);
  expect(editionOf({ ...lib, builtAt: new Date(0) })).toBe(editionOf(lib));
  const changed = first.paragraphs.map((paragraph) => ({ ...paragraph, text: 'Lain.' }));
  const other = { ...lib, articles: [{ ...first, paragraphs: changed }, ...rest] };
  expect(editionOf(other)).not.toBe(editionOf(lib));
});
