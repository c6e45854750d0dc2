/** Environment → Config. The only reader of `process.env` and `.env`. */
import { config as readEnvFile } from 'dotenv';
import { z } from 'zod';
import type { LanguageCode } from './language/language.js';
import { MIN_SHARE } from './library/min-share.js';
import { LOG_LEVELS, type LogLevel } from './logger.js';
import { MESSAGES } from './messages/catalog.js';
import type { ConfigMessages } from './messages/messages.js';
import { DEFAULT_CORRECTION_DAYS } from './store/corrections.js';
import { DEFAULT_DATABASE_URL, parseLocation } from './store/location.js';

/** Every setting, checked. */
export interface Config {
  /** Null: chat in the terminal instead. Never logged or printed. */
  readonly discordToken: string | null;
  /** The one server to register the commands in, or null for all. */
  readonly discordGuildId: string | null;
  /** Another base address for Discord's REST API, or null for Discord's own. */
  readonly discordApiUrl: string | null;
  readonly corpusPath: string;
  /** Whether the articles are read again when files change. */
  readonly corpusWatch: boolean;
  /** Share of the former articles that must be left for a reload that is not forced; 0 to 1. */
  readonly corpusMinShare: number;
  /** Folder for what is kept to start quickly, or null to keep nothing. */
  readonly snapshotFolder: string | null;
  /** `file:`, `libsql:`, `https:` or `http:`. */
  readonly databaseUrl: string;
  /** For a database server, or null. Never logged or printed. */
  readonly databaseToken: string | null;
  /** How many days it is known which message cites what; 1 to 365. */
  readonly correctionDays: number;
  /** Discord user ids of those who may run admin commands. */
  readonly adminUserIds: readonly string[];
  /** Whether messages that mention the bot are answered. */
  readonly answerMentions: boolean;
  /** Port for `/healthz` and `/metrics`, or null for neither. */
  readonly healthPort: number | null;
  /** Address that port is bound to. */
  readonly healthHost: string;
  readonly locale: LanguageCode;
  readonly logLevel: LogLevel;
  /** Whether the user has asked for output without colors (https://no-color.org). */
  readonly noColor: boolean;
}

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable has a value that cannot be used; the message names each one, without its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads `.env` in the working folder, then the environment, which wins. Throws ConfigError. */
export function loadConfig(): Config {
  readEnvFile({ quiet: true });
  return parseConfig(process.env);
}

/** Empty variables count as not set. Throws ConfigError that names every faulty variable at once. */
export function parseConfig(environment: Environment): Config {
  const env = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value?.trim() || undefined]),
  );
  const fallback = systemLocale(env);
  const parsed = schema(MESSAGES[fallback].config).safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError([MESSAGES[fallback].config.invalid, ...new Set(faults)].join('\n'));
  }
  const values = parsed.data;
  return {
    discordToken: values.DISCORD_TOKEN ?? null,
    discordGuildId: values.DISCORD_GUILD_ID ?? null,
    discordApiUrl: values.DISCORD_API_URL ?? null,
    corpusPath: values.CORPUS_PATH ?? 'corpus',
    corpusWatch: values.CORPUS_WATCH === 'true',
    corpusMinShare: values.CORPUS_MIN_SHARE ?? MIN_SHARE,
    snapshotFolder: values.CORPUS_SNAPSHOT === 'false' ? null : 'data',
    databaseUrl: values.DATABASE_URL ?? DEFAULT_DATABASE_URL,
    databaseToken: values.DATABASE_AUTH_TOKEN ?? null,
    correctionDays: values.CORRECTION_DAYS ?? DEFAULT_CORRECTION_DAYS,
    adminUserIds: values.ADMIN_USER_IDS ?? [],
    answerMentions: values.ANSWER_MENTIONS === 'true',
    healthPort: values.HEALTH_PORT ?? null,
    healthHost: values.HEALTH_HOST ?? '127.0.0.1',
    locale: values.KUTIP_LOCALE ?? fallback,
    // In a terminal, log lines would get in the way of the answers.
    logLevel: values.LOG_LEVEL ?? (values.DISCORD_TOKEN === undefined ? 'warn' : 'info'),
    noColor: env.NO_COLOR !== undefined,
  };
}

/** The id of the bot, a time and a signature, each in base64 for addresses. */
const DISCORD_TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

function schema(texts: ConfigMessages) {
  return z.object({
    DISCORD_TOKEN: z.string().regex(DISCORD_TOKEN, texts.token).optional(),
    DISCORD_GUILD_ID: z
      .string()
      .regex(/^\d{17,20}$/, texts.guildId)
      .optional(),
    DISCORD_API_URL: z.url({ protocol: /^https?$/, error: texts.apiUrl }).optional(),
    CORPUS_PATH: z
      .string()
      .regex(/^[^\0]+$/, texts.corpusPath)
      .optional(),
    CORPUS_WATCH: z.enum(['true', 'false'], texts.trueOrFalse).optional(),
    CORPUS_MIN_SHARE: z
      .string()
      .regex(/^(?:0|1|0?\.\d{1,6}|1\.0{1,6})$/, texts.corpusMinShare)
      .transform(Number)
      .optional(),
    CORPUS_SNAPSHOT: z.enum(['true', 'false'], texts.trueOrFalse).optional(),
    DATABASE_URL: z
      .string()
      .refine((url) => parseLocation(url) !== null, texts.databaseUrl)
      .optional(),
    DATABASE_AUTH_TOKEN: z.string().regex(/^\S+$/, texts.databaseToken).optional(),
    CORRECTION_DAYS: z
      .string()
      .regex(/^\d{1,3}$/, texts.correctionDays)
      .transform(Number)
      .refine((days) => days >= 1 && days <= 365, texts.correctionDays)
      .optional(),
    ADMIN_USER_IDS: z
      .string()
      .regex(/^\d{17,20}(?:\s*,\s*\d{17,20})*$/, texts.adminIds)
      .transform((ids) => [...new Set(ids.split(/\s*,\s*/))])
      .optional(),
    ANSWER_MENTIONS: z.enum(['true', 'false'], texts.trueOrFalse).optional(),
    HEALTH_PORT: z
      .string()
      .regex(/^\d{1,5}$/, texts.healthPort)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, texts.healthPort)
      .optional(),
    HEALTH_HOST: z.union([z.ipv4(), z.ipv6(), z.literal('localhost')], texts.healthHost).optional(),
    KUTIP_LOCALE: z.enum(['id', 'en'], texts.locale).optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, texts.logLevel).optional(),
  });
}

/** Indonesian where the system speaks it, else English; POSIX asks these three in this order. */
function systemLocale(env: Environment): LanguageCode {
  const name = env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return /^id(?![a-z])/i.test(name) ? 'id' : 'en';
}
