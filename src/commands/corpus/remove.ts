import { defineAct } from '../define-command.js';
import { MAX_TEXT } from '../limits.js';
import { changeAnswer } from './outcome.js';
import { progressNotice } from './progress-notice.js';

/** `/corpus remove`: moves an article to the trash, from which undo takes it back. */
export const remove = defineAct({
  name: 'corpus remove',
  localizedName: { en: 'corpus remove', id: 'korpus keluarkan' },
  description: {
    en: 'Move an article to the trash; undo brings it back',
    id: 'Pindahkan artikel ke tempat sampah; bisa dibatalkan',
  },
  options: [
    {
      name: 'article',
      localizedName: { en: 'article', id: 'artikel' },
      description: { en: 'Its title or id', id: 'Judul atau id-nya' },
      type: 'string',
      required: true,
      maxLength: MAX_TEXT,
      suggests: 'title',
    },
  ],
  permission: 'admin',
  visibility: 'private',
  async act({ article }, { corpus, locale, onProgress }) {
    const outcome = await corpus.remove(article, {
      onProgress: (progress) => onProgress(progressNotice(progress, locale)),
    });
    return changeAnswer(outcome, locale);
  },
});
