/**
 * One analyzer for indexing, querying and highlighting, so that a highlight never disagrees with a
 * hit: tokenize → fold → stem.
 */
import type { Language, LanguageCode } from '../language/language.js';

const NUMERIC = /\d/;

/** `7,2`: the same number as `7.2`; with three digits after the mark it may be thousands. */
const DECIMALS = /^(\d+),(\d{1,2})$/;

/**
 * Stems kept per language, since a question's words recur and stemming costs more than a look-up.
 */
const KEPT_STEMS = 20_000;

const stems = new Map<LanguageCode, Map<string, string>>();

/**
 * The index term of one folded word. Words with digits are their own stem; decimals are written alike in all
 * languages, since a question may be in another than the article.
 */
export function toTerm(folded: string, language: Language): string {
  const known = stemsOf(language.code);
  const kept = known.get(folded);
  if (kept !== undefined) return kept;
  const term = NUMERIC.test(folded)
    ? folded.replace(DECIMALS, '$1.$2')
    : language.stem(folded) || folded;
  if (known.size >= KEPT_STEMS) known.clear();
  known.set(folded, term);
  return term;
}

function stemsOf(code: LanguageCode): Map<string, string> {
  const known = stems.get(code) ?? new Map<string, string>();
  stems.set(code, known);
  return known;
}
