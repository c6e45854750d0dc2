import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.js';
import { buildQuery } from '../../src/search/query.js';
import { retrieve } from '../../src/search/retrieve.js';
import { unheldTerms, unseenTerms } from '../../src/search/unheld.js';
import { libraryOf } from '../answers/stories.js';

const { index, articles } = libraryOf([
  { id: 'pasar', title: 'Pasar Wulung Dibuka', text: 'Bupati Tarso membuka pasar itu.' },
  { id: 'jembatan', text: 'Bupati Tarso membuka Jembatan Randu.' },
]);

/** The words of `text` that nothing has once the article is hidden, if any is. */
function unheld(text: string, hidden: string | null): string[] {
  const query = buildQuery(text, index, { language: LANGUAGES.id });
  const hits = retrieve(query, index).filter(
    ({ ordinal }) => articles[index.articleOf[ordinal] ?? -1]?.id !== hidden,
  );
  const terms = hidden === null ? unheldTerms(query) : unseenTerms(query, index, hits);
  return terms.map((term) => term.token.text);
}

test.each<readonly [text: string, hidden: string | null, words: string[]]>([
  ['bupati membuka Jembatan Randu', null, []],
  ['bupati membuka Menara Randu', null, ['Menara']],
  ['bupati membuka Jembatan Randu', 'jembatan', ['Jembatan', 'Randu']],
  ['bupati membuka Jembatan Randu', 'pasar', []],
  ['pasar Wulung dibuka bupati', 'jembatan', []],
  ['pasar Wulung dibuka bupati', 'pasar', ['pasar', 'Wulung']],
])('%s, without %s', (text, hidden, words) => {
  expect(unheld(text, hidden)).toEqual(words);
});
