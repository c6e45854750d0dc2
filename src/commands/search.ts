import { answerSearch } from '../answers/search.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';
import { pageOption } from './page-option.js';

/** `/search`: passages by their words, whatever is asked of them. */
export const search = defineCommand({
  name: 'search',
  localizedName: { en: 'search', id: 'cari' },
  description: {
    en: 'List the passages that contain some of these words, best first',
    id: 'Daftar bagian artikel yang memuat sebagian kata ini, terbaik lebih dulu',
  },
  options: [
    {
      name: 'query',
      localizedName: { en: 'query', id: 'kata' },
      description: { en: 'Words to look for', id: 'Kata-kata yang dicari' },
      type: 'string',
      required: true,
      maxLength: MAX_TEXT,
      suggests: 'topic',
    },
    pageOption,
  ],
  permission: 'everyone',
  visibility: 'public',
  run: ({ query, page = 1 }, { library, exclude }) =>
    answerSearch(library, query, page, { exclude }),
});
