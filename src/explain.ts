/** An error that ends the program → what its owner should read: what is wrong and what to do. */
import { CorpusError } from './corpus/read-corpus.js';
import type { Messages } from './messages/messages.js';
import { clean } from './terminal/clean.js';

/** By name: to load discord.js for an `instanceof` would double the time a terminal command takes. */
const SELF_EXPLAINING: ReadonlySet<string> = new Set(['ConfigError', 'DiscordFatalError']);

/** Without a stack trace where the cause is a setting or the corpus, with one for a fault of ours. */
export function explain(error: unknown, messages: Messages): string {
  if (error instanceof Error && SELF_EXPLAINING.has(error.name)) return error.message;
  if (error instanceof CorpusError) return explainCorpus(error, messages);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${messages.cli.fault} ${detail}`;
}

function explainCorpus({ code, path, report }: CorpusError, { corpus }: Messages): string {
  const files = code === 'unusable' ? report.files : [];
  const faults = files.flatMap(({ file, problems }) =>
    problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => `  ${clean(file)}: ${corpus.problems[problem.code]}`),
  );
  return [corpus[code](clean(path)), ...faults, corpus.howToAdd].join('\n');
}
