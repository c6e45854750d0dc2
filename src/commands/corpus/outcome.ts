/** The outcome of a change to the articles: the reload after it, or why it was not done. */
import type { Answer, Failure, Notice } from '../../answers/answer.js';
import { failure } from '../../answers/failure.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import type {
  ArticleName,
  ChangeOutcome,
  Refusal,
  ReloadOutcome,
  ReloadReport,
} from '../corpus-admin.js';
import { holdings } from './holdings.js';
import { fewProblems, problemLine } from './problem-report.js';

/** Articles of one kind that are named; the attached file has more. */
const MAX_NAMED = 5;
/**
 * At most this many articles of one kind in the attached file, which keeps it below Discord's 10
 * MB.
 */
const MAX_WRITTEN = 5000;

/** Why an act was not done, in the reader’s language. */
export function refusal({ reason, detail }: Refusal, locale: LanguageCode): Failure {
  const message = MESSAGES[locale].corpusAdmin.refused[reason](detail);
  return failure(reason === 'fault' ? 'fault' : 'usage', message);
}

/** The outcome of a reload. */
export function reloadAnswer(outcome: ReloadOutcome, locale: LanguageCode): Answer {
  if (outcome.kind === 'refused') return refusal(outcome, locale);
  return reloadNotice(MESSAGES[locale].corpusAdmin.reloaded, outcome.report, locale);
}

/** The outcome of a change, and of the reload after it. */
export function changeAnswer(outcome: ChangeOutcome, locale: LanguageCode): Answer {
  if (outcome.kind === 'refused') return refusal(outcome, locale);
  const texts = MESSAGES[locale].corpusAdmin;
  const title = texts.changedFile(outcome.act, outcome.file);
  const { reload } = outcome;
  if (reload.kind === 'done') return reloadNotice(title, reload.report, locale);
  const reason = refusal(reload, locale).message;
  return { kind: 'notice', title, lines: [texts.notYet(reason)] };
}

function reloadNotice(title: string, report: ReloadReport, locale: LanguageCode): Notice {
  const texts = MESSAGES[locale].corpusAdmin;
  const { added, changed, removed, summary, problems, filesRead, elapsedMs } = report;
  const seconds = (elapsedMs / 1000).toFixed(1);
  return {
    kind: 'notice',
    title,
    lines: [
      changesIn(report, locale),
      ...named(texts.added, added, locale),
      ...named(texts.changed, changed, locale),
      ...named(texts.removed, removed, locale),
      holdings(summary, locale),
      texts.took(seconds, filesRead),
      ...fewProblems(problems, locale),
    ],
    attachment: { name: 'kutip-reload.txt', text: wholeReport(report, locale) },
  };
}

/** How many articles came, changed and went. */
export function changesIn({ added, changed, removed }: ReloadReport, locale: LanguageCode): string {
  return MESSAGES[locale].corpusAdmin.changes(added.length, changed.length, removed.length);
}

function named(head: string, names: readonly ArticleName[], locale: LanguageCode): string[] {
  if (names.length === 0) return [];
  const more = names.length - MAX_NAMED;
  const shown = names.slice(0, MAX_NAMED).map(({ title }) => `“${title}”`);
  const rest = more > 0 ? [MESSAGES[locale].corpusAdmin.more(more)] : [];
  return [`${head}: ${[...shown, ...rest].join(', ')}`];
}

/** Every article that came, changed and went, and every problem, one line each. */
function wholeReport(report: ReloadReport, locale: LanguageCode): string {
  const texts = MESSAGES[locale].corpusAdmin;
  const part = (head: string, names: readonly ArticleName[]) => [
    ...names.slice(0, MAX_WRITTEN).map(({ id, title }) => `${head}: ${id} – ${title}`),
    ...(names.length > MAX_WRITTEN ? [`${head}: ${texts.more(names.length - MAX_WRITTEN)}`] : []),
  ];
  return [
    `${report.finishedAt.toISOString()} ${changesIn(report, locale)}`,
    holdings(report.summary, locale),
    ...part(texts.added, report.added),
    ...part(texts.changed, report.changed),
    ...part(texts.removed, report.removed),
    ...report.problems.problems.map((found) => problemLine(found, locale)),
    '',
  ].join('\n');
}
