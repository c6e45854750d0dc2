/**
 * Whether something is about other numbers or years than the question: asked who scored in `menit
 * ke-30`, a report with goals in other minutes does not answer, and neither does one of last year's
 * flood for the flood of 2019.
 */
import type { Article } from '../../../corpus/article.js';
import { look } from '../../../language/dates/rules.js';
import { LANGUAGES, wordsOfAll } from '../../../language/languages.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Evidence } from '../../candidates/evidence.js';
import { belongsToOtherNumber } from '../filters/numbered.js';
import type { Inquiry } from '../investigate.js';

/** Whether the best choice belongs to another number, or its article lacks one of the question. */
export function hasOtherNumber(inquiry: Inquiry): boolean {
  return belongsToOther(inquiry) || lacksNumber(inquiry);
}

/** `Kapan fase 3 dimulai?` is not answered by the day on which the first began. */
function belongsToOther({ question, choices: [best] }: Inquiry): boolean {
  return best !== undefined && belongsToOtherNumber(best, question);
}

/**
 * Whether the article of the best choice never has a number that the question has. Too little is
 * known of an article without a date: a paragraph alone often leaves out the year and the round.
 */
function lacksNumber({ question, choices, evidence }: Inquiry): boolean {
  const article = (choices[0]?.evidence ?? evidence[0])?.article;
  if (!article?.publishedAt) return false;
  const asked = question.tokens.flatMap((token, at) => readAsked(token, question.tokens[at + 1]));
  if (asked.length === 0) return false;
  const own = evidence.filter((piece) => piece.article === article);
  const told = new Set([...numbersIn(article), ...yearsOf(article.publishedAt, own)]);
  return asked.some((number) => !told.has(number));
}

/**
 * The years an article means without writing them: its own, and those of `tahun lalu`, `20 Mei`.
 */
function yearsOf(published: string, evidence: readonly Evidence[]): number[] {
  const days = evidence.flatMap(({ facts }) => facts.dates.flatMap(({ value }) => value ?? []));
  return [published, ...days].flatMap((day) =>
    day.split('/').map((end) => Number(end.slice(0, YEAR_DIGITS))),
  );
}

const YEAR_DIGITS = 4;

/** Numbers of more than three digits are years, or amounts that each report rounds differently. */
const SMALL = /^\d{1,3}$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The number that a word of the question is, unless it is the day of a month. */
function readAsked({ folded }: Token, next: Token | undefined): number[] {
  const isDay = CALENDAR.has(next?.folded ?? '');
  return !isDay && (SMALL.test(folded) || YEAR.test(folded)) ? [Number(folded)] : [];
}

const CALENDAR = wordsOfAll(({ names }) => names.calendar);

/** All numbers of an article, in digits and in words. */
function numbersIn({ title, paragraphs, language }: Article): ReadonlySet<number> {
  const text = [title, ...paragraphs.map((paragraph) => paragraph.text)].join(' ').toLowerCase();
  const { counting, ordinals } = LANGUAGES[language].numbers;
  const told = new Set((text.match(/\d+/g) ?? []).map(Number));
  const words = text.match(/\p{L}+(?:-\p{L}+)?/gu) ?? [];
  words.forEach((word, at) => {
    const rank = look(ordinals, word);
    if (rank !== null) told.add(rank);
    for (let length = 1; length <= LONGEST_NUMBER; length++) {
      const value = look(counting, words.slice(at, at + length).join(' '));
      if (value !== null) told.add(value);
    }
  });
  return told;
}

/** Words of `tiga puluh lima`. */
const LONGEST_NUMBER = 3;
