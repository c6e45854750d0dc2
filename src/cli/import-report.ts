/** The outcome for an address or file, for a reader and for other programs. */
import type { Outcome } from '../import/import-articles.js';
import type { Messages } from '../messages/messages.js';
import { clean } from '../terminal/clean.js';

/** The source, and below it the outcome; after a dry run also what would be written. */
export function renderOutcome(outcome: Outcome, isDryRun: boolean, messages: Messages): string {
  const texts = messages.importing;
  const source = clean(outcome.source);
  if (outcome.status === 'failed') {
    const { code, detail, line } = outcome;
    const place = line === null ? '' : `, ${messages.corpus.line(line)}`;
    const about = detail === '' ? '' : ` (${clean(detail)})`;
    return `${source}${place}\n  ${texts.failed(reasonOf(code, messages) + about)}`;
  }
  const { status, file, title, paragraphs, pages } = outcome;
  const said = isDryRun ? texts.would[status](clean(file)) : texts.did[status](clean(file));
  const lines = [source, `  ${said}`, `  ${texts.about(clean(title), paragraphs, pages)}`];
  if (isDryRun && status !== 'unchanged') {
    lines.push('', ...outcome.text.split('\n').map((line) => `    ${clean(line)}`.trimEnd()));
  }
  return lines.join('\n');
}

/** One object per source; `reason` is the code in words. */
export function importRecord(outcome: Outcome, messages: Messages) {
  if (outcome.status === 'failed') {
    const { source, line, status, code, detail } = outcome;
    return { source, line, status, code, reason: reasonOf(code, messages), detail };
  }
  const { source, status, file, title, paragraphs, pages } = outcome;
  return { source, status, file, title, paragraphs, pages };
}

type Code = Extract<Outcome, { readonly status: 'failed' }>['code'];

function reasonOf(code: Code, { corpus, importing }: Messages): string {
  return { ...corpus.problems, ...importing.obstacles }[code];
}
