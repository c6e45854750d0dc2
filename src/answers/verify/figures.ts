/** Which numbers and dates of a sentence differ from the article's: `54 ton` for its `45 ton`. */
import { findDates } from '../../facts/dates/dates.js';
import { findNumbers } from '../../facts/numbers/numbers.js';
import { detectLanguage } from '../../language/detect.js';
import type { LanguageCode } from '../../language/language.js';
import { overlaps, type Span } from '../../language/span.js';
import { asArticle } from './as-article.js';
import type { Comparison, Run } from './compare.js';
import type { FigureChange } from './verdict.js';

/** The figures that replace each other, in reading order, as each side writes them. */
export function figuresChanged(text: string, { article, paragraph, runs }: Comparison) {
  const asked = figuresIn(text, detectLanguage(text));
  const held = figuresIn(paragraph.text, article.language);
  const changes: FigureChange[] = [];
  for (const [at, run] of runs.entries()) {
    const added = [run, runs[at + 1]].find((each) => each?.kind === 'added');
    const missing = [run, runs[at + 1]].find((each) => each?.kind === 'missing');
    const claimed = textAt(text, asked, added);
    const told = textAt(paragraph.text, held, missing);
    const isKnown = changes.some((change) => change.claimed === claimed && change.held === told);
    if (claimed !== null && told !== null && claimed !== told && !isKnown) {
      changes.push({ claimed, held: told });
    }
  }
  return changes;
}

/** Where the numbers and dates of `text` are. */
export function figuresIn(text: string, language: LanguageCode): Span[] {
  const article = asArticle([text], language);
  const dates = findDates(article);
  const numbers = findNumbers(article, dates);
  return [...(dates[0] ?? []), ...(numbers[0] ?? [])];
}

/** The figure that a run of words holds or is part of, as written; null without one. */
function textAt(text: string, figures: readonly Span[], run: Run | undefined): string | null {
  const figure = run && figures.find((each) => overlaps(each, run));
  return figure ? text.slice(figure.start, figure.end) : null;
}
