/** Which of the people an article names a speaker's phrase means, with the office given there. */

import type { ReportingLexicon } from '../../language/reporting.js';
import { firstAfter } from '../../language/span.js';
import { NAME_TITLES } from '../../language/titles.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import type { PersonMention } from '../facts.js';
import { type Narration, peopleIn } from './narration.js';
import { aliasIn, isCapitalized, isJoined, type NamedSpeaker, spanOf } from './speaker-phrase.js';

/** Longest office read off the words before a name, in UTF-16 units. */
const ROLE_LENGTH = 100;

/** Most forms of address before one name, in tokens. */
const TITLE_TOKENS = 5;

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
 * `seorang warga di Kampung Baru`: where a phrase ends
 * that goes on over the place of somebody, else `end`.
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

/**
 * The same for a clause before its verb, split at its commas; `main` is the part that holds the
 * subject.
 */
export function personAsSubject(
  narration: Narration,
  main: readonly Token[],
  rest: readonly (readonly Token[])[],
): NamedSpeaker | null {
  const { lexicon } = narration;
  const opening = openingSubject(narration, main, rest);
  if (opening) return opening;
  const setOff = rest.find((part) => personOpening(narration, part[0]) !== null);
  const named = personOpening(narration, setOff?.[0]);
  if (named) return nameSpeaker(narration, named, setOff?.[0]);
  // `One protester, 19-year-old Jane Roe, said`
  const aged = spanOf(rest.find(([token]) => /^\d/.test(token?.text ?? '')) ?? []);
  const last = aged ? peopleIn(narration, aged).at(-1) : undefined;
  if (last && last.end === aged?.end) return nameSpeaker(narration, last, undefined);
  const span = spanOf(main);
  const within = span ? peopleIn(narration, span)[0] : undefined;
  if (!within || isInClause(main, within, lexicon)) return null;
  return nameSpeaker(narration, within, undefined);
}

/** `A juror who acquitted Jane Roe said`: whether somebody is only named in a clause on the subject. */
function isInClause(
  main: readonly Token[],
  person: PersonMention,
  { relativeWords, objectRelatives, copulas, aliasWords, fillers }: ReportingLexicon,
): boolean {
  const at = main.findIndex(({ start }) => start === person.start);
  const before = main[at - 1]?.folded ?? '';
  if (copulas.has(before) || aliasWords.has(before)) return false;
  // `Salah satu tokoh yang juga Bupati Arga Budi`: that office is the subject's own.
  const role = person.roleSpan;
  const held = role ? main.findIndex(({ start }) => start === role.start) : -1;
  if (held > 0 && fillers.has(main[held - 1]?.folded ?? '')) return false;
  return main
    .slice(0, at)
    .some(({ folded }) => relativeWords.has(folded) || objectRelatives.has(folded));
}

/**
 * The person with whose name or office a clause begins: it is about them. An office may end in what
 * looks like a name itself, with the real one set off after it:
 * `Pelatih Harimau Muda, Carlos Benitez, …`.
 */
export function openingSubject(
  narration: Narration,
  main: readonly Token[],
  rest: readonly (readonly Token[])[],
): NamedSpeaker | null {
  const [first] = main;
  const next = rest[placesIn(narration, main, rest)] ?? [];
  const opening = personOpening(narration, first);
  if (!first || opening?.start === first.start) {
    return opening && nameSpeaker(narration, opening, first);
  }
  const following = isClause(main, narration) ? null : personOpening(narration, next[0]);
  const bare = following && next[0] && isNameAt(narration, next[0], following) ? following : null;
  const isLast = following?.end === spanOf(next)?.end;
  const isHolder = opening ? opening.end === spanOf(main)?.end : isLast;
  if (bare && isHolder) return nameSpeaker(narration, bare, first);
  // `Ketua panitia, guru besar UGM Budi Santoso, memuji …`: two offices of one; so is
  // `Teman yang dimaksud Ani, penyelidik Budi Santoso, …`.
  if (following && !opening && isLast) return nameSpeaker(narration, following, next[0]);
  return opening && nameSpeaker(narration, opening, first);
}

