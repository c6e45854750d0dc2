/** What the corpus commands have to say. */
import type { Answer, Failure, Notice } from '../../answers/answer.js';
import { failure } from '../../answers/failure.js';
import type { LibrarySummary } from '../../answers/holdings/summary.js';
import type { FileProblem, ProblemList } from '../../corpus/problem-list.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import { formatDate } from '../../messages/dates.js';
import type {
  ArticleName,
  ChangeOutcome,
  CorpusStatus,
  Examination,
  MemoryStatus,
  Progress,
  Refusal,
  ReloadOutcome,
  ReloadReport,
} from '../corpus-desk.js';

const MAX_NAMED = 5;
const MAX_PROBLEMS = 10;
/** Beside a report that is about more than problems. */
const FEW_PROBLEMS = 3;
/** Articles of one kind in the attached file: Discord takes 10 MB, and a title has its length. */
const MAX_WRITTEN = 5000;
const MINUTE_MS = 60_000;
const MEGABYTE = 1_000_000;

/** How far reading has come, as a notice of one line. */
export function progressNotice(progress: Progress | 'waiting', locale: LanguageCode): Notice {
  return { kind: 'notice', title: progressText(progress, locale), lines: [] };
}

function progressText(progress: Progress | 'waiting', locale: LanguageCode): string {
  const texts = MESSAGES[locale].keeping;
  if (progress === 'waiting') return texts.waiting;
  const { articles, paragraphs, share } = progress;
  return texts.reading(articles, paragraphs, Math.floor(100 * share));
}

/** Why an act was not done, in the reader’s language. */
export function refusal({ reason, detail }: Refusal, locale: LanguageCode): Failure {
  const message = MESSAGES[locale].keeping.refused[reason](detail);
  return failure(reason === 'fault' ? 'fault' : 'usage', message);
}

/** What came of a reload. */
export function reloadAnswer(outcome: ReloadOutcome, locale: LanguageCode): Answer {
  if (outcome.kind === 'refused') return refusal(outcome, locale);
  return reloadNotice(MESSAGES[locale].keeping.reloaded, outcome.report, locale);
}

/** What became of a change, and of the reload behind it. */
export function changeAnswer(outcome: ChangeOutcome, locale: LanguageCode): Answer {
  if (outcome.kind === 'refused') return refusal(outcome, locale);
  const texts = MESSAGES[locale].keeping;
  const title = texts.changedFile(outcome.act, outcome.file);
  const { reload } = outcome;
  if (reload.kind === 'done') return reloadNotice(title, reload.report, locale);
  const reason = refusal(reload, locale).message;
  return { kind: 'notice', title, lines: [texts.notYet(reason)] };
}

