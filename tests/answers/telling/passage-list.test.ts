import { expect, test } from 'vitest';
import { PassageList } from '../../../src/answers/telling/passage-list.js';
import { citePassage } from '../../../src/answers/telling/passages.js';
import type { Span } from '../../../src/language/span.js';
import { libraryOf } from '../stories.js';

const TEXT = 'Ani datang pagi. Budi datang siang. Citra datang malam.';
const { articles } = libraryOf([
  { id: 'a', text: TEXT },
  { id: 'b', text: TEXT },
]);

/** The words from `from` to `to` of the paragraph, `marked` highlighted. */
function cut(from: string, to: string, marked: string, article = articles[0]) {
  const paragraph = article?.paragraphs[0];
  if (!article || !paragraph) throw new Error('no such paragraph');
  const span = { start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length };
  return citePassage(article, paragraph, span, [at(marked)]);
}

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function marked({ passages }: PassageList): string[][] {
  return passages.map(({ text, highlights }) =>
    highlights.map(([from, to]) => text.slice(from, to)),
  );
}

test('words that a passage shows already are marked there, however else they are cut', () => {
  const list = new PassageList();
  expect(list.add(cut('Ani', 'siang.', 'Ani'), at('Ani'))).toBe(0);
  expect(list.add(cut('Budi', 'malam.', 'Budi'), at('Budi'))).toBe(0);
  expect(list.passages.map(({ text }) => text)).toEqual(['Ani datang pagi. Budi datang siang.']);
  expect(marked(list)).toEqual([['Ani', 'Budi']]);
});

test('a longer cut takes the place of a shorter one, and keeps its marks', () => {
  const list = new PassageList();
  list.add(cut('Budi', 'siang.', 'siang'), at('siang'));
  expect(list.add(cut('Ani', 'malam.', 'malam'), at('malam'))).toBe(0);
  expect(list.passages.map(({ text }) => text)).toEqual([TEXT]);
  expect(marked(list)).toEqual([['siang', 'malam']]);
});

test('words elsewhere in the paragraph, and those of another article, are a passage of their own', () => {
  const list = new PassageList();
  list.add(cut('Ani', 'pagi.', 'Ani'), at('Ani'));
  expect(list.add(cut('Citra', 'malam.', 'Citra'), at('Citra'))).toBe(1);
  expect(list.add(cut('Ani', 'pagi.', 'Ani', articles[1]), at('Ani'))).toBe(2);
});
