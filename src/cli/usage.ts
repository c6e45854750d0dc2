/** Command-line words → options and arguments, with a helpful refusal for each mistake. */
import { parseArgs } from 'node:util';
import { nearest } from '../commands/nearest.js';
import type { Messages } from '../messages/messages.js';

const OPTIONS = {
  corpus: { type: 'string' },
  locale: { type: 'string' },
  feed: { type: 'string' },
  limit: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** An option of any subcommand, without its dashes. */
export type OptionName = keyof typeof OPTIONS;

/** What was typed after a subcommand. */
export interface Usage {
  /** Values of options that take one, such as `--corpus`, where given. */
  readonly values: ReadonlyMap<string, string>;
  /** Options that take none, such as `json`, where given. */
  readonly flags: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** The words cannot be carried out; the message says why and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The options `allowed` besides `--help` and `--version`, and at most `maxWords` other words.
 * Throws UsageError.
 */
export function parseUsage(
  args: readonly string[],
  allowed: readonly OptionName[],
  maxWords: number,
  messages: Messages,
): Usage {
  const texts = messages.cli;
  const known: readonly string[] = [...allowed, 'help', 'version'];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const words: string[] = [];
  // Not `strict`: its errors are English only and do not suggest anything.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name) || !known.includes(name)) {
      const names = nearest(name, known).map((near) => `--${near}`);
      throw new UsageError(withSuggestions(texts.unknownOption(rawName), names, messages));
    }
    if (OPTIONS[name].type === 'string') {
      // `--corpus --json` forgot the folder; it does not mean one called `--json`.
      if (!value || (!token.inlineValue && value.startsWith('-'))) {
        throw new UsageError(texts.missingValue(rawName));
      }
      values.set(name, value);
    } else {
      if (value !== undefined) throw new UsageError(texts.unexpectedValue(rawName));
      flags.add(name);
    }
  }
  const extra = words[maxWords];
  if (extra !== undefined) throw new UsageError(texts.unexpectedArgument(extra));
  return { values, flags, words };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** The message, and "Did you mean …" when something near is known. */
export function withSuggestions(
  message: string,
  names: readonly string[],
  { answer }: Messages,
): string {
  return names.length === 0 ? message : `${message} ${answer.didYouMean(names)}`;
}
