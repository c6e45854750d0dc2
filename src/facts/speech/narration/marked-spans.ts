/** Which marked spans of a paragraph can be speech: whole ones, and those a reporter left open. */
import type { Article, Paragraph } from '../../../corpus/article.js';
import type { ReportingLexicon } from '../../../language/reporting.js';
import { tokenize } from '../../../language/tokenizer.js';
import { beginsWithMark, type MarkedSpan, type MarkStyle, pairQuoteMarks } from './quote-marks.js';
import { suffixedVerb } from './reporting-words.js';

/**
 * Marked spans after the dateline. An opening mark without its closing one counts when the speech goes on
 * in the next paragraph; also when it opens the paragraph, since then the reporter forgot the mark at the
 * end, unless there is an attribution where that mark is missing (`"Kami siap, kata Budi.`).
 */
export function findMarkedSpans(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  style: MarkStyle,
  lexicon: ReportingLexicon,
): MarkedSpan[] {
  const { text } = paragraph;
  const from = reportStart(paragraph);
  const goesOn = next !== undefined && beginsWithMark(next.text, style);
  return pairQuoteMarks(text, style).filter(({ open, end, closed }) => {
    if (open < from) return false;
    if (closed || goesOn) return true;
    return (
      text.slice(from, open).trim() === '' && !holdsAttribution(text.slice(open, end), lexicon)
    );
  });
}

function holdsAttribution(text: string, lexicon: ReportingLexicon): boolean {
  return tokenize(text).some(
    (token) =>
      /,\s*$/.test(text.slice(Math.max(0, token.start - 3), token.start)) &&
      (lexicon.quoteVerbs.has(token.folded) || suffixedVerb(token, lexicon) !== null),
  );
}

/** `Leeds – `, `Kuala Pembuang -- `: names of up to four words, a dash in spaces, then a new sentence. */
const OPENING_PLACE =
  /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}\s(?:--|[-–—])\s+(?=["“”‘«\p{Lu}])/u;
/** Nothing longer is the name of a place. */
const PLACE_LENGTH = 60;

/**
 * Offset at which a paragraph begins to report: after its dateline, in the first one also after the
 * place of one too small to be known as a dateline.
 */
export function reportStart({ text, dateline, number }: Paragraph): number {
  if (dateline) return dateline.end;
  return number === 1 ? (OPENING_PLACE.exec(text.slice(0, PLACE_LENGTH))?.[0].length ?? 0) : 0;
}

/**
 * How an article marks speech: `single` where its language may, when `‘…’` is around speech and double
 * marks are nowhere.
 */
export function markStyle(article: Article, { mayMarkSingly }: ReportingLexicon): MarkStyle {
  if (!mayMarkSingly) return 'double';
  const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const isSpeech = /(?:^|\s)['‘][^'‘’\n]{2,300}[,.?!]['’](?=\s|$)/m;
  return !/["“”„«»]/.test(text) && isSpeech.test(text) ? 'single' : 'double';
}
