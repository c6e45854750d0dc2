import { answerVerify } from '../answers/verify.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';

/** `/verify`: compares each sentence of a text with the articles' own words. */
export const verify = defineCommand({
  name: 'verify',
  localizedName: { en: 'verify', id: 'periksa' },
  description: {
    en: 'Is this sentence or quotation in the articles, word for word?',
    id: 'Apakah kalimat atau kutipan ini ada dalam artikel, kata demi kata?',
  },
  options: [
    {
      name: 'text',
      localizedName: { en: 'text', id: 'teks' },
      description: {
        en: 'A sentence, a quotation with its speaker, or several',
        id: 'Satu kalimat, kutipan dengan pembicaranya, atau beberapa',
      },
      type: 'string',
      required: true,
      maxLength: MAX_TEXT,
    },
  ],
  permission: 'everyone',
  visibility: 'public',
  run: ({ text }, { library, exclude }) => answerVerify(library, text, { exclude }),
});
