/** How a match ended: the score given for the teams the question names, never another number. */
import { contains, overlaps, type Span } from '../language/span.js';
import { tokenize } from '../language/tokenizer.js';
import type { Query } from '../search/query.js';
import type { Answer } from './answer.js';
import type { Evidence } from './candidates/evidence.js';
import { wordsAt } from './choosing/finding.js';
import { investigate } from './choosing/investigate.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import type { Question } from './question/question.js';
import { sidesAsked } from './question/sides.js';
import { found } from './telling/respond.js';

/**
 * The answer to `Berapa skor Persiraja lawan Badak?`; null when no score is asked for, or none is
 * given for all the teams the question names.
 */
export function answerScore(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer | null {
  const { scoreWords } = question.language.questions;
  if (!asksForScore(question)) return null;
  const inquiry = investigate(library, question, options);
  const { query } = inquiry;
  const asked = query.terms.flatMap(({ token, forms }, term) =>
    forms.length > 0 && !scoreWords.has(token.folded) ? [term] : [],
  );
  if (!asked.some((term) => query.terms[term]?.isName)) return null;
  const told = inquiry.evidence
    .filter((evidence) => isOfAll(evidence, query, asked))
    .flatMap((evidence) => scoreIn(evidence, asked) ?? []);
  const [best] = told.sort((one, other) => other.beside - one.beside);
  if (!best) return null;
  const finding = wordsAt(best.evidence, best.score);
  const understood = { ...query, missing: [] };
  return found(library, understood, [finding], { headline: finding.label, topic: 'number' });
}

/** By a word for it, or by who won with nothing counted: `Randu menang berapa lawan Sangga?` */
function asksForScore(question: Question): boolean {
  const { tokens, asks, classNoun, counted, language } = question;
  const { scoreWords } = language.questions;
  if (tokens.some(({ folded }) => scoreWords.has(folded))) return true;
  const isBare = asks === 'number' && classNoun === null && (counted === null || isRival(question));
  return isBare && sidesAsked(question).has('outcome');
}

/** `Menang berapa lawan Sangga?` counts no opponents. */
function isRival({ counted, language }: Question): boolean {
  return language.questions.rivalWords.has(counted ?? '');
}

/** Whether the paragraph has more than half of the question's words, and it or the title every name. */
function isOfAll({ scene, article }: Evidence, { terms }: Query, asked: readonly number[]) {
  const title = new Set(tokenize(article.title).map(({ folded }) => folded));
  const own = asked.filter((term) => scene.words.some(({ match }) => match === term));
  return (
    own.length > asked.length / 2 &&
    asked.every(
      (term) =>
        terms[term]?.isName !== true ||
        own.includes(term) ||
        title.has(terms[term]?.token.folded ?? ''),
    )
  );
}

interface ToldScore {
  readonly evidence: Evidence;
  readonly score: Span;
  /** How many of the question's words its sentence has. */
  readonly beside: number;
}

/** `3-2`, `21-15, 18-21, 21-19`. */
const SCORE = /(?<![\p{N}.,/–-])\d{1,3}[-–]\d{1,3}(?:, \d{1,3}[-–]\d{1,3}){0,6}(?![\p{N}/–-])/gu;

/** The first score in the sentence with most of the words; null when no sentence has both. */
function scoreIn(evidence: Evidence, asked: readonly number[]): ToldScore | null {
  const { paragraph, scene, facts } = evidence;
  const scores = [...paragraph.text.matchAll(SCORE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    // `20-30 orang` is a range.
    .filter((score) => !facts.numbers.some((number) => overlaps(number, score)));
  const told = scene.sentences.flatMap((sentence, at) => {
    const score = scores.find((span) => contains(sentence, span));
    const words = scene.words.filter((word) => word.sentence === at);
    const found = new Set(words.map(({ match }) => match).filter((term) => asked.includes(term)));
    return score && found.size > 0 ? [{ evidence, score, beside: found.size }] : [];
  });
  return told.sort((one, other) => other.beside - one.beside)[0] ?? null;
}
