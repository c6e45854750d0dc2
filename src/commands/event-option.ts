import { MAX_TEXT } from './limits.js';

/** What `/when` and `/where` are asked about. */
export const eventOption = {
  name: 'query',
  localizedName: { en: 'query', id: 'peristiwa' },
  description: { en: 'What happened or will happen', id: 'Apa yang terjadi atau akan terjadi' },
  type: 'string',
  required: true,
  maxLength: MAX_TEXT,
  suggests: 'topic',
} as const;
