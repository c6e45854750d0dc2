import type { CommandData } from './command.js';

/** `/settings`: only declared here, since only an adapter with servers has something to set. */
export const settings: CommandData = {
  name: 'settings',
  localizedName: { en: 'settings', id: 'pengaturan' },
  description: {
    en: 'Channels, language, pauses and more for this server',
    id: 'Kanal, bahasa, jeda, dan lainnya untuk server ini',
  },
  options: [],
  permission: 'moderator',
  visibility: 'private',
};
