/** Which messages cite which articles, so that an answer can be marked when its source changes. */
import { z } from 'zod';
import { type CitedWords, sha256Of } from './cited-words.js';
import type { Database } from './database.js';
import { dayOf, daysBefore } from './day.js';
import { storable } from './storable.js';

/** How long it is known which message cites what, where nothing else is said. */
export const DEFAULT_CORRECTION_DAYS = 14;

/** A message with what it cites. */
export interface GivenAnswer {
  readonly messageId: string;
  readonly channelId: string;
  readonly serverId: string;
  readonly citations: readonly {
    readonly articleId: string;
    /** From 1. */
    readonly paragraph: number;
    /** UTF-16 offset in the paragraph. */
    readonly start: number;
    /** The cited words; only their SHA-256 is kept. */
    readonly text: string;
  }[];
  readonly at: Date;
}

/** One citation of a message. */
export interface KeptCitation extends CitedWords {
  readonly messageId: string;
  readonly channelId: string;
  readonly serverId: string;
  readonly articleId: string;
  /** `2024-07-23`, UTC: when the answer was given. */
  readonly day: string;
}

/** Which messages are to be marked when an article changes. */
export interface Corrections {
  /** Throws StoreError. */
  record(answer: GivenAnswer): Promise<void>;
  /** The citations of these articles, newest answer first. Throws StoreError. */
  of(articleIds: readonly string[]): Promise<readonly KeptCitation[]>;
  /** Ids of all articles that kept messages cite. Throws StoreError. */
  articleIds(): Promise<readonly string[]>;
  /** For a message that is gone or was marked. Throws StoreError. */
  remove(messageId: string): Promise<void>;
  /** Removes what is kept longer than it may be. Throws StoreError. */
  prune(now: Date): Promise<void>;
}

const rowSchema = z
  .object({
    message_id: z.string(),
    channel_id: z.string(),
    server_id: z.string(),
    article_id: z.string(),
    paragraph: z.int(),
    start: z.int(),
    end: z.int(),
    sha256: z.string(),
    day: z.string(),
  })
  .transform(
    ({
      message_id: messageId,
      channel_id: channelId,
      server_id: serverId,
      article_id: articleId,
      ...rest
    }): KeptCitation => ({ messageId, channelId, serverId, articleId, ...rest }),
  );

/** Over the table `corrections`; a row is kept for `keptDays`. */
export function createCorrections(database: Database, keptDays: number): Corrections {
  return {
    async record({ messageId, channelId, serverId, citations, at }) {
      if (citations.length === 0) return;
      await database.write(
        'corrections',
        citations.map(({ articleId, paragraph, start, text }) => ({
          sql: `insert or replace into corrections
            (message_id, channel_id, server_id, article_id, paragraph, start, "end", sha256, day)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          args: [
            messageId,
            channelId,
            serverId,
            storable(articleId),
            paragraph,
            start,
            start + text.length,
            sha256Of(text),
            dayOf(at),
          ],
        })),
      );
    },
    async of(articleIds) {
      const rows = await database.read('corrections', {
        sql: `select * from corrections where article_id in (select value from json_each(?))
          order by day desc, message_id desc, article_id, paragraph, start`,
        args: [JSON.stringify(articleIds.map((id) => storable(id)))],
      });
      return z.array(rowSchema).parse(rows);
    },
    async articleIds() {
      const rows = await database.read('corrections', {
        sql: 'select distinct article_id from corrections order by article_id',
        args: [],
      });
      return rows.map((row) => String(row.article_id));
    },
    async remove(messageId) {
      await database.write('corrections', [
        { sql: 'delete from corrections where message_id = ?', args: [messageId] },
      ]);
    },
    async prune(now) {
      const oldest = dayOf(daysBefore(now, keptDays));
      await database.write('corrections', [
        { sql: 'delete from corrections where day < ?', args: [oldest] },
      ]);
    },
  };
}
