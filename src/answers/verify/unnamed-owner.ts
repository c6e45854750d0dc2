/**
 * A figure in common that the article may give to somebody else: of `Budi divonis sembilan tahun penjara` a
 * sentence on nine years that a prosecutor demanded of Ani says nothing.
 */
import { LANGUAGES } from '../../language/languages.js';
import { splitSentences } from '../../language/sentences.js';
import { overlaps, type Span } from '../../language/span.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import type { Query } from '../../search/query.js';
import type { Comparison } from './compare.js';
import { figuresIn } from './figures.js';

/** At most this many words after a figure that say what is counted: `tujuh tahun penjara`. */
const COUNTED_WORDS = 2;

/**
 * Whom or what the sentence gives a figure to, as it writes the name, when that figure with what it counts
 * is all the two have in common and the paragraph names nobody of the sentence up to the end of its own
 * sentence there; else null.
 */
export function unnamedOwner(
  { text, terms }: Query,
  { article, paragraph, kept }: Comparison,
): string | null {
  const language = LANGUAGES[article.language];
  const held = tokenize(paragraph.text);
  const shared = held.filter(
    (token) => kept.some((run) => overlaps(run, token)) && !language.stopWords.has(token.folded),
  );
  const figures = figuresIn(paragraph.text, article.language);
  const isOfFigure = (token: Span) => figures.some((figure) => overlaps(figure, token));
  const [first] = shared;
  if (!first || !isOfFigure(first)) return null;
  if (shared.filter((token) => !isOfFigure(token)).length > COUNTED_WORDS) return null;
  const sentence = splitSentences(paragraph.text, language).find((each) => overlaps(each, first));
  const until = sentence?.end ?? paragraph.text.length;
  const told = new Set(held.filter(({ end }) => end <= until).map(({ folded }) => folded));
  const names = new Set(
    // A number is written like a name, and owns no other.
    terms.flatMap(({ isName, token }) =>
      isName && !/^\d/.test(token.folded) ? [token.folded] : [],
    ),
  );
  return [...names].some((name) => told.has(name)) ? null : firstRun(text, names);
}

/** The first words of `text` that are names side by side. */
function firstRun(text: string, names: ReadonlySet<string>): string | null {
  const tokens = tokenize(text);
  const isName = (token: Token | undefined) => names.has(token?.folded ?? '');
  const from = tokens.findIndex(isName);
  if (from < 0) return null;
  let to = from;
  while (isName(tokens[to + 1])) to++;
  return text.slice(tokens[from]?.start, tokens[to]?.end);
}
