/** Verbs and phrases that report speech. */
export interface ReportingLexicon {
  readonly code: string;
}
