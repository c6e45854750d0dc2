import type { PersonLinks } from '../person-links.js';
import { wordSet } from '../word-list.js';

/** What English writes between somebody and what is said of them. */
export const personLinks: PersonLinks = {
  of: 'of',
  serving: 'of|from|at',
  is: 'is|was',
  article: 'the',
  from: 'from',
  within: 'in',
  askingFrom: wordSet('come comes country town'),
  named: 'named',
  pointers: '',
};
