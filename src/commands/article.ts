import { answerArticle } from '../answers/articles/read-article.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';
import { pageOption } from './page-option.js';

/**
 * `/article`: who, when and where of one article at a glance, then its paragraphs, one page at a
 * time.
 */
export const article = defineCommand({
  name: 'article',
  localizedName: { en: 'article', id: 'artikel' },
  description: {
    en: 'Read an article: who, when and where at a glance, then its text',
    id: 'Baca artikel: siapa, kapan, dan di mana sekilas, lalu isinya',
  },
  options: [
    {
      name: 'title',
      localizedName: { en: 'title', id: 'judul' },
      description: { en: 'Its title, or words of it', id: 'Judulnya, atau sebagian katanya' },
      type: 'string',
      required: true,
      maxLength: MAX_TEXT,
      suggests: 'title',
    },
    pageOption,
  ],
  permission: 'everyone',
  visibility: 'public',
  run: ({ title, page = 1 }, { library, exclude }) =>
    answerArticle(library, title, page, { exclude }),
});
