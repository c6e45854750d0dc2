/**
 * The words of an article as the index needs them: found once, as plain numbers, so that they can
 * be kept across restarts of the program.
 */
import type { Article } from '../corpus/article.js';
import { type Acronym, findAcronyms } from '../language/acronyms.js';
import { isCapitalAt } from '../language/capital.js';
import { LANGUAGES } from '../language/languages.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenizer.js';
import type { Numbers } from './growable.js';
import { findTopic } from './topic.js';
import { Vocabulary } from './vocabulary.js';

/** The words of an article, and of the headings above its paragraphs. */
export interface ArticleWords {
  /** Folded, each once; articles that are kept together share one and the same. */
  readonly vocabulary: readonly string[];
  /** For each token of the text the index of its word in the vocabulary, with the marks below. */
  readonly tokens: Numbers;
  /** UTF-16 offsets in the paragraph, and lengths. */
  readonly starts: Numbers;
  readonly lengths: Numbers;
  /** For each paragraph its number of tokens, then first and last-but-one of its topic. */
  readonly paragraphs: Numbers;
  /** Folded words of title and heading above each section, without stop words. */
  readonly headings: readonly (readonly string[])[];
  /** What the text explains. */
  readonly acronyms: readonly Acronym[];
}

/** Marks beside a token's word. */
const CAPITAL = 1;
const STOP_WORD = 2;
const MARK_BITS = 2;
const MARKS = CAPITAL | STOP_WORD;

/** Numbers in `paragraphs` for each paragraph. */
export const PARAGRAPH_FIELDS = 3;

/** Index of a token’s word in the vocabulary. */
export function wordOf(token: number): number {
  return token >>> MARK_BITS;
}

/** The same token of another vocabulary. */
export function withWord(token: number, word: number): number {
  return (word << MARK_BITS) | marksOf(token);
}

/** The marks alone, in a byte. */
export function marksOf(token: number): number {
  return token & MARKS;
}

/** Whether it is written with a capital. */
export function isCapitalToken(token: number): boolean {
  return (token & CAPITAL) !== 0;
}

/** Whether it is too common to search for. */
export function isStopToken(token: number): boolean {
  return (token & STOP_WORD) !== 0;
}

/** Reads an article once. */
export function readWords(article: Article): ArticleWords {
  const language = LANGUAGES[article.language];
  const words = new Vocabulary();
  const marked: number[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  const paragraphs: number[] = [];
  for (const paragraph of article.paragraphs) {
    const tokens = tokenize(paragraph.text);
    const topic = findTopic(paragraph, tokens, language);
    paragraphs.push(tokens.length, topic.start, topic.end);
    for (const token of tokens) {
      const marks =
        (isCapitalAt(token.text, 0) ? CAPITAL : 0) | (isStopWord(token, language) ? STOP_WORD : 0);
      marked.push((words.intern(token.folded) << MARK_BITS) | marks);
      starts.push(token.start);
      lengths.push(token.end - token.start);
    }
  }
  return {
    vocabulary: words.words(),
    tokens: Uint32Array.from(marked),
    starts: Uint32Array.from(starts),
    lengths: Uint32Array.from(lengths),
    paragraphs: Uint32Array.from(paragraphs),
    headings: headingWords(article),
    acronyms: article.paragraphs
      .flatMap(({ text }) => findAcronyms(text, language))
      .map(({ short, long }) => ({ short, long })),
  };
}

function headingWords(article: Article): string[][] {
  const language = LANGUAGES[article.language];
  const title = isFromText(article) ? '' : article.title;
  return article.sections.map(({ heading }) =>
    tokenize(`${title}\n${heading ?? ''}`)
      .filter((token) => !isStopWord(token, language))
      .map(({ folded }) => folded),
  );
}

/** Whether the title only repeats the beginning of the text, and so adds nothing. */
function isFromText(article: Article): boolean {
  return article.paragraphs[0]?.text.includes(article.title) ?? false;
}
