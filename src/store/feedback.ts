/**
 * How many answers were liked and disliked, and why: numbers alone, no person and no question. They are
 * for whoever runs the bot, to be read with SQL (docs/running.md).
 */
import { z } from 'zod';
import { code } from './code.js';
import type { Database } from './database.js';

/** One verdict of one member. */
export interface Verdict {
  /** `2024-07-23`, UTC. */
  readonly day: string;
  readonly command: string;
  /** Kind of the answer. */
  readonly kind: string;
  readonly verdict: 'up' | 'down';
  /** A short name, never a text; null when none was given. */
  readonly reason: string | null;
}

/** Counts of all servers together. */
export interface Feedback {
  /** Throws StoreError, and RangeError when a name is not short and plain. */
  count(verdict: Verdict): Promise<void>;
}

/** Over the table `feedback`. */
export function createFeedback(database: Database): Feedback {
  return {
    async count({ day, command, kind, verdict, reason }) {
      const names = [command, kind, verdict].map(code);
      await database.write('feedback', [
        {
          sql: `insert into feedback (day, command, kind, verdict, reason, count)
            values (?, ?, ?, ?, ?, 1) on conflict do update set count = count + 1`,
          args: [z.iso.date().parse(day), ...names, reason === null ? '' : code(reason)],
        },
      ]);
    },
  };
}
