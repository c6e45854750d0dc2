/**
 * Questions that found no answer, or one that was disliked: kept only for a server whose moderators
 * have switched it on, cleaned, without the asker, and with the day but no time.
 */
import { z } from 'zod';
import { type AuditEntry, recordActs } from './audit.js';
import { cleanQuestion } from './clean-question.js';
import { code } from './code.js';
import type { Database, Statement } from './database.js';

/** Kept questions per server; the oldest go first. */
export const MAX_UNANSWERED = 2000;

/** A question, and what became of it. */
export interface UnansweredQuestion {
  readonly question: string;
  /** Language in which it was asked, such as `id`. */
  readonly locale: string;
  readonly why: 'refused' | 'disliked';
  /** A short name, never a text; null when none was given. */
  readonly reason: string | null;
  /** `2024-07-23`, UTC: when it was last asked. */
  readonly day: string;
}

/** A question as it is kept. */
export interface KeptQuestion extends UnansweredQuestion {
  /** How often it was asked. */
  readonly count: number;
}

/** The list of every server that wants one. */
export interface Unanswered {
  /**
   * Keeps the cleaned question where the server has asked for it, and does nothing elsewhere: the
   * database decides, so that a switch turned off elsewhere holds at once. Throws StoreError, and
   * RangeError when a reason is not a short name.
   */
  record(serverId: string, question: UnansweredQuestion): Promise<void>;
  /** Newest first. Throws StoreError. */
  list(serverId: string): Promise<readonly KeptQuestion[]>;
  /** Throws StoreError. */
  clear(serverId: string, entry?: AuditEntry): Promise<void>;
}

/** Deletes all of a server’s. */
export function forgetQuestions(serverId: string): Statement {
  return { sql: 'delete from unanswered where server_id = ?', args: [serverId] };
}

const rowSchema = z
  .object({
    question: z.string(),
    locale: z.string(),
    why: z.enum(['refused', 'disliked']),
    reason: z.string(),
    day: z.string(),
    count: z.int(),
  })
  .transform(({ reason, ...row }): KeptQuestion => ({ ...row, reason: reason || null }));

/** Over the table `unanswered`. */
export function createUnanswered(database: Database): Unanswered {
  return {
    async record(serverId, { question, locale, why, reason, day }) {
      const kept = cleanQuestion(question);
      if (kept === null) return;
      await database.write('unanswered', [
        {
          sql: `insert into unanswered (server_id, question, locale, why, reason, day, count)
            select ?, ?, ?, ?, ?, ?, 1 from settings where server_id = ? and keep_unanswered = 1
            on conflict do update set count = count + 1, day = max(day, excluded.day)`,
          args: [
            serverId,
            kept,
            code(locale),
            code(why),
            reason === null ? '' : code(reason),
            z.iso.date().parse(day),
            serverId,
          ],
        },
        {
          sql: `delete from unanswered where id in (select id from unanswered where server_id = ?
            order by day desc, id desc limit -1 offset ${MAX_UNANSWERED})`,
          args: [serverId],
        },
      ]);
    },
    async list(serverId) {
      const rows = await database.read('unanswered', {
        sql: 'select * from unanswered where server_id = ? order by day desc, id desc',
        args: [serverId],
      });
      return z.array(rowSchema).parse(rows);
    },
    async clear(serverId, entry) {
      await database.erase('unanswered', [forgetQuestions(serverId), ...recordActs(entry)]);
    },
  };
}
