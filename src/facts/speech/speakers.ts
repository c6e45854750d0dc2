/**
 * Who a reporting verb names as the speaker: after the verb (`kata …`) or before it
 * (`… mengatakan`).
 */
import type { ReportingLexicon } from '../../language/reporting.js';
import { firstAfter, type Span } from '../../language/span.js';
import { NAME_TITLES } from '../../language/titles.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import { readRoleMeaning } from '../names/roles.js';
import { describeLastName } from './capitalized-names.js';
import { type Narration, peopleIn } from './narration.js';
import { isReportSource } from './report-sources.js';
import { describeAfterVerb, describeBeforeVerb } from './speaker-description.js';
import {
  nameSpeaker,
  openingSubject,
  personAsSubject,
  personBehindVerb,
} from './speaker-people.js';
import {
  clauseParts,
  describeAs,
  isCapitalized,
  isJoined,
  type NamedSpeaker,
  type SpeakerReference,
  SUBJECT_TOKENS,
  spanOf,
  takePhrase,
  untilStop,
} from './speaker-phrase.js';

/** Longest subject read without a known person in it, in tokens. */
const PLAIN_SUBJECT_TOKENS = 8;

/** The speaker whose phrase begins at token `index` and ends before offset `limit`. */
export function readSpeakerAfter(
  narration: Narration,
  index: number,
  limit: number,
): SpeakerReference | null {
  const { tokens, lexicon } = narration;
  let first = index;
  while (lexicon.agentWords.has(tokens[first]?.folded ?? '')) first++;
  const token = tokens[first];
  if (token === undefined || token.start >= limit || !isJoined(narration, first)) return null;
  const pronoun = asPronoun(token, lexicon);
  if (pronoun) return pronoun;
  // `kata itu` is "that word".
  if (lexicon.pointersStand === 'after' && lexicon.pointers.has(token.folded)) return null;
  const handle = asHandle(narration, token, limit);
  if (handle) return handle;
  const phrase = takePhrase(narration, first, limit);
  if (isReportSource(narration.text, phrase, lexicon)) {
    return { kind: 'source', span: spanOf(phrase) };
  }
  return personBehindVerb(narration, phrase, limit) ?? describeAfterVerb(narration, phrase);
}

/** The subject of the verb at token `verb`, looked for from offset `from` on. */
export function readSubjectBefore(
  narration: Narration,
  from: number,
  verb: number,
): SpeakerReference | null {
  const { lexicon } = narration;
  const pronoun = pronounBefore(narration, from, verb);
  if (pronoun) return pronoun;
  const isVerb = lexicon.clauseVerbs.has(narration.tokens[verb]?.folded ?? '');
  const start = isVerb ? pastColon(narration, from, verb) : from;
  const parts = clauseParts(narration, start, verb);
  const range = spanOf(parts.flat());
  if (!range) return null;
  const { main, rest } = mainPart(parts, lexicon);
  // `Lewat kuasa hukumnya, Budi Arga, Ani menyebut`: a person right before the verb is its subject.
  const last = parts.length > 1 && isJoined(narration, verb) ? parts.at(-1) : undefined;
  const nearest = last && openingSubject(narration, last, []);
  if (nearest) return nearest;
  if (!main) {
    const person = peopleIn(narration, range).at(-1);
    return person
      ? nameSpeaker(narration, person, undefined)
      : describeLastName(narration, parts.at(-1) ?? []);
  }
  const short = pointedHead(main, lexicon) ?? untilStop(main, lexicon);
  // `one of his aunts said`
  const isPartOf = short.length === 1 && lexicon.placeWords.has(main[1]?.folded ?? '');
  const plain = isPartOf && !isCapitalized(short[0]) ? [...main] : short;
  while (lexicon.fillers.has(plain.at(-1)?.folded ?? '')) plain.pop();
  if (isReportSource(narration.text, plain, lexicon)) {
    return { kind: 'source', span: spanOf(plain) };
  }
  const person = personAsSubject(narration, main, rest);
  if (person) return person;
  if (plain.length > PLAIN_SUBJECT_TOKENS) return null;
  return describeBeforeVerb(narration, plain);
}

