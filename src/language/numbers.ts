/** How a language writes numbers and units. */
export interface NumberLexicon {
  readonly code: string;
}
