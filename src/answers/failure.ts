import type { Failure } from './answer.js';

/** An answer that says why there is none. */
export function failure(
  code: Failure['code'],
  message: string,
  suggestions: readonly string[] = [],
): Failure {
  return { kind: 'error', code, message, suggestions };
}
