/** What a file holds that may be added, in the reader's language. */
import type { Notice } from '../../answers/answer.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import { formatDate } from '../../messages/dates.js';
import type { Examination, ExaminedArticle } from '../corpus-admin.js';
import { problemLine } from './problem-report.js';

const MAX_PROBLEMS = 10;

/**
 * What was found in a file that may be added, and how to add it unless all of it is already there.
 */
export function examinationAnswer(
  { code, report, articles }: Examination,
  locale: LanguageCode,
): Notice {
  const texts = MESSAGES[locale].corpusAdmin;
  const problems = report.problems
    .filter(({ severity }) => severity !== 'note')
    .slice(0, MAX_PROBLEMS)
    .map((found) => problemLine(found, locale));
  if (articles.length === 0) {
    return { kind: 'notice', title: texts.examinedUnusable, lines: problems };
  }
  const described = articles.flatMap((article) => describe(article, locale));
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

/** What it is, whether it is already there, and whom, what days and what places it names. */
function describe(article: ExaminedArticle, locale: LanguageCode): string[] {
  const messages = MESSAGES[locale];
  const texts = messages.corpusAdmin;
  const { title, publisher, publishedAt, paragraphs, known, who, when, where } = article;
  const facts = (names: readonly string[], line: (names: readonly string[]) => string) =>
    names.length === 0 ? [] : [line(names)];
  return [
    [
      `“${title}”`,
      publisher ?? messages.answer.unknownPublisher,
      publishedAt === null ? messages.answer.undated : formatDate(publishedAt, messages, 'short'),
      texts.paragraphs(paragraphs),
    ].join(', '),
    ...(known === null ? [] : [texts.knownAs(known.title, known.id)]),
    ...facts(who, texts.who),
    ...facts(when, texts.when),
    ...facts(where, texts.where),
  ];
}
