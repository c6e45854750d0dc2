/**
 * Documents and outlets through which a report came: they pass on what others said, and are not
 * speakers.
 */
import { OUTLET_PATTERN } from '../../../corpus/building/outlets.js';
import type { ReportingLexicon } from '../../../language/reporting.js';
import type { Token } from '../../../language/tokenizer.js';
import { isCapitalized, spanOf } from '../narration/phrase-tokens.js';

const OUTLET = new RegExp(`^${OUTLET_PATTERN}$`, 'u');

/** Whether the phrase is `a report`, `laporan tahunan Bank Dunia`, `the news agency AP`, `Reuters`. */
export function isReportSource(
  text: string,
  phrase: readonly Token[],
  lexicon: ReportingLexicon,
): boolean {
  const words = phrase.filter(({ folded }) => !lexicon.pointers.has(folded));
  while (lexicon.determiners.has(words[0]?.folded ?? '')) words.shift();
  const head = lexicon.headPosition === 'first' ? words[0] : words.at(-1);
  if (head && lexicon.papers.has(head.folded)) return true;
  const first = words.findIndex(({ folded }) => !lexicon.media.has(folded));
  const name = first === -1 ? [] : words.slice(first);
  const span = spanOf(name);
  if (span && OUTLET.test(text.slice(span.start, span.end))) return true;
  const isMedium = words.length > name.length && !isCapitalized(words[0]);
  return isMedium && name.every(isCapitalized);
}
