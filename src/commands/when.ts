import { answerWhen } from '../answers/when.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';

export const when = defineCommand({
  name: 'when',
  localizedName: { en: 'when', id: 'kapan' },
  description: { en: 'When did or will it happen?', id: 'Kapan terjadinya?' },
  options: [
    {
      name: 'query',
      localizedName: { en: 'query', id: 'peristiwa' },
      description: {
        en: 'What happened or will happen',
        id: 'Apa yang terjadi atau akan terjadi',
      },
      type: 'string',
      required: true,
      maxLength: MAX_TEXT,
      suggests: 'topic',
    },
  ],
  permission: 'everyone',
  visibility: 'public',
  run: ({ query }, { library, exclude }) => answerWhen(library, query, { exclude }),
});
