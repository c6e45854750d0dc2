/** How many answers were liked and disliked, and why: numbers alone, no person and no question. */
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

/** The verdicts of a day on the answers of one command. */
export interface FeedbackCount {
  readonly day: string;
  readonly command: string;
  readonly kind: string;
  readonly up: number;
  readonly down: number;
  /** How often each reason was given. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Counts of all servers together. */
export interface Feedback {
  /** Throws StoreError, and RangeError when a name is not short and plain. */
  count(verdict: Verdict): Promise<void>;
  /** The days from `from` to `to`, both included, oldest first. Throws StoreError. */
  between(from: string, to: string): Promise<readonly FeedbackCount[]>;
}

const rowSchema = z.object({
  day: z.string(),
  command: z.string(),
  kind: z.string(),
  verdict: z.enum(['up', 'down']),
  reason: z.string(),
  count: z.int(),
});

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
    async between(from, to) {
      const rows = await database.read('feedback', {
        sql: `select * from feedback where day between ? and ?
          order by day, command, kind, verdict, reason`,
        args: [from, to],
      });
      return sum(z.array(rowSchema).parse(rows));
    },
  };
}

function sum(rows: readonly z.infer<typeof rowSchema>[]): readonly FeedbackCount[] {
  const counts = new Map<string, FeedbackCount>();
  for (const { day, command, kind, verdict, reason, count } of rows) {
    const key = `${day} ${command} ${kind}`;
    const before = counts.get(key) ?? { day, command, kind, up: 0, down: 0, reasons: {} };
    const reasons =
      reason === ''
        ? before.reasons
        : { ...before.reasons, [reason]: (before.reasons[reason] ?? 0) + count };
    counts.set(key, { ...before, [verdict]: before[verdict] + count, reasons });
  }
  return [...counts.values()];
}
