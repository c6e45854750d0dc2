/** Which of the people an article names is meant by the phrase after a reporting verb. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import type { PersonMention } from '../../facts.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { isCapitalized, isJoined, spanOf } from '../narration/phrase-tokens.js';
import { aliasIn, nameSpeaker, personOpening } from './named-person.js';
import type { NamedSpeaker } from './speaker-reference.js';

/** Longest place within an office, in tokens. */
const PLACE_TOKENS = 8;

/**
 * The person meant by the phrase after a reporting verb: whose role opens it, even when that runs
 * over a stop word (`Kepala Perwakilan Bank Indonesia di Jawa Timur …`); else who is set off from
 * the office by a comma (`juru bicara kedutaan, Rina Wulandari`); else the first one in the phrase.
 */
export function personAfterVerb(
  narration: Narration,
  phrase: readonly Token[],
  limit: number,
): NamedSpeaker | null {
  const { lexicon } = narration;
  const [first] = phrase;
  const span = spanOf(phrase);
  if (!first || !span) return null;
  const opening = personOpening(narration, first);
  const inside =
    peopleIn(narration, span)[0] ??
    personPastPlace(narration, phrase, limit) ??
    personPastRelative(narration, phrase, limit);
  const known = opening && opening.start < limit ? opening : inside;
  // `tandas pria bernama asli Budi Santoso itu`: another name of somebody met before.
  if (known && known === aliasIn(narration, phrase, lexicon)) return null;
  if (known && isPartOfDescription(phrase, known, lexicon)) return null;
  if (known?.start === first.start) return nameSpeaker(narration, known, first);
  const end = Math.max(span.end, known?.end ?? 0);
  const setOff = lexicon.pointers.has(phrase.at(-1)?.folded ?? '')
    ? null
    : (personSetOff(narration, first, end, limit) ??
      personSetOff(narration, first, pastPlace(narration, end, lexicon), limit) ??
      (known ? null : personSetOff(narration, first, pastAsides(narration, end, limit), limit)));
  if (setOff) return setOff;
  return known ? nameSpeaker(narration, known, first) : null;
}

/**
 * `ujar mantan kepala RS Gatot Subroto itu`: whether a name in a description that points back is only
 * part of it. `wanita bernama Ani itu` is Ani.
 */
function isPartOfDescription(
  phrase: readonly Token[],
  person: PersonMention,
  { pointers, pointerPosition, copulas, aliasWords }: ReportingLexicon,
): boolean {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (pointerPosition !== 'after' || phrase.length < 3 || isCapitalized(first)) return false;
  const at = phrase.findIndex(({ start }) => start === person.start);
  const before = phrase[at - 1]?.folded ?? '';
  return (
    at > 0 && pointers.has(last?.folded ?? '') && !copulas.has(before) && !aliasWords.has(before)
  );
}

/**
 * `seorang warga di Kampung Baru`: where a phrase ends that goes on over the place of somebody,
 * else `end`.
 */
function pastPlace(narration: Narration, end: number, { placeWords }: ReportingLexicon): number {
  const { tokens } = narration;
  const from = firstAfter(tokens, end);
  const isPlace = placeWords.has(tokens[from]?.folded ?? '') && isJoined(narration, from);
  let to = from;
  while (isPlace && to < from + PLACE_TOKENS && (to === from || isJoined(narration, to))) to++;
  return tokens[to - 1]?.end ?? end;
}

/** Most asides between an office and the name. */
const MAX_ASIDES = 2;
/** Longest such aside, in tokens. */
const ASIDE_TOKENS = 10;

/**
 * `Direktur PT Arga, Tbk., sekaligus ketua asosiasi, Budi`: the end of the asides between an
 * office and who holds it.
 */
