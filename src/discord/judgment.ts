import type { FeedbackReason } from '../messages/messages.js';

/** One verdict on one answer. */
export interface Judgment {
  /** Name of the command that gave the answer. */
  readonly command: string;
  readonly kind: 'found' | 'nothing';
  readonly verdict: 'up' | 'down';
  /** Always null for `up`. */
  readonly reason: FeedbackReason | null;
}
