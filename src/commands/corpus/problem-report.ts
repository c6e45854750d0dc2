/** What could not be used of the articles, in the reader's language. */
import type { Notice } from '../../answers/answer.js';
import type { ProblemList } from '../../corpus/problem-list.js';
import type { Problem } from '../../corpus/report.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';

/** Problems that are shown; the attached file has them all. */
const MAX_PROBLEMS = 10;
/** Beside a report that is about more than problems. */
const FEW_PROBLEMS = 3;

/** The problems of the corpus, the worst first. */
export function problemsAnswer(list: ProblemList, locale: LanguageCode): Notice {
  const texts = MESSAGES[locale].corpusAdmin;
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
  const texts = MESSAGES[locale].corpusAdmin;
  return errors + warnings === 0 ? texts.noProblems : texts.problems(errors, warnings, files);
}

/** `berita.md, line 3: error: not valid JSON: {…`. */
export function problemLine(
  { file, code, line, detail, severity }: Problem & { readonly file?: string },
  locale: LanguageCode,
): string {
  const { corpus } = MESSAGES[locale];
  const place = [file ?? [], line === null ? [] : corpus.line(line)].flat().join(', ');
  const about = detail === '' ? '' : `: ${detail}`;
  const what = `${corpus.severities[severity]}: ${corpus.problems[code]}${about}`;
  return place === '' ? what : `${place}: ${what}`;
}

/** How many there are, the first few, and where all of them are listed. */
export function fewProblems(list: ProblemList, locale: LanguageCode): string[] {
  const first = list.problems.slice(0, FEW_PROBLEMS).map((found) => problemLine(found, locale));
  const { problemsWhere } = MESSAGES[locale].corpusAdmin;
  return [
    problemCount(list, locale),
    ...first,
    ...(list.problems.length > first.length ? [problemsWhere] : []),
  ];
}
