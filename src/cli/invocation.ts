/** What a subcommand is given, and what it gives back. */
import type { Config } from '../config.js';
import type { Messages } from '../messages/messages.js';
import type { Usage } from './usage.js';

/** A subcommand as it was typed, with the settings that hold for it. */
export interface Invocation {
  readonly usage: Usage;
  /** With `--corpus` and `--locale` already applied. */
  readonly config: Config;
  /** In the language of `config.locale`. */
  readonly messages: Messages;
}

/** What the process ends with. */
export const EXIT = { ok: 0, fault: 1, usage: 2, nothing: 3 } as const;

/** Any of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
