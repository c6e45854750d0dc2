import type { NumberLexicon } from '../numbers.js';

export const numberLexicon: NumberLexicon = { code: 'id' };
