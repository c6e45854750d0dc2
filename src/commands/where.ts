import { answerWhere } from '../answers/where.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';

export const where = defineCommand({
  name: 'where',
  localizedName: { en: 'where', id: 'di-mana' },
  description: { en: 'Where did or will it happen?', id: 'Di mana terjadinya?' },
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
  run: ({ query }, { library, exclude }) => answerWhere(library, query, { exclude }),
});
