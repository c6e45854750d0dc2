/** Words that lead to a place and names of places. */
export interface PlaceLexicon {
  readonly code: string;
}
