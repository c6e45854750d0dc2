import type { PageLexicon } from '../pages.js';

/** What the pages of English outlets write around a text. */
export const pages: PageLexicon = {
  by: '[Bb]y|BY',
  and: 'and',
  credits: 'author|writer|reporter',
  published: 'published|posted',
  updated: 'last updated|updated',
  on: 'on',
  takenFrom: 'quoted from|as reported by|citing',
};
