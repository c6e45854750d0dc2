/** A fault of the program: what is logged about it, and what the asker is told. */
import type { Failure } from '../answers/answer.js';
import { failure } from '../answers/failure.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';

/** Kind and place of a fault. Its message is left out, because it may hold words of the question. */
export function describeFault(error: unknown): { fault: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { fault: typeof error, at: [] };
  const trace = (error.stack ?? '').replace(`${error.name}: ${error.message}`, '');
  const at = trace.split('\n').filter((line) => /^ +at /.test(line));
  return { fault: error.name, at: at.map((line) => line.trim()) };
}

/** What the asker is told about a fault. */
export function faultAnswer(locale: LanguageCode): Failure {
  return failure('fault', MESSAGES[locale].errors.fault);
}
