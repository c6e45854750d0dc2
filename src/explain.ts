/** An error that ends the program → what its owner should read: what is wrong and what to do. */
import { CorpusError } from './corpus/read-corpus.js';
import type { Messages } from './messages/messages.js';
import { StoreError } from './store/store-error.js';
import { clean } from './terminal/clean.js';

/** By name: to load discord.js for an `instanceof` would double the time a terminal command takes. */
const SELF_EXPLAINING: ReadonlySet<string> = new Set(['ConfigError', 'DiscordFatalError']);

/** Without a stack trace where the cause is a setting or the corpus, with one for a fault of ours. */
export function explain(error: unknown, messages: Messages): string {
  if (error instanceof Error && SELF_EXPLAINING.has(error.name)) return error.message;
  if (error instanceof CorpusError) return explainCorpus(error, messages);
  if (error instanceof StoreError) return explainStore(error, messages);
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

/** Also for a single act that failed, told to whoever asked for it. */
export function explainStore({ code, part, where }: StoreError, { store }: Messages): string {
  if (code === 'newer') return store.newer(clean(where));
  if (code === 'unusable' || part === null) return store.unusable(clean(where));
  return code === 'not-saved' ? store.notSaved[part] : store.notRead[part];
}