function reloadNotice(title: string, report: ReloadReport, locale: LanguageCode): Notice {
  const texts = MESSAGES[locale].keeping;
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

/** How many there are, the first few, and where all of them are told. */
function fewProblems(list: ProblemList, locale: LanguageCode): string[] {
  const first = list.problems.slice(0, FEW_PROBLEMS).map((found) => problemLine(found, locale));
  const { problemsWhere } = MESSAGES[locale].keeping;
  return [
    problemCount(list, locale),
    ...first,
    ...(list.problems.length > first.length ? [problemsWhere] : []),
  ];
}

function changesIn({ added, changed, removed }: ReloadReport, locale: LanguageCode): string {
  return MESSAGES[locale].keeping.changes(added.length, changed.length, removed.length);
}

function holdings({ articles, paragraphs, files }: LibrarySummary, locale: LanguageCode): string {
  return MESSAGES[locale].keeping.holdings(articles, paragraphs, files);
}

function named(head: string, names: readonly ArticleName[], locale: LanguageCode): string[] {
  if (names.length === 0) return [];
  const more = names.length - MAX_NAMED;
  const shown = names.slice(0, MAX_NAMED).map(({ title }) => `“${title}”`);
  const rest = more > 0 ? [MESSAGES[locale].keeping.more(more)] : [];
  return [`${head}: ${[...shown, ...rest].join(', ')}`];
}

/** Every article that came, changed and went, and every problem, a line each. */
function wholeReport(report: ReloadReport, locale: LanguageCode): string {
  const texts = MESSAGES[locale].keeping;
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

/** The problems of the corpus, the worst first. */
export function problemsAnswer(list: ProblemList, locale: LanguageCode): Notice {
  const texts = MESSAGES[locale].keeping;
  const { problems } = list;
  if (problems.length === 0) {
    return { kind: 'notice', title: texts.problemsTitle, lines: [texts.noProblems] };
  }
  const lines = problems.map((found) => problemLine(found, locale));
  const more = list.errors + list.warnings - MAX_PROBLEMS;
  return {
    kind: 'notice',
    title: texts.problemsTitle,
    lines: [
      problemCount(list, locale),
      texts.problemsHint,
      ...lines.slice(0, MAX_PROBLEMS),
      ...(more > 0 ? [texts.more(more)] : []),
    ],
    attachment: { name: 'kutip-problems.txt', text: `${lines.join('\n')}\n` },
  };
}

function problemCount({ errors, warnings, files }: ProblemList, locale: LanguageCode): string {
  const texts = MESSAGES[locale].keeping;
  return errors + warnings === 0 ? texts.noProblems : texts.problems(errors, warnings, files);
}

/** `berita.md, line 3: error: not valid JSON: {…`. */
function problemLine(
  {
    file,
    code,
    line,
    detail,
    severity,
  }: Pick<FileProblem, 'code' | 'line' | 'detail' | 'severity'> & {
    readonly file?: string;
  },
  locale: LanguageCode,
): string {
  const { corpus } = MESSAGES[locale];
  const place = [file ?? [], line === null ? [] : corpus.line(line)].flat().join(', ');
  const about = detail === '' ? '' : `: ${detail}`;
  const what = `${corpus.severities[severity]}: ${corpus.problems[code]}${about}`;
  return place === '' ? what : `${place}: ${what}`;
}

/** The articles at hand, the memory, and the last reload. */
export function statusAnswer(
  status: CorpusStatus,
  problems: ProblemList,
  now: Date,
  locale: LanguageCode,
): Notice {
  const messages = MESSAGES[locale];
  const texts = messages.keeping;
  const { summary, lastReload } = status;
  const { languages, outlets, from, to } = summary;
  const day = (value: string) => formatDate(value, messages, 'short');
  const counts = (['id', 'en'] as const).flatMap((code) => {
    const count = languages[code];
    return count === undefined ? [] : [[code, count] as const];
  });
  const minutes = (then: Date) => Math.floor((now.getTime() - then.getTime()) / MINUTE_MS);
  return {
    kind: 'notice',
    title: texts.statusTitle,
    lines: [
      holdings(summary, locale),
      texts.languages(counts),
      ...(outlets.length > 0 ? [texts.outlets(outlets)] : []),
      ...(from !== null && to !== null ? [texts.days(day(from), day(to))] : []),
      texts.found(summary.people, summary.quotations),
      texts.age(minutes(summary.builtAt)),
      ...memoryLines(status.memory, locale),
      ...(status.isReloading ? [texts.isReloading] : []),
      ...(lastReload
        ? [texts.lastReload(minutes(lastReload.finishedAt), changesIn(lastReload, locale))]
        : []),
      ...fewProblems(problems, locale),
    ],
  };
}

function memoryLines({ held, limit, isTight }: MemoryStatus, locale: LanguageCode): string[] {
  const texts = MESSAGES[locale].keeping;
  const megabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  return [
    texts.memory(megabytes(held), megabytes(limit)),
    ...(isTight ? [texts.memoryIsTight] : []),
  ];
}

/** What was found in a file that may be added, and how to add it unless all of it is there already. */
export function examinationAnswer(
  { code, report, articles }: Examination,
  locale: LanguageCode,
): Notice {
  const messages = MESSAGES[locale];
  const texts = messages.keeping;
  const problems = report.problems
    .filter(({ severity }) => severity !== 'note')
    .slice(0, MAX_PROBLEMS)
    .map((found) => problemLine(found, locale));
  if (articles.length === 0) {
    return { kind: 'notice', title: texts.examinedUnusable, lines: problems };
  }
  const facts = (names: readonly string[], line: (names: readonly string[]) => string) =>
    names.length === 0 ? [] : [line(names)];
  const described = articles.flatMap((article) => [
    [
      `“${article.title}”`,
      article.publisher ?? messages.answer.unknownPublisher,
      article.publishedAt === null
        ? messages.answer.undated
        : formatDate(article.publishedAt, messages, 'short'),
      texts.paragraphs(article.paragraphs),
    ].join(', '),
    ...(article.known === null ? [] : [texts.knownAs(article.known.title, article.known.id)]),
    ...facts(article.who, texts.who),
    ...facts(article.when, texts.when),
    ...facts(article.where, texts.where),
  ]);
  const more = report.articles - articles.length;
  if (more === 0 && articles.every(({ known }) => known !== null)) {
    return { kind: 'notice', title: texts.examinedKnown, lines: [...described, ...problems] };
  }
  return {
    kind: 'notice',
    title: texts.examined,
    // First, since a message may have no room for all that is found in large articles.
    lines: [texts.addHint, ...described, ...(more > 0 ? [texts.more(more)] : []), ...problems],
    action: {
      label: texts.add,
      command: 'corpus add',
      arguments: { code },
      typed: texts.addTyped(code),
    },
  };
}
