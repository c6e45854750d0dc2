/** Words of the articles that a misspelled one was meant for. */
import { ALL_LANGUAGES } from '../language/languages.js';
import { toTerm } from './analyzer.js';
import type { ParagraphIndex } from './paragraph-index.js';

/** Shorter words are one letter away from too many others. */
const MIN_SIMILAR_LETTERS = 6;

/** Of a word without its prefix and suffix. */
const MIN_SIMILAR_STEM = 5;

/** What is searched for instead of a folded word that is in no article. */
export function termsMeant(folded: string, index: ParagraphIndex): string[] {
  if (folded.length < MIN_SIMILAR_LETTERS) return [];
  // The articles' words are known by their stems: `ditngkap` is one letter off by its own, `tngkap`.
  const stems = ALL_LANGUAGES.map((language) => toTerm(folded, language));
  const written = new Set([folded, ...stems.filter((stem) => stem.length >= MIN_SIMILAR_STEM)]);
  return [...new Set([...written].flatMap((word) => spelledLike(word, index)))];
}

/** Terms one letter off a folded word (two in long ones), the nearest first; none for a number. */
export function spelledLike(folded: string, index: ParagraphIndex): string[] {
  return /\d/.test(folded) ? [] : index.similarTerms(folded, folded.length >= 9 ? 2 : 1);
}
