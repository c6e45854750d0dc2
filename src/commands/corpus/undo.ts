import { defineAct } from '../define-command.js';
import { changeAnswer } from './outcome.js';
import { progressNotice } from './progress-notice.js';

/** `/corpus undo`: takes back the last `/corpus add` or `/corpus remove`. */
export const undo = defineAct({
  name: 'corpus undo',
  localizedName: { en: 'corpus undo', id: 'korpus batal' },
  description: {
    en: 'Undo the last article added or removed',
    id: 'Batalkan penambahan atau pengeluaran artikel yang terakhir',
  },
  options: [],
  permission: 'admin',
  visibility: 'private',
  async act(_, { corpus, locale, onProgress }) {
    const outcome = await corpus.undo({
      onProgress: (progress) => onProgress(progressNotice(progress, locale)),
    });
    return changeAnswer(outcome, locale);
  },
});
