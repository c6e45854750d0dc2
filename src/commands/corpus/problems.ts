import { defineAct } from '../define-command.js';
import { problemsAnswer } from './problem-report.js';

/** `/corpus problems`: what could not be used when the articles were last read, file by file. */
export const problems = defineAct({
  name: 'corpus problems',
  localizedName: { en: 'corpus problems', id: 'korpus masalah' },
  description: {
    en: 'Files and lines that could not be used, and why',
    id: 'Berkas dan baris yang tidak terpakai, beserta alasannya',
  },
  options: [],
  permission: 'admin',
  visibility: 'private',
  act: async (_, { corpus, locale }) => problemsAnswer(await corpus.problems(), locale),
});
