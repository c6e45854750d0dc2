import { answerWhen } from '../answers/when.js';
import { defineCommand } from './define-command.js';
import { eventOption } from './event-option.js';

/** `/when`: the day, or the hour, of an event. */
export const when = defineCommand({
  name: 'when',
  localizedName: { en: 'when', id: 'kapan' },
  description: { en: 'When did or will it happen?', id: 'Kapan terjadinya?' },
  options: [eventOption],
  permission: 'everyone',
  visibility: 'public',
  run: ({ query }, { library, exclude }) => answerWhen(library, query, { exclude }),
});
