import type { QuestionLexicon } from '../questions.js';

export const questionLexicon: QuestionLexicon = { code: 'en' };
