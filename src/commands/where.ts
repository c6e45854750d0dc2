import { answerWhere } from '../answers/where.js';
import { defineCommand } from './define-command.js';
import { eventOption } from './event-option.js';

/** `/where`: the place of an event. */
export const where = defineCommand({
  name: 'where',
  localizedName: { en: 'where', id: 'di-mana' },
  description: { en: 'Where did or will it happen?', id: 'Di mana terjadinya?' },
  options: [eventOption],
  permission: 'everyone',
  visibility: 'public',
  run: ({ query }, { library, exclude }) => answerWhere(library, query, { exclude }),
});
