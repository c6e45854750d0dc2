/** Where a library comes from. */
export interface Source {
  readonly corpusPath: string;
  /** File that what was found in the articles is kept in, or null to keep nothing. */
  readonly snapshotPath: string | null;
}
