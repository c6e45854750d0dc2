import type { CommandData } from './command.js';
import { pageOption } from './page-option.js';

/**
 * `/unanswered`: only declared here; the questions are kept by an adapter with servers, for those
 * that switched it on.
 */
export const unanswered: CommandData = {
  name: 'unanswered',
  localizedName: { en: 'unanswered', id: 'tak-terjawab' },
  description: {
    en: 'Questions that found no answer here, without who asked them',
    id: 'Pertanyaan yang tak terjawab di sini, tanpa penanyanya',
  },
  options: [pageOption],
  permission: 'moderator',
  visibility: 'private',
};
