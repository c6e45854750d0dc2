/** Network errors → obstacles that can be reported. */
import { ImportError, type Obstacle } from './obstacle.js';

const CODES: Readonly<Record<string, Obstacle>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ETIMEDOUT: 'timed-out',
  UND_ERR_CONNECT_TIMEOUT: 'timed-out',
  UND_ERR_HEADERS_TIMEOUT: 'timed-out',
  UND_ERR_BODY_TIMEOUT: 'timed-out',
};
/** Errors nest their causes; at most this deep. */
const MAX_DEPTH = 5;

/** The reason after an error of `fetch` or of reading its answer. */
export function failureOf(error: unknown): ImportError {
  let cause = error;
  let code = '';
  for (let depth = 0; cause instanceof Error && depth < MAX_DEPTH; depth += 1) {
    if (cause instanceof ImportError) return cause;
    if (cause.name === 'TimeoutError') return new ImportError('timed-out');
    if ('code' in cause && typeof cause.code === 'string') code = cause.code;
    cause = cause.cause;
  }
  return Object.hasOwn(CODES, code)
    ? new ImportError(CODES[code] ?? 'unreachable')
    : new ImportError('unreachable', code);
}
