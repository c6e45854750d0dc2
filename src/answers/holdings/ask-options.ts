import type { Exclusion } from './exclusion.js';

/** What any question may be asked with. */
export interface AskOptions {
  /** What to leave out: what a server has hidden, or articles that a measurement takes away. */
  readonly exclude?: Exclusion;
}
