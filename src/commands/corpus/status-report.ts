/** The state of the loaded articles, in the reader's language. */
import type { Notice } from '../../answers/answer.js';
import type { ProblemList } from '../../corpus/problem-list.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import { formatDate } from '../../messages/dates.js';
import type { CorpusStatus, MemoryStatus } from '../corpus-admin.js';
import { holdings } from './holdings.js';
import { changesIn } from './outcome.js';
import { fewProblems } from './problem-report.js';

const MINUTE_MS = 60_000;
const MEGABYTE = 1_000_000;

/** The loaded articles, the memory, and the last reload. */
export function statusAnswer(
  status: CorpusStatus,
  problems: ProblemList,
  now: Date,
  locale: LanguageCode,
): Notice {
  const messages = MESSAGES[locale];
  const texts = messages.corpusAdmin;
  const { summary, lastReload } = status;
  const { languages, outlets, moreOutlets, from, to } = summary;
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
      ...(outlets.length > 0 ? [texts.outlets(outlets, moreOutlets)] : []),
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
  const texts = MESSAGES[locale].corpusAdmin;
  const megabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  return [
    texts.memory(megabytes(held), megabytes(limit)),
    ...(isTight ? [texts.memoryIsTight] : []),
  ];
}
