/** Words that report speech as they are in a text, whatever is around them. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import type { Token } from '../../../language/tokenizer.js';
import { type Narration, peopleIn } from './narration.js';
import { isJoined } from './phrase-tokens.js';

/** Whether the token is a reporting verb of a clause that is not denied, wished or meant (`untuk`). */
export function isClauseVerb(narration: Narration, index: number): boolean {
  const { lexicon } = narration;
  const token = narration.tokens[index];
  if (token === undefined || !lexicon.clauseVerbs.has(token.folded)) return false;
  const before = narration.tokens[index - 1];
  // `Mayor Said Roe`
  if (/^\p{Lu}/u.test(token.text) && peopleIn(narration, token).length > 0) return false;
  if (before === undefined || !isJoined(narration, index)) return true;
  return !lexicon.verbBlockers.has(before.folded) || /^\p{Lu}/u.test(before.text);
}

/** The verb within `katanya` or `dikatakannya`, or null. */
export function suffixedVerb(token: Token | undefined, lexicon: ReportingLexicon): string | null {
  const suffix = lexicon.speakerSuffix;
  if (token === undefined || suffix === null || !token.folded.endsWith(suffix)) return null;
  const stem = token.folded.slice(0, -suffix.length);
  return lexicon.quoteVerbs.has(stem) || lexicon.passiveVerbs.has(stem) ? token.text : null;
}

/** Length in tokens of the words for "according to" that begin at `index`, 0 when there are none. */
export function sourceLength(
  tokens: readonly Token[],
  index: number,
  lexicon: ReportingLexicon,
): number {
  const found = lexicon.sourceWords.find((phrase) =>
    phrase.every((word, at) => tokens[index + at]?.folded === word),
  );
  return found?.length ?? 0;
}
