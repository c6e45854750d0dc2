import { answerSearch } from '../answers/search.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';

export const search = defineCommand({
  name: 'search',
  localizedName: { en: 'search', id: 'cari' },
  description: {
    en: 'List the passages that hold these words, best first',
    id: 'Daftar bagian artikel yang memuat kata-kata ini, terbaik lebih dulu',
  },
  options: [
    {
      name: 'query',
      localizedName: { en: 'query', id: 'kata' },
      description: { en: 'Words to look for', id: 'Kata-kata yang dicari' },
      type: 'string',
      required: true,
      maxLength: MAX_TEXT,
    },
    {
      name: 'page',
      localizedName: { en: 'page', id: 'halaman' },
      description: {
        en: 'Page of the list, ten passages each',
        id: 'Halaman daftar, isinya sepuluh',
      },
      type: 'integer',
      required: false,
      minValue: 1,
    },
  ],
  permission: 'everyone',
  visibility: 'public',
  run: ({ query, page }, { library }) => answerSearch(library, query, page ?? 1),
});
