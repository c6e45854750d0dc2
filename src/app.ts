/** Composition root: config and corpus → App, the one thing both adapters talk to. */
import type { Answer } from './answers/answer.js';
import type { Arguments, Command } from './commands/command.js';
import type { LanguageCode } from './language/language.js';

/** One question, from any adapter. Argument names are the default (not the localized) ones. */
export interface Request {
  readonly command: string;
  readonly arguments: Arguments;
  readonly locale: LanguageCode;
}

export interface Reply {
  readonly answer: Answer;
  /** Time the answer took, in milliseconds. */
  readonly elapsedMs: number;
}

export interface App {
  readonly commands: readonly Command[];
  /**
   * Answers a request. Never throws: an unknown command or a bad argument becomes an `error` answer
   * with the nearest valid one, a fault of the program an `error` answer that was logged.
   */
  run(request: Request): Promise<Reply>;
  close(): Promise<void>;
}
