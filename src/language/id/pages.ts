import type { PageLexicon } from '../pages.js';

/** What the pages of Indonesian outlets write around a text. */
export const pages: PageLexicon = {
  by: '[Oo]leh|OLEH',
  and: 'dan',
  credits: 'penulis|reporter|pewarta|wartawan',
  published: 'diterbitkan|dipublikasikan|dimuat|terbit|tayang',
  updated: 'diperbarui|diperbaharui',
  on: 'pada',
  takenFrom: 'dikutip|dilansir|mengutip|melansir|diberitakan',
};
