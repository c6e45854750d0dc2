/** Faults of Discord, to be served to the next requests of a kind. */

export type Target =
  | 'ack'
  | 'edit'
  | 'delete'
  | 'correction'
  | 'followUp'
  | 'post'
  | 'directMessages'
  | 'gateway'
  | 'commands'
  | 'servers'
  | 'application';

export interface Fault {
  readonly on: Target;
  /** How many requests meet it; 1 when not given. */
  readonly times?: number;
  /** Answer with this status and error code. */
  readonly status?: number;
  readonly code?: number;
  /** Seconds, in the answer and its header; for status 429. */
  readonly retryAfter?: number;
  /** A 429 for everything the bot does, not for one route. */
  readonly global?: boolean;
  /** Never answer, or close the connection without a word. */
  readonly silence?: 'hang' | 'reset';
  /**
   * Do what is asked, and answer with half a sentence: then cut the connection, say no more, or end as
   * if that were all.
   */
  readonly half?: 'cut' | 'stalled' | 'whole';
  /** What was asked for is done all the same: only the answer is lost. */
  readonly isApplied?: boolean;
}

export class Faults {
  private readonly pending: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.pending.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that a request of this kind meets, or null. */
  next(target: Target | null): Fault | null {
    const entry = this.pending.find(({ fault, left }) => fault.on === target && left > 0);
    if (entry === undefined) return null;
    entry.left -= 1;
    return entry.fault;
  }
}
