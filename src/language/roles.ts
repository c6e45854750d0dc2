/** Words that name offices, ranks and titles. */
export interface RoleLexicon {
  readonly code: string;
}
