/** Words that ask, and what they ask for. */
export interface QuestionLexicon {
  readonly code: string;
}
