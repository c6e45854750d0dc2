import { defineAct } from '../define-command.js';
import { statusAnswer } from './status-report.js';

/** `/corpus status`: what the library holds, and when it was read. */
export const status = defineAct({
  name: 'corpus status',
  localizedName: { en: 'corpus status', id: 'korpus keadaan' },
  description: {
    en: 'How many articles there are, of what days and outlets, and how old the reading is',
    id: 'Jumlah artikel, tanggal dan medianya, serta kapan terakhir dibaca',
  },
  options: [],
  permission: 'admin',
  visibility: 'private',
  async act(_, { corpus, locale }) {
    return statusAnswer(corpus.status(), await corpus.problems(), new Date(), locale);
  },
});