/** Most larger places after the one that an office ends with. */
const MAX_PLACES = 2;

/**
 * `Rektor memanggil dekan`, `The coach hugged the keeper`: whether words are a clause with a verb of
 * its own, so that a name after their comma belongs to their last words and not to the first.
 */
function isClause(main: readonly Token[], { lexicon }: Narration): boolean {
  const relative = main.findIndex(({ folded }) => lexicon.relativeWords.has(folded));
  // `Pemain yang disapa Budi itu menunjuk kiper`: after the pointer the description is over.
  const pointer = main.findIndex(({ folded }, at) => at > relative && lexicon.pointers.has(folded));
  const isOver = lexicon.pointerPosition === 'after' && pointer !== -1;
  const words = relative === -1 ? main : isOver ? main.slice(pointer) : main.slice(0, relative);
  return words.some((token, at) => {
    if (at === 0 || isCapitalized(token) || !lexicon.isTransitive(token.folded)) return false;
    // `The retired teacher`
    return (
      lexicon.pointerPosition === 'after' || lexicon.determiners.has(words[at + 1]?.folded ?? '')
    );
  });
}

/**
 * `Petani di Liwa, Lampung Barat, Budi Santoso, …`: how many parts after the office only continue its
 * place.
 */
function placesIn(
  narration: Narration,
  main: readonly Token[],
  rest: readonly (readonly Token[])[],
): number {
  if (!isCapitalized(main.at(-1)) || isCapitalized(main.at(-2))) return 0;
  let count = 0;
  for (const part of rest.slice(0, MAX_PLACES)) {
    const span = spanOf(part);
    if (!span || !part.every(isCapitalized) || peopleIn(narration, span).length > 0) break;
    count++;
  }
  return count;
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

/**
 * Most tokens between a relative word and the name it leads to:
 * `pria yang bernama asli Budi`.
 */
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

/**
 * The person whose name begins with `token`, or whose role before it does so or follows right
 * after.
 */
function personOpening(narration: Narration, token: Token | undefined): PersonMention | null {
  if (!token) return null;
  const at = firstAfter(narration.people, token.start);
  for (const person of narration.people.slice(at, at + 3)) {
    if (isNameAt(narration, token, person)) return person;
    const role = person.roleSpan;
    if (role && role.start <= token.end + 1 && token.end <= role.end && role.end <= person.start) {
      return person;
    }
  }
  return null;
}

/**
 * `Budi`, `Ki Budi`, `Drs. H. Budi`: whether the name begins
 * at `token`, with nothing but forms of address before.
 */
function isNameAt({ tokens }: Narration, token: Token, person: PersonMention): boolean {
  const from = firstAfter(tokens, token.start);
  for (let index = from; index < from + TITLE_TOKENS; index++) {
    const title = tokens[index];
    if (title === undefined || title.start >= person.start) return title?.start === person.start;
    if (!NAME_TITLES.has(title.folded) || !isCapitalized(title)) return false;
  }
  return false;
}

/** The person as a speaker; the words from `first` to the name are the role when no other is known. */
export function nameSpeaker(
  narration: Narration,
  person: PersonMention,
  first: Token | undefined,
): NamedSpeaker {
  const before =
    first && first.start < person.start ? narration.text.slice(first.start, person.start) : '';
  const role = before.replace(/[\s,]+$/, '');
  // `dr. Budi`, `Mak Budi`: a form of address is no office.
  const isTitle = tokenize(role.slice(0, ROLE_LENGTH)).every(({ folded }) =>
    NAME_TITLES.has(folded),
  );
  const isRole = !isTitle && role.length <= ROLE_LENGTH && !/[,;:"“”]/.test(role);
  return {
    kind: 'named',
    speaker: { name: person.name, role: person.role ?? (isRole ? role : null) },
    span: { start: person.start, end: person.end },
  };
}