function pastAsides(narration: Narration, from: number, limit: number): number {
  const { text, tokens, lexicon } = narration;
  let to = from;
  for (let count = 0; count < MAX_ASIDES; count++) {
    const start = firstAfter(tokens, to);
    const first = tokens[start];
    if (first === undefined || !/^\.?,\s$/.test(text.slice(to, first.start).slice(0, 5))) break;
    const isAside = lexicon.besideWords.has(first.folded);
    let last = start;
    while (last < start + ASIDE_TOKENS && isJoined(narration, last + 1)) last++;
    const end = tokens[last]?.end;
    if (!isAside || end === undefined || end > limit) break;
    to = end;
  }
  return to;
}

/** The person after an office and its place: `Kepala Perwakilan di Jawa Timur Hendro Susilo`. */
function personPastPlace(
  narration: Narration,
  office: readonly Token[],
  limit: number,
): PersonMention | undefined {
  const { tokens, lexicon } = narration;
  const [first, second] = office;
  if (!first || !second || !isCapitalized(first)) return undefined;
  const from = firstAfter(tokens, office.at(-1)?.end ?? first.end);
  if (!lexicon.placeWords.has(tokens[from]?.folded ?? '')) return undefined;
  for (let index = from + 1; index < from + PLACE_TOKENS; index++) {
    const token = tokens[index];
    if (!token || token.start >= limit || !isJoined(narration, index) || !isCapitalized(token))
      break;
    const [person] = peopleIn(narration, token);
    if (person) return person;
  }
  return undefined;
}

/** Most tokens between a relative word and the name it leads to: `pria yang bernama asli Budi`. */
const RELATIVE_TOKENS = 4;

/** The person whom a relative clause names after a description in small letters. */
function personPastRelative(
  narration: Narration,
  phrase: readonly Token[],
  limit: number,
): PersonMention | undefined {
  const { tokens, lexicon } = narration;
  const last = phrase.at(-1);
  if (!last || phrase.some(isCapitalized)) return undefined;
  const from = firstAfter(tokens, last.end);
  if (!lexicon.relativeWords.has(tokens[from]?.folded ?? '') || !isJoined(narration, from)) {
    return undefined;
  }
  for (let index = from + 1; index <= from + RELATIVE_TOKENS; index++) {
    const token = tokens[index];
    if (!token || token.start >= limit || !isJoined(narration, index)) return undefined;
    if (!isCapitalized(token)) continue;
    const [person] = peopleIn(narration, token);
    // `pria yang akrab disapa Mas Budi itu`: by that alone nobody is known who was not met before.
    const isAlias = lexicon.aliasWords.has(tokens[index - 1]?.folded ?? '');
    return isAlias && person?.name === person?.text ? undefined : person;
  }
  return undefined;
}

/**
 * The person named alone after an office and a comma, and not one of a list
 * (`Menteri A, B, dan C`).
 */
function personSetOff(
  narration: Narration,
  office: Token,
  end: number,
  limit: number,
): NamedSpeaker | null {
  const { text, tokens, lexicon } = narration;
  const next = tokens[firstAfter(tokens, end)];
  if (next === undefined || next.start >= limit || next.start - end > 5) return null;
  if (!/^\s*,\s*$/.test(text.slice(end, next.start))) return null;
  const person = personOpening(narration, next);
  if (person === null) return null;
  const token = tokens[firstAfter(tokens, person.end)];
  const after = token === undefined || token.start >= limit ? undefined : token;
  const gap = text.slice(person.end, Math.min(after?.start ?? limit, person.end + 5));
  const isList = after !== undefined && lexicon.listWords.has(after.folded);
  // `menurut hakim, Budi belum pernah ditahan`: after the comma the clause begins.
  const opensClause = after !== undefined && lexicon.clauseOpeners.has(after.folded);
  const endsThere =
    after === undefined || /[,.(;:]/.test(gap) || (isStopWord(after, lexicon) && !opensClause);
  if (isList || !endsThere || (/,/.test(gap) && personOpening(narration, after))) return null;
  return nameSpeaker(narration, person, person.start === next.start ? office : next);
}

function isStopWord(token: Token, lexicon: ReportingLexicon): boolean {
  return !isCapitalized(token) && lexicon.speakerStops.has(token.folded);
}
