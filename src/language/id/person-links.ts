import type { PersonLinks } from '../person-links.js';
import { wordSet } from '../word-list.js';

/** What Indonesian writes between somebody and what is said of them. */
export const personLinks: PersonLinks = {
  of: 'dari',
  serving: 'dari',
  is: 'adalah',
  article: '',
  from: 'asal',
  within: 'di',
  askingFrom: wordSet('kota negara daerah'),
  named: 'bernama',
  pointers: 'itu|ini|tersebut',
};
