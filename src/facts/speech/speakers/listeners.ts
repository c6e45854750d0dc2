/** Who is spoken to: `told the BBC`, `told a news conference`, `katanya kepada bupati`. */
import { firstAfter } from '../../../language/span.js';
import type { Narration } from '../narration/narration.js';
import { isCapitalized } from '../narration/phrase-tokens.js';
import { readSpeakerAfter } from './read-speaker.js';
import type { SpeakerReference } from './speaker-reference.js';

/** Longest name of a listener, in tokens. */
const NAME_TOKENS = 5;

/**
 * `told the BBC he was …`, `told parliament he was …`: index of the first token of the clause after the
 * listener, or null when the verb at `verb` has none right after it.
 */
export function clauseAfterListener(narration: Narration, verb: number, to: number): number | null {
  const { text, tokens, lexicon } = narration;
  if (!lexicon.tellingVerbs.has(tokens[verb]?.folded ?? '')) return null;
  const hasArticle = lexicon.determiners.has(tokens[verb + 1]?.folded ?? '');
  const first = hasArticle ? verb + 2 : verb + 1;
  let index = first;
  while (index < Math.min(to, first + NAME_TOKENS) && isCapitalized(tokens[index])) index++;
  if (index === first) index = afterAudience(narration, first, hasArticle);
  const [last, next] = [tokens[index - 1], tokens[index]];
  if (index === first || index >= to || last === undefined || next === undefined) return null;
  const isRightAfter = /^\s+$/.test(text.slice(last.end, next.start));
  const isClause = lexicon.conjunctions.has(next.folded) || !lexicon.speakerStops.has(next.folded);
  return isRightAfter && isClause ? index : null;
}

/** Longest audience after its article, in tokens: `a joint news conference`. */
const AUDIENCE_TOKENS = 3;

/**
 * Index after an audience in small letters that begins at `first`, else `first`: `reporters`,
 * `a news conference`.
 */
function afterAudience({ tokens, lexicon }: Narration, first: number, hasArticle: boolean): number {
  for (let index = first; index < first + (hasArticle ? AUDIENCE_TOKENS : 1); index++) {
    if (lexicon.listeners.has(tokens[index]?.folded ?? '')) return index + 1;
  }
  return first;
}

/** Tokens after a quotation in which its listener is looked for. */
const LISTENER_TOKENS = 10;

/** `katanya kepada bupati`, `he told Roe`: the listener named between two offsets, or null. */
export function listenerAfter(
  narration: Narration,
  from: number,
  end: number,
): SpeakerReference | null {
  const { tokens, lexicon } = narration;
  const first = firstAfter(tokens, from);
  for (let index = first; index < first + LISTENER_TOKENS; index++) {
    const token = tokens[index];
    if (token === undefined || token.start >= end) return null;
    if (lexicon.addressWords.has(token.folded)) return readSpeakerAfter(narration, index + 1, end);
  }
  return null;
}