/** Units before a verb in which a colon opens a new clause. */
const COLON_UNITS = 200;

/**
 * `Few agreed: Jane Roe said …`: where the clause of the verb begins, after a colon if there is
 * one.
 */
function pastColon({ text, tokens }: Narration, from: number, verb: number): number {
  const end = tokens[verb]?.start ?? from;
  const start = Math.max(from, end - COLON_UNITS);
  const colon = text.slice(start, end).search(/[:;]\s(?!["“”])(?!.*[:;]\s)/s);
  return colon === -1 ? from : start + colon + 1;
}

/**
 * `Pria yang bekerja sebagai kuli itu`, `Pria 45 tahun itu`: its first
 * words and the pointer, without what is between.
 */
function pointedHead(main: readonly Token[], lexicon: ReportingLexicon): Token[] | null {
  if (lexicon.pointersStand !== 'after') return null;
  const last = main.findLastIndex(({ folded }) => !lexicon.fillers.has(folded));
  const pointer = main[last];
  const relative = main.findIndex(
    ({ folded, text }) => lexicon.relativeWords.has(folded) || /^\d/.test(text),
  );
  if (relative < 1 || relative >= last || pointer === undefined) return null;
  return lexicon.pointers.has(pointer.folded) ? [...main.slice(0, relative), pointer] : null;
}

/** The person a sentence is about: named, with the office or alone, where its main clause opens. */
export function subjectOfSentence(narration: Narration, sentence: Span): NamedSpeaker | null {
  const { lexicon } = narration;
  const first = firstAfter(narration.tokens, sentence.start);
  const end = Math.min(firstAfter(narration.tokens, sentence.end), first + SUBJECT_TOKENS);
  const { main, rest } = mainPart(clauseParts(narration, sentence.start, end), lexicon);
  // `Ia adalah Budi Santoso.`, `Ia memeluk pelatihnya, Budi Santoso.`
  if (main?.[0] && asPronoun(main[0], lexicon)) return afterCopula(narration, first, end);
  const opening = main ? openingSubject(narration, main, rest) : null;
  // Most sentences on somebody open with the name.
  if (opening && opening.span.start === narration.tokens[first]?.start) return opening;
  const complement = afterCopula(narration, first, end);
  // `Pengungsi bernama Theresia tinggal bersama cucunya, Yoris.`
  const isFirst = complement && complement.span.start < (opening?.span.start ?? Infinity);
  if (isFirst || !main) return complement;
  return opening ?? personInPhrase(narration, main);
}

/** `Her friend Giorgi disagreed.`, `Yes supporter Callum Baird agreed.`: whom the first words end in. */
function personInPhrase(narration: Narration, main: readonly Token[]): NamedSpeaker | null {
  const { lexicon } = narration;
  const phrase = spanOf(main.slice(0, OPENING_TOKENS));
  const [person] = phrase ? peopleIn(narration, phrase) : [];
  if (!person) return null;
  // `Pernyataan Budi`: after a thing, in a language of that order, a name tells whose it is.
  const before = main.filter(({ end }) => end <= person.start);
  const isCounted = before.every(({ folded }) => lexicon.determiners.has(folded));
  const isHuman = isCounted || lexicon.humans.has(main[0]?.folded ?? '');
  if (lexicon.headStands === 'first' && !isHuman) return null;
  // `A student who gave her name as Roe wept.`
  if (lexicon.aliasWords.has(before.at(-1)?.folded ?? '')) {
    return nameSpeaker(narration, person, undefined);
  }
  const isPhrase = before.every(
    ({ folded, text }) =>
      !lexicon.placeWords.has(folded) &&
      !lexicon.adverbials.has(folded) &&
      !lexicon.relativeWords.has(folded) &&
      !lexicon.clauseVerbs.has(folded) &&
      !lexicon.fillers.has(folded) &&
      !lexicon.isPassive(folded) &&
      (/^\p{Lu}/u.test(text) || !lexicon.isActive(folded)),
  );
  return isPhrase ? nameSpeaker(narration, person, undefined) : null;
}

/** At most this many words of a description with which a sentence opens. */
const OPENING_WORDS = 4;

/**
 * `Ia`, `Sang istri`, `Bupati`, `The prime minister`: words at the start of a sentence that may stand
 * for somebody met before, the longest first. They must be followed by what that person does:
 * `Pengacara korban` is somebody else.
 */
export function openingReferences(narration: Narration, sentence: Span): SpeakerReference[] {
  const { lexicon, text } = narration;
  const first = firstAfter(narration.tokens, sentence.start);
  const end = Math.min(firstAfter(narration.tokens, sentence.end), first + SUBJECT_TOKENS);
  const { main } = mainPart(clauseParts(narration, sentence.start, end), lexicon);
  const [opening] = main ?? [];
  if (!main || !opening) return [];
  const pronoun = asPronoun(opening, lexicon);
  if (pronoun) return [pronoun];
  const isPointed = lexicon.pointersStand === 'before' && lexicon.pointers.has(opening.folded);
  if (lexicon.pointersStand === 'before' && !isPointed) return [];
  const from = isPointed || lexicon.articles.has(opening.folded) ? 1 : 0;
  const found: SpeakerReference[] = [];
  for (let length = Math.min(OPENING_WORDS, main.length - from); length > 0; length--) {
    const span = spanOf(main.slice(from, from + length));
    if (!span || !isDoneBy(main[from + length], narration)) continue;
    const noun = text.slice(span.start, span.end);
    found.push(describeAs(noun, span));
  }
  const pointed = pointedOpening(narration, main);
  return pointed ? [...found, pointed] : found;
}

/** At most this many words from the noun of a description to what points back. */
const POINTED_WORDS = 12;

/** `Pria 34 tahun itu`, `Bek yang disapa Budi tersebut`, `The woman`: somebody met before. */
function pointedOpening(narration: Narration, main: readonly Token[]): SpeakerReference | null {
  const { lexicon, text } = narration;
  const isBefore = lexicon.pointersStand === 'before';
  const isSomebody = ({ folded }: Token) =>
    lexicon.humans.has(folded) || readRoleMeaning(folded).offices.size > 0;
  const last = main
    .slice(0, isBefore ? OPENING_WORDS + 1 : POINTED_WORDS)
    .findIndex((token, at) =>
      isBefore ? at > 0 && isSomebody(token) : lexicon.pointers.has(token.folded),
    );
  const words = main.slice(isBefore ? 1 : 0, isBefore ? last + 1 : last);
  const [noun] = isBefore ? words.slice(-1) : words;
  const span = spanOf(words);
  if (noun === undefined || span === null) return null;
  const next = main[last + 1];
  if (!isSomebody(noun) || next === undefined || lexicon.isPassive(next.folded)) return null;
  if (isBefore && !isDoneBy(next, narration)) return null;
  const phrase = text.slice(span.start, span.end);
  return { ...describeAs(phrase, span), pointsBack: true };
}

/** Whether the word after somebody tells what they do, not what is done to them or who they are. */
function isDoneBy(token: Token | undefined, { lexicon }: Narration): boolean {
  if (token === undefined || isCapitalized(token)) return false;
  const { folded } = token;
  if (lexicon.isPassive(folded)) return false;
  return lexicon.fillers.has(folded) || lexicon.isPredicate(folded) || lexicon.isActive(folded);
}

/** `Satu pendaki yang selamat adalah Zahra Lubis.`: the person right after the copula. */
function afterCopula(narration: Narration, first: number, end: number): NamedSpeaker | null {
  const { tokens, lexicon } = narration;
  for (let index = first + 1; index < end; index++) {
    const token = tokens[index];
    if (token === undefined || !lexicon.copulas.has(tokens[index - 1]?.folded ?? '')) continue;
    const title = NAME_TITLES.has(token.folded) ? tokens[index + 1] : token;
    const [person] = title ? peopleIn(narration, title) : [];
    if (person?.start === title?.start && person) return nameSpeaker(narration, person, undefined);
  }
  return null;
}

/** At most this many words at the start of a sentence that end in the name of its subject. */
const OPENING_TOKENS = 9;

/** Longest description of somebody without a name, in tokens. */
const UNNAMED_TOKENS = 4;

/**
 * `Seorang warga mengaku pasrah.`: who a sentence is about
 * that names nobody but has a verb of speech; else null.
 */
export function unnamedSubject(narration: Narration, sentence: Span): string | null {
  const { tokens, lexicon } = narration;
  const first = firstAfter(tokens, sentence.start);
  const end = Math.min(firstAfter(tokens, sentence.end), first + SUBJECT_TOKENS);
  let verb = first;
  while (verb < end && !lexicon.clauseVerbs.has(tokens[verb]?.folded ?? '')) verb++;
  if (verb === first || verb === end) return null;
  const subject = readSubjectBefore(narration, sentence.start, verb);
  if (subject?.kind !== 'described' || subject.pointsBack || subject.isBody) return null;
  const words = tokenize(subject.phrase);
  const isSomebody = lexicon.determiners.has(words[0]?.folded ?? '');
  return isSomebody && words.length <= UNNAMED_TOKENS ? subject.phrase : null;
}

/**
 * The first part of a clause that is not a phrase of time, place or reason, and what follows it.
 */
export function mainPart(
  parts: readonly Token[][],
  lexicon: ReportingLexicon,
): { main: Token[] | undefined; rest: readonly Token[][] } {
  const index = parts.findIndex((part) => !lexicon.adverbials.has(part[0]?.folded ?? ''));
  return index === -1
    ? { main: undefined, rest: [] }
    : { main: parts[index], rest: parts.slice(index + 1) };
}

/**
 * `akun Instagram @arga_budi`, `@arga.budi`: up to three
 * words and a name on a network, which has marks of its own.
 */
const HANDLE = /(?:\p{L}{1,20}\s){0,3}@[\p{L}\p{N}_.]{1,40}/uy;

function asHandle(
  { text, lexicon }: Narration,
  first: Token,
  limit: number,
): SpeakerReference | null {
  const isBare = text[first.start - 1] === '@';
  if (!isBare && !lexicon.accountWords.has(first.folded)) return null;
  const start = isBare ? first.start - 1 : first.start;
  HANDLE.lastIndex = start;
  const phrase = HANDLE.exec(text)?.[0].replace(/\.$/, '');
  const span = { start, end: start + (phrase?.length ?? 0) };
  if (phrase === undefined || span.end > limit) return null;
  return describeAs(phrase, span);
}

function asPronoun(token: Token, lexicon: ReportingLexicon): SpeakerReference | null {
  const plural = lexicon.pluralPronouns.has(token.folded);
  if (!plural && !lexicon.pronouns.has(token.folded)) return null;
  const gender = lexicon.pronounGenders.get(token.folded) ?? null;
  return { kind: 'pronoun', plural, gender, span: { start: token.start, end: token.end } };
}

function pronounBefore(narration: Narration, from: number, verb: number): SpeakerReference | null {
  const { tokens, lexicon } = narration;
  let index = verb - 1;
  while (index > verb - 5 && lexicon.fillers.has(tokens[index]?.folded ?? '')) index--;
  const token = tokens[index];
  // `Lang, whose goal settled it, said …`
  if (token === undefined || token.start < from || !isJoined(narration, index + 1)) return null;
  return asPronoun(token, lexicon);
}
