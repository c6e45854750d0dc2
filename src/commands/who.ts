import { answerWho } from '../answers/who.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';

/** `/who`: who somebody is, who holds an office, or who did something. */
export const who = defineCommand({
  name: 'who',
  localizedName: { en: 'who', id: 'siapa' },
  description: {
    en: 'Who is it? By name, office or deed',
    id: 'Siapa dia? Dengan nama, jabatan, atau perbuatan',
  },
  options: [
    {
      name: 'query',
      localizedName: { en: 'query', id: 'orang' },
      description: {
        en: 'A name, an office or a deed: Rahm Emanuel, US ambassador to Japan',
        id: 'Nama, jabatan, atau perbuatan: Rahm Emanuel, duta besar AS untuk Jepang',
      },
      type: 'string',
      required: true,
      maxLength: MAX_TEXT,
      suggests: 'person',
    },
  ],
  permission: 'everyone',
  visibility: 'public',
  run: ({ query }, { library, exclude }) => answerWho(library, query, { exclude }),
});
