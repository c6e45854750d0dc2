import type { DateGrammar } from '../dates.js';

export const dateGrammar: DateGrammar = { code: 'en' };
