import type { ArticleRequestLexicon } from '../article-requests.js';
import { wordSet } from '../word-list.js';

const NOUNS = ['news', 'article', 'articles', 'story', 'stories', 'headlines'];
const NEWEST = ['latest', 'newest', 'recent', 'any', "today's"];

/** How English asks for articles rather than for what they tell. */
export const articleRequests: ArticleRequestLexicon = {
  phrases: [
    ...NOUNS.flatMap((noun) => [
      ...NEWEST.map((newest) => `${newest} ${noun}`),
      ...['about', 'on', 'from', 'in', 'of', 'today'].map((after) => `${noun} ${after}`),
    ]),
    'summary of',
    'a summary',
    'summarize',
    'summarise',
  ],
  nouns: new Set(NOUNS),
  publishing: wordSet('published publish appear appeared come came out posted written'),
  asides: wordSet(`
    ${NEWEST.join(' ')} today summary summarize summarise show find list give get read see want need
    date day year new all me
  `),
};
