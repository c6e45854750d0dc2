/** Asks every question of a collection through the program's own code and sums up how it did. */
import type { Answer } from '../../src/answers/answer.js';
import { answerAsk } from '../../src/answers/ask.js';
import type { Library } from '../../src/answers/holdings/library.js';
import { answerSearch } from '../../src/answers/search.js';
import type { LanguageCode } from '../../src/language/language.js';
import { LANGUAGE_CODES } from '../../src/language/languages.js';
import { type GoldQuestion, QUESTION_KINDS, type QuestionKind } from './collection.js';
import { bestF1, isExact, mean, percentile, reciprocalRank, share } from './metrics.js';
import { toldElsewhere } from './told-elsewhere.js';

/** What came of one question. */
export interface Outcome {
  readonly gold: GoldQuestion;
  /** Article ids of the passages listed by a search, best first, at most ten. */
  readonly ranking: readonly string[];
  readonly reciprocalRank: number;
  readonly isAnswered: boolean;
  /** Empty when refused, or when only a passage was shown. */
  readonly headline: string;
  /** Article the headline was taken from. */
  readonly headlineArticle: string | null;
  /** 0 when refused though an answer exists; of no meaning when none does. */
  readonly f1: number;
  readonly isExact: boolean;
  /** Whether it was still answered with its article taken out; null when it has none. */
  readonly isAnsweredWithout: boolean | null;
  /** Whether that answer was wrong: another article often tells the same. */
  readonly isMisled: boolean;
  readonly elapsedMs: number;
}

export interface KindFigures {
  readonly kind: QuestionKind;
  readonly questions: number;
  readonly f1: number;
  readonly exact: number;
}

/** Questions in one language on articles in the same or the other one. */
export interface LanguagesFigures {
  readonly asked: LanguageCode;
  readonly written: LanguageCode;
  readonly questions: number;
  readonly f1: number;
  readonly kept: number;
}

/** Shares and means, 0–1; NaN where there was nothing to measure. */
export interface Figures {
  readonly questions: number;
  readonly mrr: number;
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly f1: number;
  readonly exact: number;
  readonly byKind: readonly KindFigures[];
  readonly byLanguages: readonly LanguagesFigures[];
  readonly kept: number;
  readonly rejected: number;
  readonly removed: number;
  /** The same for questions that no other article answers. */
  readonly removedAlone: number;
  /** Answered wrongly with its article taken out. */
  readonly misled: number;
  readonly outside: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** Asks one question three ways: searched for, asked, and asked with its article taken out. */
export function measureQuestion(library: Library, gold: GoldQuestion): Outcome {
  const ranking = rankedArticles(library, gold.question);
  const before = performance.now();
  const answer = answerAsk(library, gold.question);
  const elapsedMs = performance.now() - before;
  const headline = headlineOf(answer);
  const without =
    gold.article === null
      ? null
      : answerAsk(library, gold.question, { exclude: new Set([gold.article]) });
  return {
    gold,
    ranking,
    reciprocalRank: gold.article === null ? 0 : reciprocalRank(ranking, gold.article),
    isAnswered: answer.kind === 'found',
    headline,
    headlineArticle: articleOfHeadline(answer),
    f1: bestF1(headline, gold.answers),
    isExact: isExact(headline, gold.answers),
    isAnsweredWithout: without && without.kind === 'found',
    isMisled: without?.kind === 'found' && bestF1(headlineOf(without), gold.answers) < SAME_ANSWER,
    elapsedMs,
  };
}

/** Article ids of the ten passages `/search` lists first. */
export function rankedArticles(library: Library, question: string): string[] {
  const answer = answerSearch(library, question, 1);
  return answer.kind === 'found' ? answer.passages.map((passage) => passage.articleId) : [];
}

/** Empty when refused, or when only a passage was shown. */
function headlineOf(answer: Answer): string {
  return (answer.kind === 'found' && answer.headline) || '';
}

/** F1 from which an answer out of another article is right all the same. */
const SAME_ANSWER = 0.5;

function articleOfHeadline(answer: Answer): string | null {
  if (answer.kind !== 'found') return null;
  return answer.passages[answer.items[0]?.passage ?? 0]?.articleId ?? null;
}

/** Sums up; `outside` are questions on subjects that no article touches. */
export function summarize(
  outcomes: readonly Outcome[],
  library: Library,
  outside: readonly string[],
): Figures {
  const answerable = outcomes.filter(({ gold }) => gold.answers.length > 0);
  const unanswerable = outcomes.filter(({ gold }) => gold.answers.length === 0);
  const placed = answerable.filter(({ gold }) => gold.article !== null);
  const isToldElsewhere = toldElsewhere(library);
  const alone = placed.filter(({ gold }) => !isToldElsewhere(gold));
  const times = outcomes.map(({ elapsedMs }) => elapsedMs);
  return {
    questions: outcomes.length,
    mrr: mean(placed.map((outcome) => outcome.reciprocalRank)),
    recallAt1: share(placed, (outcome) => outcome.reciprocalRank === 1),
    recallAt5: share(placed, (outcome) => outcome.reciprocalRank >= 1 / 5),
    f1: mean(answerable.map((outcome) => outcome.f1)),
    exact: share(answerable, (outcome) => outcome.isExact),
    byKind: QUESTION_KINDS.map((kind) => ofKind(answerable, kind)),
    byLanguages: ofLanguages(placed, library),
    kept: share(answerable, (outcome) => outcome.isAnswered),
    rejected: share(unanswerable, (outcome) => !outcome.isAnswered),
    removed: share(placed, (outcome) => outcome.isAnsweredWithout === false),
    removedAlone: share(alone, (outcome) => outcome.isAnsweredWithout === false),
    misled: share(placed, (outcome) => outcome.isMisled),
    outside: share(outside, (question) => answerAsk(library, question).kind !== 'found'),
    medianMs: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}

function ofKind(answerable: readonly Outcome[], kind: QuestionKind): KindFigures {
  const outcomes = answerable.filter(({ gold }) => gold.kind === kind);
  return {
    kind,
    questions: outcomes.length,
    f1: mean(outcomes.map((outcome) => outcome.f1)),
    exact: share(outcomes, (outcome) => outcome.isExact),
  };
}

function ofLanguages(outcomes: readonly Outcome[], { articles }: Library): LanguagesFigures[] {
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const pairs = LANGUAGE_CODES.flatMap((asked) =>
    LANGUAGE_CODES.map((written) => ({ asked, written })),
  );
  return pairs.map(({ asked, written }) => {
    const asWanted = outcomes.filter(
      ({ gold }) => gold.language === asked && languages.get(gold.article ?? '') === written,
    );
    return {
      asked,
      written,
      questions: asWanted.length,
      f1: mean(asWanted.map((outcome) => outcome.f1)),
      kept: share(asWanted, (outcome) => outcome.isAnswered),
    };
  });
}
