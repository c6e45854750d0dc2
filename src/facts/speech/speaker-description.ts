/**
 * A speaker who is not a known person: an office, a body or a name, distinguished by their
 * capitals.
 */
import type { ReportingLexicon } from '../../language/reporting.js';
import { firstAfter, type Span } from '../../language/span.js';
import type { Token } from '../../language/tokenizer.js';
import { type Narration, peopleIn } from './narration.js';
import {
  aliasIn,
  isCapitalized,
  isJoined,
  type NamedSpeaker,
  type SpeakerReference,
  spanOf,
} from './speaker-phrase.js';

/** Longest name read by its capitals alone, in tokens. */
const NAME_TOKENS = 5;

/**
 * A phrase without a known person: read by its capitals after a verb, and as a `whole` before one,
 * where the capital of the first word only says that a sentence begins.
 */
export function describe(
  narration: Narration,
  said: readonly Token[],
  reading: 'capitals' | 'whole' = 'capitals',
): SpeakerReference | null {
  const { lexicon } = narration;
  const phrase = withoutStatement(said, lexicon);
  const whole = spanOf(phrase);
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!whole || !first || !last) return null;
  const isBody = phrase.some(({ folded }, at) => {
    const next = phrase[at + 1];
    return lexicon.bodies.has(folded) && !(next && lexicon.notBodies.has(next.folded));
  });
  const isPointer = ({ folded }: Token) => lexicon.pointers.has(folded);
  const isArticle = lexicon.articles.has(first.folded);
  const bare = phrase.filter((token, at) => !isPointer(token) && !(isArticle && at === 0));
  const noun = textOf(narration, spanOf(bare) ?? whole);
  const described = (span: Span, pointsBack: boolean, alias?: string) => ({
    kind: 'described' as const,
    phrase: alias ?? textOf(narration, span),
    noun: alias ?? (pointsBack ? noun : textOf(narration, span)),
    pointsBack,
    isBody,
    isAnyBody: isBody && phrase.some((token) => lexicon.anyBodies.has(token.folded)),
    span,
  });
  // `the driver's brother` points back at the driver.
  if (phrase.slice(0, -1).some(({ text }) => /['’]s$/.test(text))) return described(whole, false);
  if (phrase.length > 1 && (isArticle || isPointer(first) || isPointer(last))) {
    const head = lexicon.headStands === 'first' ? bare[0] : bare.at(-1);
    // `juru bicara perusahaan itu`: that company; but `politikus Partai Garda itu` is that politician.
    const isNamed = bare.some((token) => lexicon.bodies.has(token.folded) && isCapitalized(token));
    const isHead = lexicon.bodies.has(head?.folded ?? '');
    if (isBody && isNamed && !isHead) {
      return { ...described(whole, true), isBody: false, isAnyBody: false };
    }
    const alias = aliasIn(narration, phrase, lexicon)?.name;
    // `ketua asosiasi ojek daring itu`: only a body told by nothing else is what is pointed at.
    const isPointedAt =
      lexicon.bodies.has(bare.at(-1)?.folded ?? '') || lexicon.headStands === 'last';
    if (isBody && !isHead && !isPointedAt) {
      return { ...described(whole, true), isBody: false, isAnyBody: false };
    }
    return described((isBody && spanOf(bare)) || whole, !isBody || isHead, alias);
  }
  if (reading === 'whole') return described(whole, false);
  const clause = relativeClause(narration, phrase);
  if (clause) return described(whole, true, clause.alias);
  const behind = phrase.findIndex((token, index) => {
    const before = phrase[index - 1];
    return before !== undefined && narration.text.slice(before.end, token.start).includes(')');
  });
  if (behind !== -1) return nameOf(narration, phrase, behind);
  if (/['’]s$/.test(first.text) || lexicon.kin.has(first.folded)) return described(whole, false);
  if (isCapitalized(first)) {
    const name = phrase.slice(0, nameLength(phrase, lexicon, isBody));
    return described(spanOf(name) ?? whole, false);
  }
  const setOff = nameSetOff(narration, phrase);
  if (setOff) return setOff;
  const start = lastNameStart(phrase);
  const name = phrase.slice(start);
  const namesBody = name.some(({ folded }) => lexicon.bodies.has(folded));
  if (namesBody || !name.some(({ text }) => /^\p{Lu}.*\p{Ll}/u.test(text)))
    return described(whole, false);
  return nameOf(narration, phrase, start);
}

function textOf({ text }: Narration, { start, end }: Span): string {
  return text.slice(start, end);
}

/** `keterangan resmi KPK`: a statement does not speak, but its owner does. */
function withoutStatement(
  phrase: readonly Token[],
  { statements }: ReportingLexicon,
): readonly Token[] {
  const rest = phrase.findIndex(({ folded }) => !statements.has(folded));
  // `demikian tertulis dalam surat`
  if (rest === -1) return [];
  return rest > 0 && isCapitalized(phrase[rest]) ? phrase.slice(rest) : phrase;
}

/** Longest clause on somebody described, in tokens. */
const CLAUSE_TOKENS = 14;

/**
 * `pria yang akrab disapa Budi itu`, `ibu yang sehari-hari berjualan es tersebut`: a clause after a
 * description in small letters that points back; null when there is none. `alias` is what it calls
 * them.
 */
function relativeClause(
  narration: Narration,
  phrase: readonly Token[],
): { readonly alias?: string } | null {
  const { tokens, lexicon } = narration;
  const last = phrase.at(-1);
  if (!last || lexicon.pointersStand !== 'after' || phrase.some(isCapitalized)) return null;
  const from = firstAfter(tokens, last.end);
  if (!lexicon.relativeWords.has(tokens[from]?.folded ?? '')) return null;
  let alias: string | undefined;
  for (let index = from; index < from + CLAUSE_TOKENS; index++) {
    const token = tokens[index];
    if (token === undefined || !isJoined(narration, index)) return null;
    if (lexicon.pointers.has(token.folded)) return alias === undefined ? {} : { alias };
    if (isCapitalized(token)) alias ??= peopleIn(narration, token)[0]?.name;
  }
  return null;
}

/** The phrase as an office with the name that begins at its token `start`. */
function nameOf(
  narration: Narration,
  phrase: readonly Token[],
  start: number,
): NamedSpeaker | null {
  const span = spanOf(phrase.slice(start));
  if (!span) return null;
  const role = narration.text.slice(phrase[0]?.start ?? span.start, span.start).trim();
  const speaker = { name: narration.text.slice(span.start, span.end), role: role || null };
  return { kind: 'named', speaker, span };
}

/**
 * A capitalized run between commas after an office in lower case:
 * `penyanyi asal Ambon, Glenda Latu, …`.
 */
function nameSetOff(narration: Narration, office: readonly Token[]): NamedSpeaker | null {
  const { text, tokens, lexicon } = narration;
  const span = spanOf(office);
  if (!span) return null;
  const first = firstAfter(tokens, span.end);
  const isComma = /^\s*,\s*$/.test(
    text.slice(span.end, tokens[first]?.start ?? span.end).slice(0, 5),
  );
  if (!isComma || lexicon.days.has(tokens[first]?.folded ?? '')) return null;
  let end = first;
  while (
    end < first + NAME_TOKENS &&
    isCapitalized(tokens[end]) &&
    (end === first || isJoined(narration, end))
  )
    end++;
  const name = spanOf(tokens.slice(first, end));
  if (!name || end - first < 2 || !/^\s*[,(.]/.test(text.slice(name.end, name.end + 3)))
    return null;
  const speaker = {
    name: text.slice(name.start, name.end),
    role: text.slice(span.start, span.end),
  };
  return { kind: 'named', speaker, span: name };
}

/** The capitalized run at the end of `phrase`: `Kamis lalu Apache Corp` (`mengatakan`). */
export function describeLastName(
  narration: Narration,
  phrase: readonly Token[],
): SpeakerReference | null {
  const span = spanOf(phrase.slice(Math.max(lastNameStart(phrase), 1)));
  if (!span || !isCapitalized(phrase.at(-1))) return null;
  const phrased = narration.text.slice(span.start, span.end);
  const none = { pointsBack: false, isBody: false, isAnyBody: false };
  return { kind: 'described', phrase: phrased, noun: phrased, ...none, span };
}

/** Length of the capitalized run that opens a phrase; a body's name may go on over `dan`. */
function nameLength(phrase: readonly Token[], lexicon: ReportingLexicon, isBody: boolean): number {
  let length = 1;
  for (let index = 1; index < phrase.length; index++) {
    const token = phrase[index];
    if (token && isCapitalized(token)) length = index + 1;
    else if (token && !lexicon.nameParticles.has(token.folded) && !isBody) break;
  }
  return length;
}

/** Where the last capitalized run begins, past the acronyms that belong to the role (`jubir KPK Ali`). */
function lastNameStart(phrase: readonly Token[]): number {
  let end = phrase.length;
  while (end > 0 && !isCapitalized(phrase[end - 1])) end--;
  let start = end;
  while (start > 0 && isCapitalized(phrase[start - 1])) start--;
  while (start < end - 1 && !/\p{Ll}/u.test(phrase[start]?.text ?? '')) start++;
  return start;
}
