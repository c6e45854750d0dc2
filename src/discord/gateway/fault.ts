/**
 * What can go wrong between Kutip and Discord, described so that no text, token or address leaks.
 */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';

/** Why the bot cannot go on; each has a text in every catalog. */
export type FatalCode =
  | 'token'
  | 'intents'
  | 'server'
  | 'access'
  | 'sessions'
  | 'unreachable'
  | 'refused';

/** Discord cannot be used. `message` says in the operator's language what is wrong and what to do. */
export class DiscordFatalError extends Error {
  override readonly name = 'DiscordFatalError';
  readonly code: FatalCode;
  /** Gateway close code, HTTP status or name of the error; empty when there is none. */
  readonly detail: string;

  constructor(code: FatalCode, detail: string, locale: LanguageCode) {
    super(MESSAGES[locale].discord.fatal[code](detail));
    this.code = code;
    this.detail = detail;
  }
}

/** Fields for a log line. The errors of discord.js hold the request: token, address and message. */
export interface FaultFields {
  readonly fault: string;
  readonly status?: number;
  readonly code?: number | string;
}

/** Name, HTTP status and code of an error, and nothing of the question or answer. */
export function faultFields(error: unknown): FaultFields {
  if (error instanceof DiscordAPIError)
    return { fault: 'DiscordAPIError', status: error.status, code: error.code };
  if (error instanceof HTTPError) return { fault: error.name, status: error.status };
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = nodeCode(error);
  return code === null ? { fault: error.name } : { fault: error.name, code };
}

/** Whether the same request may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (error instanceof DiscordAPIError || error instanceof RateLimitError) return false;
  if (!(error instanceof Error)) return false;
  // A truncated response that ended as if it were complete: no other JSON is parsed here.
  if (error instanceof SyntaxError) return true;
  return error.name === 'AbortError' || NETWORK.has(nodeCode(error) ?? '');
}

/** Discord no longer knows the interaction, or another session answered it first. */
export function isNotOurs(error: unknown): boolean {
  return error instanceof DiscordAPIError && (isUnknown(error) || isAcknowledged(error));
}

/** The interaction already has its first response. */
export function isAcknowledged(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** Discord no longer knows the message or the token: asking again would count against us. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 404 || error.status === 401);
}

/** A fault while logging in or registering → the same, explained to the operator. */
export function toFatal(error: unknown, locale: LanguageCode): DiscordFatalError {
  if (error instanceof DiscordFatalError) return error;
  const fatal = (code: FatalCode, detail: string) => new DiscordFatalError(code, detail, locale);
  if (error instanceof HTTPError) return fatal('unreachable', `HTTP ${error.status}`);
  if (error instanceof DiscordAPIError) {
    const detail = `HTTP ${error.status}, code ${error.code}`;
    if (error.status === 401) return fatal('token', detail);
    if (error.code === RESTJSONErrorCodes.UnknownGuild) return fatal('server', detail);
    if (error.status === 403) return fatal('access', detail);
    return fatal('refused', detail);
  }
  if (!(error instanceof Error)) return fatal('refused', typeof error);
  if (nodeCode(error) === 'TokenInvalid') return fatal('token', 'HTTP 401');
  if (error.message.startsWith('Not enough sessions remaining')) return fatal('sessions', '');
  if (isPassing(error)) return fatal('unreachable', nodeCode(error) ?? 'timeout');
  return fatal('refused', error.name);
}

/** A gateway close code after which no reconnection helps. */
export function fatalClose(closeCode: number, locale: LanguageCode): DiscordFatalError {
  const detail = `gateway ${closeCode}`;
  if (closeCode === 4004) return new DiscordFatalError('token', detail, locale);
  if (closeCode === 4013 || closeCode === 4014)
    return new DiscordFatalError('intents', detail, locale);
  return new DiscordFatalError('refused', detail, locale);
}

const NETWORK: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

function isUnknown(error: DiscordAPIError): boolean {
  return error.code === RESTJSONErrorCodes.UnknownInteraction;
}

/** undici wraps the error of the socket: `fetch failed` with the code in its cause. */
function nodeCode(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? nodeCode(error.cause) : null;
}
