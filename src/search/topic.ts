/**
 * The topic of a paragraph: the words it opens with, when they are set off from what is said about
 * them, as `Danau Toba` in `Danau Toba (atau Tao Toba) adalah …` and `Danau Toba, kata Siti, …`. A
 * paragraph answers best about its topic, and seldom about the shorter name a longer one begins
 * with.
 */
import type { Paragraph } from '../corpus/article.js';
import type { Language } from '../language/language.js';
import type { Span } from '../language/span.js';
import type { Token } from '../language/tokenizer.js';

/** Tokens in a topic at most; anything longer is a sentence of its own. */
const MAX_TOKENS = 9;

/** Stop words before it, at most: `Pada suatu`, `The`. */
const MAX_STOP_WORDS = 2;

const SETTING_OFF = /[([,:;–"“]/;

/** First token of the topic and one past its last, from 0; the same when there is none. */
export function findTopic(
  { text, dateline }: Paragraph,
  tokens: readonly Token[],
  { stopWords, names }: Language,
): Span {
  const isLink = (token: Token) =>
    names.copulas.has(token.folded) || names.orWords.has(token.folded);
  const opening = dateline ? tokens.findIndex((token) => token.start >= dateline.end) : 0;
  if (opening < 0) return NONE;
  let start = opening;
  for (; start < opening + MAX_STOP_WORDS; start++) {
    const token = tokens[start];
    if (!token || isLink(token) || !stopWords.has(token.folded)) break;
  }
  for (let end = start + 1; end <= start + MAX_TOKENS; end++) {
    const last = tokens[end - 1];
    const next = tokens[end];
    if (!last || !next) break;
    if (isLink(next) || SETTING_OFF.test(text.slice(last.end, next.start))) return { start, end };
  }
  return NONE;
}

const NONE: Span = { start: 0, end: 0 };
