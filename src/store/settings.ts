/** What a server's moderators have chosen. Read from memory, so that answering never waits for it. */
import type { InValue } from '@libsql/client';
import { z } from 'zod';
import { type AuditEntry, recordActs } from './audit.js';
import type { Database, Statement } from './database.js';
import { forgetQuestions } from './unanswered.js';

/** Languages a server can choose. */
export type StoreLanguage = 'id' | 'en';

/** What moderators can choose for their server. */
export interface ServerSettings {
  /** Ids of the channels in which answers are public; empty: in all. */
  readonly publicChannels: readonly string[];
  readonly visibility: 'public' | 'private';
  /** Null: each member's own. */
  readonly language: StoreLanguage | null;
  /** For each member between two questions; 0 to 3600. */
  readonly coolDownSeconds: number;
  /** For the whole server; 1 to 1000. */
  readonly answersPerMinute: number;
  /** Whether Kutip answers when it is mentioned. */
  readonly mentions: boolean;
  /** Whether questions that found no answer are kept for the moderators. */
  readonly keepUnanswered: boolean;
}

/** Of a server that has chosen nothing. */
export const DEFAULT_SETTINGS: ServerSettings = {
  publicChannels: [],
  visibility: 'public',
  language: null,
  coolDownSeconds: 5,
  answersPerMinute: 60,
  mentions: true,
  keepUnanswered: false,
};

/** The settings of every server, in memory. */
export interface Settings {
  /** The last known ones; the defaults for a server that has chosen nothing. */
  of(serverId: string): ServerSettings;
  /**
   * Saves what is given, keeps the rest, and gives the settings that now hold. Switching
   * `keepUnanswered` off deletes the kept questions. Throws StoreError, and ZodError for a value out
   * of range; nothing is changed then.
   */
  change(
    serverId: string,
    changes: Partial<ServerSettings>,
    entry?: AuditEntry,
  ): Promise<ServerSettings>;
  /** Reads all of them again. Throws StoreError; the last known ones stay. */
  load(): Promise<void>;
  /** Drops a server from memory. */
  drop(serverId: string): void;
}

const COLUMNS: Readonly<Record<keyof ServerSettings, string>> = {
  publicChannels: 'public_channels',
  visibility: 'visibility',
  language: 'language',
  coolDownSeconds: 'cool_down_seconds',
  answersPerMinute: 'answers_per_minute',
  mentions: 'mentions',
  keepUnanswered: 'keep_unanswered',
};

const FIELDS = {
  publicChannels: z.array(z.string().regex(/^\d{1,20}$/)).max(500),
  visibility: z.enum(['public', 'private']),
  language: z.enum(['id', 'en']).nullable(),
  coolDownSeconds: z.int().min(0).max(3600),
  answersPerMinute: z.int().min(1).max(1000),
  mentions: z.boolean(),
  keepUnanswered: z.boolean(),
};

const changesSchema = z.strictObject(FIELDS).partial();

const idList = z
  .string()
  .transform((json, context) => {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(FIELDS.publicChannels);
const flag = z.union([z.literal(0), z.literal(1)]).transform(Boolean);

/** A value that someone has put there by hand and that cannot be used counts as the default. */
const rowSchema = z.object({
  public_channels: idList.catch([]),
  visibility: FIELDS.visibility.catch(DEFAULT_SETTINGS.visibility),
  language: FIELDS.language.catch(DEFAULT_SETTINGS.language),
  cool_down_seconds: FIELDS.coolDownSeconds.catch(DEFAULT_SETTINGS.coolDownSeconds),
  answers_per_minute: FIELDS.answersPerMinute.catch(DEFAULT_SETTINGS.answersPerMinute),
  mentions: flag.catch(DEFAULT_SETTINGS.mentions),
  keep_unanswered: flag.catch(DEFAULT_SETTINGS.keepUnanswered),
});

/** Over the table `settings`; all are the defaults until `load`. */
export function createSettings(database: Database): Settings {
  let known = new Map<string, ServerSettings>();

  return {
    of: (serverId) => known.get(serverId) ?? DEFAULT_SETTINGS,
    async change(serverId, changes, entry) {
      const forgets = changes.keepUnanswered === false;
      const [, rows] = await database[forgets ? 'erase' : 'write']('settings', [
        saveColumns(serverId, changesSchema.parse(changes)),
        { sql: 'select * from settings where server_id = ?', args: [serverId] },
        ...(forgets ? [forgetQuestions(serverId)] : []),
        ...recordActs(entry),
      ]);
      const settings = fromRow(rows?.[0]);
      known.set(serverId, settings);
      return settings;
    },
    async load() {
      const rows = await database.read('settings', { sql: 'select * from settings', args: [] });
      known = new Map(rows.map((row) => [String(row.server_id), fromRow(row)]));
    },
    drop(serverId) {
      known.delete(serverId);
    },
  };
}

/** Writes only the columns that are given, so that two processes can change different ones. */
function saveColumns(serverId: string, changes: object): Statement {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const columns = given.map(([name]) => COLUMNS[name as keyof ServerSettings]);
  const updates = columns.map((name) => `${name} = excluded.${name}`).join(', ');
  return {
    sql: `insert into settings (${['server_id', ...columns].join(', ')})
      values (${['?', ...columns.map(() => '?')].join(', ')})
      on conflict do ${updates === '' ? 'nothing' : `update set ${updates}`}`,
    args: [serverId, ...given.map(([, value]) => toColumn(value))],
  };
}

function toColumn(value: unknown): InValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
}

function fromRow(row: unknown): ServerSettings {
  const columns = rowSchema.parse(row);
  return {
    publicChannels: columns.public_channels,
    visibility: columns.visibility,
    language: columns.language,
    coolDownSeconds: columns.cool_down_seconds,
    answersPerMinute: columns.answers_per_minute,
    mentions: columns.mentions,
    keepUnanswered: columns.keep_unanswered,
  };
}
