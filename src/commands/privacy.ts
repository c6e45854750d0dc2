import type { CommandData } from './command.js';

/** `/privacy`: only declared here, since only an adapter with a store has anything to tell. */
export const privacy: CommandData = {
  name: 'privacy',
  localizedName: { en: 'privacy', id: 'privasi' },
  description: {
    en: 'What Kutip stores, word for word, and what it does not',
    id: 'Apa yang disimpan Kutip, satu per satu, dan apa yang tidak',
  },
  options: [],
  permission: 'everyone',
  visibility: 'private',
};
