import { answerArticles } from '../answers/articles/list-articles.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';
import { pageOption } from './page-option.js';
import { fromOption, readPeriods, toOption } from './period-options.js';

/** `/articles`: all articles, or those of an outlet, a tag and a stretch of time, newest first. */
export const articles = defineCommand({
  name: 'articles',
  localizedName: { en: 'articles', id: 'daftar-artikel' },
  description: { en: 'List the articles, newest first', id: 'Daftar artikel, terbaru lebih dulu' },
  options: [
    {
      name: 'outlet',
      localizedName: { en: 'outlet', id: 'media' },
      description: { en: 'Only those of this outlet', id: 'Hanya dari media ini' },
      type: 'string',
      required: false,
      maxLength: MAX_TEXT,
      suggests: 'outlet',
    },
    {
      name: 'tag',
      localizedName: { en: 'tag', id: 'label' },
      description: { en: 'Only those with this tag', id: 'Hanya yang berlabel ini' },
      type: 'string',
      required: false,
      maxLength: MAX_TEXT,
      suggests: 'tag',
    },
    fromOption,
    toOption,
    pageOption,
  ],
  permission: 'everyone',
  visibility: 'public',
  run({ outlet, tag, page = 1, ...typed }, { library, locale, exclude }) {
    const periods = readPeriods(typed, locale);
    if ('kind' in periods) return periods;
    const filter = { outlet: outlet ?? null, tag: tag ?? null, ...periods };
    return answerArticles(library, filter, page, { exclude });
  },
});
