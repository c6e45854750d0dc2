/** Who did what when: kept for a year, and never what anyone asked. */
import { z } from 'zod';
import type { Database, Statement } from './database.js';
import { daysBefore } from './day.js';
import { storable } from './storable.js';

/** Days until an entry is deleted. */
export const KEPT_AUDIT_DAYS = 365;

const MAX_TEXT = 500;

/** One act. */
export interface AuditEntry {
  readonly serverId: string;
  readonly userId: string;
  /** A short name of the act, such as `hide` or `settings`. */
  readonly act: string;
  /** What it was done to: an article id, a setting's name. Cut after 500 characters. */
  readonly target: string;
  /** As the person gave it; cut after 500 characters. */
  readonly reason: string;
  readonly at: Date;
}

/** A part of a server’s log. */
export interface AuditPage {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** How many entries there are in all. */
  readonly total: number;
}

/** The log of every server. */
export interface Audit {
  /** Throws StoreError. */
  record(entry: AuditEntry): Promise<void>;
  /** Pages count from 1. Throws StoreError. */
  page(serverId: string, page: number, size: number): Promise<AuditPage>;
  /** Removes what is older than a year. Throws StoreError. */
  prune(now: Date): Promise<void>;
}

/** For a change and its line in the log to be saved together or not at all. */
function recordAct(entry: AuditEntry): Statement {
  const { serverId, userId, act, target, reason, at } = entry;
  const texts = [act, target, reason].map((text) => storable(text, MAX_TEXT));
  return {
    sql: `insert into audit (server_id, user_id, act, target, reason, at) values (?, ?, ?, ?, ?, ?)`,
    args: [serverId, userId, ...texts, at.toISOString()],
  };
}

/** Those of an optional entry. */
export function recordActs(entry: AuditEntry | undefined): readonly Statement[] {
  return entry === undefined ? [] : [recordAct(entry)];
}

const rowSchema = z
  .object({
    server_id: z.string(),
    user_id: z.string(),
    act: z.string(),
    target: z.string(),
    reason: z.string(),
    at: z.coerce.date(),
  })
  .transform(
    ({ server_id: serverId, user_id: userId, act, target, reason, at }): AuditEntry => ({
      serverId,
      userId,
      act,
      target,
      reason,
      at,
    }),
  );

/** Over the table `audit`. */
export function createAudit(database: Database): Audit {
  return {
    async record(entry) {
      await database.write('audit', [recordAct(entry)]);
    },
    async page(serverId, page, size) {
      const total = await database.read('audit', {
        sql: 'select count(*) as total from audit where server_id = ?',
        args: [serverId],
      });
      const rows = await database.read('audit', {
        sql: 'select * from audit where server_id = ? order by at desc, id desc limit ? offset ?',
        args: [serverId, size, (page - 1) * size],
      });
      return { entries: z.array(rowSchema).parse(rows), total: Number(total[0]?.total) };
    },
    async prune(now) {
      const oldest = daysBefore(now, KEPT_AUDIT_DAYS).toISOString();
      await database.write('audit', [{ sql: 'delete from audit where at < ?', args: [oldest] }]);
    },
  };
}
