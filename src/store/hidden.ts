/** Articles and paragraphs that a server's moderators keep from its answers. Read from memory. */
import type { Row } from '@libsql/client';
import { z } from 'zod';
import { type AuditEntry, recordActs } from './audit.js';
import type { Database } from './database.js';
import { storable } from './storable.js';

const MAX_REASON = 500;

/** In the table, where a key cannot be null, paragraph 0 stands for the whole article. */
const WHOLE_ARTICLE = 0;

/** An article, or a paragraph of it. */
export interface HiddenPlace {
  readonly articleId: string;
  /** Counted from 1; null: the whole article. */
  readonly paragraph: number | null;
}

/** A hidden place: who hid it, when and why. */
export interface HiddenItem extends HiddenPlace {
  /** Cut after 500 characters. */
  readonly reason: string;
  /** Who hid it. */
  readonly userId: string;
  readonly at: Date;
}

/** What is hidden, by server. */
export interface Hidden {
  /** The last known ones, newest first. */
  of(serverId: string): readonly HiddenItem[];
  /** Whether the paragraph, or its whole article, is hidden; null asks for the whole article. */
  has(serverId: string, articleId: string, paragraph: number | null): boolean;
  /** Hides it; what is hidden already gets the new reason. Throws StoreError. */
  hide(serverId: string, item: HiddenItem, entry?: AuditEntry): Promise<void>;
  /** Gives whether it was hidden. Throws StoreError. */
  restore(serverId: string, place: HiddenPlace, entry?: AuditEntry): Promise<boolean>;
  /** Reads all of them again. Throws StoreError; the last known ones stay. */
  load(): Promise<void>;
  /** Drops a server from memory. */
  drop(serverId: string): void;
}

const rowSchema = z
  .object({
    article_id: z.string(),
    paragraph: z.int(),
    reason: z.string(),
    user_id: z.string(),
    at: z.coerce.date(),
  })
  .transform(
    ({ article_id: articleId, paragraph, reason, user_id: userId, at }): HiddenItem => ({
      articleId,
      paragraph: paragraph === WHOLE_ARTICLE ? null : paragraph,
      reason,
      userId,
      at,
    }),
  );

const ITEMS = 'select * from hidden where server_id = ? order by at desc, article_id, paragraph';

/** One server's items, and the same by article, so that a look-up costs nothing. */
interface Known {
  readonly items: readonly HiddenItem[];
  readonly paragraphs: ReadonlyMap<string, ReadonlySet<number | null>>;
}

/** Over the table `hidden`; knows nothing until `load`. */
export function createHidden(database: Database): Hidden {
  let known = new Map<string, Known>();

  return {
    of: (serverId) => known.get(serverId)?.items ?? [],
    has(serverId, articleId, paragraph) {
      const hidden = known.get(serverId)?.paragraphs.get(articleId);
      return hidden !== undefined && (hidden.has(null) || hidden.has(paragraph));
    },
    async hide(serverId, item, entry) {
      const { articleId, paragraph, reason, userId, at } = item;
      const [, rows] = await database.write('hidden', [
        {
          sql: `insert or replace into hidden (server_id, article_id, paragraph, reason, user_id, at)
            values (?, ?, ?, ?, ?, ?)`,
          args: [
            serverId,
            storable(articleId),
            paragraph ?? WHOLE_ARTICLE,
            storable(reason, MAX_REASON),
            userId,
            at.toISOString(),
          ],
        },
        { sql: ITEMS, args: [serverId] },
        ...recordActs(entry),
      ]);
      known.set(serverId, fromRows(rows));
    },
    async restore(serverId, { articleId, paragraph }, entry) {
      const [gone, rows] = await database.write('hidden', [
        {
          sql: `delete from hidden where server_id = ? and article_id = ? and paragraph = ?
            returning article_id`,
          args: [serverId, storable(articleId), paragraph ?? WHOLE_ARTICLE],
        },
        { sql: ITEMS, args: [serverId] },
        ...recordActs(entry),
      ]);
      known.set(serverId, fromRows(rows));
      return gone?.length === 1;
    },
    async load() {
      const rows = await database.read('hidden', {
        sql: 'select * from hidden order by at desc, article_id, paragraph',
        args: [],
      });
      const byServer = new Map<string, Row[]>();
      for (const row of rows) {
        const own = byServer.get(String(row.server_id));
        if (own === undefined) byServer.set(String(row.server_id), [row]);
        else own.push(row);
      }
      known = new Map([...byServer].map(([serverId, own]) => [serverId, fromRows(own)]));
    },
    drop(serverId) {
      known.delete(serverId);
    },
  };
}

function fromRows(rows: unknown): Known {
  const items = z.array(rowSchema).parse(rows);
  const paragraphs = new Map<string, Set<number | null>>();
  for (const { articleId, paragraph } of items) {
    const own = paragraphs.get(articleId) ?? new Set();
    paragraphs.set(articleId, own.add(paragraph));
  }
  return { items, paragraphs };
}
