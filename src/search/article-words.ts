/**
 * The words of an article as the index needs them: found once, in plain numbers, so that they can be
 * kept from one start of the program to the next.
 */
import type { Article } from '../corpus/article.js';
import { LANGUAGES } from '../language/languages.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenizer.js';
import { Growable } from './growable.js';
import { findTopic } from './topic.js';
import { Vocabulary } from './vocabulary.js';
import { isCapital } from './word-counts.js';

export interface ArticleWords {
  /** Folded, each once, in order of first sight. */
  readonly words: readonly string[];
  /** For each token of the text its index in `words`, with the marks below. */
  readonly tokens: Uint32Array;
  /** UTF-16 offsets in the paragraph. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each paragraph its number of tokens, then first and last-but-one of its topic. */
  readonly paragraphs: Uint32Array;
  /** Folded words of title and heading above each section, without stop words. */
  readonly headings: readonly (readonly string[])[];
}

/** Marks beside a token's word. */
const CAPITAL = 1;
const STOP_WORD = 2;
const MARK_BITS = 2;

/** Numbers in `paragraphs` for each paragraph. */
export const PARAGRAPH_FIELDS = 3;

export function wordOf(token: number): number {
  return token >>> MARK_BITS;
}

export function isCapitalToken(token: number): boolean {
  return (token & CAPITAL) !== 0;
}

export function isStopToken(token: number): boolean {
  return (token & STOP_WORD) !== 0;
}

export function readWords(article: Article): ArticleWords {
  const language = LANGUAGES[article.language];
  const words = new Vocabulary();
  const marked = new Growable(Uint32Array);
  const starts = new Growable(Uint32Array);
  const ends = new Growable(Uint32Array);
  const paragraphs = new Growable(Uint32Array);
  for (const paragraph of article.paragraphs) {
    const tokens = tokenize(paragraph.text);
    const topic = findTopic(paragraph, tokens, language);
    paragraphs.push(tokens.length);
    paragraphs.push(topic.start);
    paragraphs.push(topic.end);
    for (const token of tokens) {
      const marks =
        (isCapital(token.text) ? CAPITAL : 0) | (isStopWord(token, language) ? STOP_WORD : 0);
      marked.push((words.intern(token.folded) << MARK_BITS) | marks);
      starts.push(token.start);
      ends.push(token.end);
    }
  }
  return {
    words: words.words(),
    tokens: marked.toArray(),
    starts: starts.toArray(),
    ends: ends.toArray(),
    paragraphs: paragraphs.toArray(),
    headings: headingWords(article),
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

/** Whether the title only repeats the text's own beginning and so tells nothing more. */
function isFromText(article: Article): boolean {
  return article.paragraphs[0]?.text.includes(article.title) ?? false;
}
