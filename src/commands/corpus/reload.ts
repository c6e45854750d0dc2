import { defineAct } from '../define-command.js';
import { reloadAnswer } from './outcome.js';
import { progressNotice } from './progress-notice.js';

/**
 * `/corpus reload`: builds a new library from the files as they are now; refused when most are
 * gone, unless forced.
 */
export const reload = defineAct({
  name: 'corpus reload',
  localizedName: { en: 'corpus reload', id: 'korpus muat-ulang' },
  description: {
    en: 'Read the articles again; the old ones answer until that is done',
    id: 'Baca ulang artikel; yang lama tetap menjawab sampai selesai',
  },
  options: [
    {
      name: 'force',
      localizedName: { en: 'force', id: 'paksa' },
      description: {
        en: 'Even if most of the articles are gone',
        id: 'Juga bila sebagian besar artikel hilang',
      },
      type: 'boolean',
      required: false,
    },
  ],
  permission: 'admin',
  visibility: 'private',
  async act({ force = false }, { corpus, locale, onProgress }) {
    const outcome = await corpus.reload({
      isForced: force,
      onProgress: (progress) => onProgress(progressNotice(progress, locale)),
    });
    return reloadAnswer(outcome, locale);
  },
});
