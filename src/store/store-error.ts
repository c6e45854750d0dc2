/** How the store fails, so that people are told: nothing is lost silently. */

/** What a write or read was about; the catalog has a text for each. */
export type StorePart =
  | 'settings'
  | 'hidden'
  | 'audit'
  | 'feedback'
  | 'unanswered'
  | 'corrections'
  | 'server';

/** How the store failed. */
export type StoreFault = 'unusable' | 'newer' | 'not-saved' | 'not-read';

/**
 * `unusable`: the database cannot be opened; `newer`: a newer Kutip has changed it; `not-saved`,
 * `not-read`: this one act failed. The message holds no value that was to be saved.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreFault;
  /** What was not saved or not read; null when the whole database cannot be used. */
  readonly part: StorePart | null;
  /** Path or address of the database, without any secret. */
  readonly where: string;

  constructor(code: StoreFault, part: StorePart | null, where: string, options?: ErrorOptions) {
    super(`store ${code}: ${part ?? where}`, options);
    this.code = code;
    this.part = part;
    this.where = where;
  }
}
