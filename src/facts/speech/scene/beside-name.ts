/** What is written next to a name and says who bears it: `Budi, sopir bus,`, `pelatihnya, Budi`. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter } from '../../../language/span.js';
import { NAME_TITLES } from '../../../language/titles.js';
import type { Token } from '../../../language/tokenizer.js';
import type { PersonMention } from '../../facts.js';
import { type Narration, sentenceStart } from '../narration/narration.js';
import { isJoined } from '../narration/phrase-tokens.js';

/** Longest description beside a name that is read, in words. */
const MAX_BESIDE_WORDS = 8;

/** What is next to a name. */
export interface Beside {
  /** The first form of address before the name, folded. */
  readonly title: string;
  /** Words that may say what somebody is; some of them are verbs, which call nobody. */
  readonly descriptions: readonly string[][];
}

/** What is next to a name and may say who bears it. */
export function readBeside(narration: Narration, person: PersonMention): Beside {
  const { text, tokens, lexicon } = narration;
  const start = firstAfter(tokens, person.start);
  let at = start;
  while (NAME_TITLES.has(tokens[at - 1]?.folded ?? '') && isJoined(narration, at)) at--;
  const last = tokens[at - 1];
  const gap = text.slice(last?.end ?? 0, tokens[at]?.start);
  const isBeside = gap === ', ' || (isJoined(narration, at) && /^\p{Ll}/u.test(last?.text ?? ''));
  // `Relawan bernama Budi`
  const isNamed = gap !== ', ' && lexicon.copulas.has(last?.folded ?? '');
  const before = isBeside ? leadingTo(narration, isNamed ? at - 1 : at) : [];
  return {
    title: at < start ? (tokens[at]?.folded ?? '') : '',
    descriptions: [...before, apposition(narration, person.end)],
  };
}

/** `memeluk pelatihnya`, `Penumpang asal Arga`: the words up to token `to`, from every possible noun on. */
function leadingTo(narration: Narration, to: number): string[][] {
  const { tokens, lexicon } = narration;
  const opening = sentenceStart(narration, tokens[to]?.start ?? 0);
  let from = to;
  while (from > 0 && to - from < MAX_BESIDE_WORDS) {
    const token = tokens[from - 1];
    if (token === undefined || (from < to && !isJoined(narration, from))) break;
    // `Petinju Budi menang. Pelatihnya, Ani`
    if (token.start < opening) break;
    // `Kiper Budi dipeluk pelatih Ani`: what comes before the verb describes somebody else.
    if (endsDescription(token, lexicon) || isVerb(token, lexicon)) break;
    from--;
  }
  const phrase = tokens.slice(from, to);
  if (lexicon.headPosition === 'last') return [phrase.map(({ folded }) => folded)];
  const heads = phrase.flatMap((token, at) =>
    (at === 0 || /^\p{Ll}/u.test(token.text)) && !lexicon.bodies.has(token.folded) ? [at] : [],
  );
  return heads.map((head) => phrase.slice(head).map((token) => withoutOwner(token, lexicon)));
}

/** An age after a name, `Budi (45), warga`, and the comma before what is said. */
const BRACKET = /^(?:\s?\([^()]{1,20}\))?, $/u;

/** Longest such age, in tokens. */
const AGE_TOKENS = 2;

/** `, sopir bus Arga,`, `, a shoe executive,`: what is said of somebody after the name. */
function apposition(narration: Narration, end: number): string[] {
  const { text, tokens, lexicon } = narration;
  const next = firstAfter(tokens, end);
  let from = next;
  while (from <= next + AGE_TOKENS && !isAfterComma(text, end, tokens[from])) from++;
  if (from > next + AGE_TOKENS) return [];
  while (lexicon.determiners.has(tokens[from]?.folded ?? '')) from++;
  const words: string[] = [];
  for (let index = from; words.length < MAX_BESIDE_WORDS; index++) {
    const token = tokens[index];
    if (token === undefined || endsDescription(token, lexicon)) break;
    if (index > from && !isJoined(narration, index)) break;
    words.push(withoutOwner(token, lexicon));
  }
  return words;
}

function isAfterComma(text: string, end: number, token: Token | undefined): boolean {
  return token !== undefined && BRACKET.test(text.slice(end, Math.min(token.start, end + 40)));
}

function isVerb({ folded, text }: Token, lexicon: ReportingLexicon): boolean {
  if (/^\p{Lu}/u.test(text)) return false;
  return lexicon.isPassive(folded) || lexicon.isTransitive(folded);
}

/** Whether a word ends a description: it leads to a place, a time, a clause or somebody else. */
function endsDescription({ folded, text }: Token, lexicon: ReportingLexicon): boolean {
  if (/^\p{Lu}/u.test(text) && !lexicon.adverbials.has(folded)) return false;
  return (
    lexicon.determiners.has(folded) ||
    lexicon.placeWords.has(folded) ||
    lexicon.adverbials.has(folded) ||
    lexicon.speakerStops.has(folded) ||
    lexicon.relativeWords.has(folded) ||
    lexicon.listWords.has(folded) ||
    lexicon.agentWords.has(folded)
  );
}

/** `hukum` of `Penasihat hukumnya`. */
function withoutOwner({ folded }: Token, { ownerSuffix }: ReportingLexicon): string {
  const isOwned = ownerSuffix !== null && folded.endsWith(ownerSuffix);
  return isOwned ? folded.slice(0, -ownerSuffix.length) : folded;
}
