/** Who a reporting verb names as the speaker: behind the verb (`kata …`) or before it (`… mengatakan`). */
import type { ReportingLexicon } from '../language/reporting.js';
import type { Span } from '../language/span.js';
import type { Token } from '../language/tokenizer.js';
import type { PersonMention, Speaker } from './facts.js';
import { firstAfter, type Narration } from './narration.js';

/** The words that stand for a speaker, before it is known whom they mean. */
export type SpeakerReference =
  | { readonly kind: 'named'; readonly speaker: Speaker; readonly span: Span }
  | { readonly kind: 'pronoun'; readonly plural: boolean; readonly span: Span | null }
  | {
      /** An office, a body or a description: `Presiden`, `juru bicara kepolisian`, `politikus itu`. */
      readonly kind: 'described';
      readonly phrase: string;
      readonly pointsBack: boolean;
      readonly isBody: boolean;
      readonly span: Span;
    };

/** Longest speaker phrase, in tokens; offices with their ministries reach about fifteen. */
const PHRASE_TOKENS = 25;
/** How far before a verb its subject is looked for, in tokens. */
const SUBJECT_TOKENS = 60;
/** Longest subject read without a known person in it, in tokens. */
const PLAIN_SUBJECT_TOKENS = 8;

const JOINED = /^(?:[\s.'’/&]*|-)$/;

/** The phrase of the speaker that begins at token `index` and ends before offset `limit`. */
export function readSpeakerAfter(
  narration: Narration,
  index: number,
  limit: number,
  lexicon: ReportingLexicon,
): SpeakerReference | null {
  const { tokens } = narration;
  let first = index;
  while (lexicon.agentWords.has(tokens[first]?.folded ?? '')) first++;
  const token = tokens[first];
  if (token === undefined || token.start >= limit || !isJoined(narration, first)) return null;
  const pronoun = asPronoun(token, lexicon);
  if (pronoun) return pronoun;
  // `kata itu` is "that word".
  if (lexicon.pointersStand === 'after' && lexicon.pointers.has(token.folded)) return null;
  const phrase = takePhrase(narration, first, limit, lexicon);
  const person = personBehindVerb(narration, token, phrase, limit, lexicon);
  if (person) return named(narration, person, token);
  return describe(narration, phrase, lexicon);
}

/** The subject of the verb at token `verb`, looked for from offset `from` on. */
export function readSubjectBefore(
  narration: Narration,
  from: number,
  verb: number,
  lexicon: ReportingLexicon,
): SpeakerReference | null {
  const pronoun = pronounBefore(narration, from, verb, lexicon);
  if (pronoun) return pronoun;
  const parts = clauseParts(narration, from, verb, lexicon);
  const [main] = parts.filter((part) => !lexicon.adverbials.has(part[0]?.folded ?? ''));
  const range = spanOf(parts.flat());
  if (!range) return null;
  if (!main) {
    const person = peopleIn(narration, range).at(-1);
    return person ? named(narration, person, undefined) : describeLastName(parts, narration);
  }
  const person = personAsSubject(narration, main, parts.slice(parts.indexOf(main) + 1));
  if (person) return named(narration, person, main[0]);
  const plain = main.slice(0, stopIndex(main, lexicon));
  while (lexicon.fillers.has(plain.at(-1)?.folded ?? '')) plain.pop();
  if (plain.length > PLAIN_SUBJECT_TOKENS) return null;
  return describe(narration, plain, lexicon, 'whole');
}

/** The person a sentence is about: named, with the role or alone, where its first main clause opens. */
export function subjectOfSentence(
  narration: Narration,
  sentence: Span,
  lexicon: ReportingLexicon,
): PersonMention | null {
  const first = firstAfter(narration.tokens, sentence.start);
  const end = Math.min(firstAfter(narration.tokens, sentence.end - 1) + 1, first + SUBJECT_TOKENS);
  const parts = clauseParts(narration, sentence.start, end, lexicon);
  const main = parts.find((part) => !lexicon.adverbials.has(part[0]?.folded ?? ''));
  return main === undefined ? null : personOpening(narration, main[0]);
}

/** People named outside the marks within `span`, in order. */
export function peopleIn(narration: Narration, span: Span): PersonMention[] {
  const found: PersonMention[] = [];
  for (let index = firstAfter(narration.people, span.start); ; index++) {
    const person = narration.people[index];
    if (person === undefined || person.start >= span.end) return found;
    found.push(person);
  }
}

/** Whether only white space and marks within names part token `index` from the one before. */
export function isJoined(narration: Narration, index: number): boolean {
  const token = narration.tokens[index];
  const before = narration.tokens[index - 1];
  if (token === undefined || before === undefined) return true;
  return JOINED.test(narration.text.slice(before.end, Math.min(token.start, before.end + 40)));
}

function asPronoun(token: Token, lexicon: ReportingLexicon): SpeakerReference | null {
  const plural = lexicon.pluralPronouns.has(token.folded);
  if (!plural && !lexicon.pronouns.has(token.folded)) return null;
  return { kind: 'pronoun', plural, span: { start: token.start, end: token.end } };
}

function pronounBefore(
  narration: Narration,
  from: number,
  verb: number,
  lexicon: ReportingLexicon,
): SpeakerReference | null {
  const { tokens } = narration;
  let index = verb - 1;
  while (index > verb - 5 && lexicon.fillers.has(tokens[index]?.folded ?? '')) index--;
  const token = tokens[index];
  if (token === undefined || token.start < from) return null;
  return asPronoun(token, lexicon);
}

/** Tokens from `first` on up to a stop word, a figure, a comma or another break. */
function takePhrase(
  narration: Narration,
  first: number,
  limit: number,
  lexicon: ReportingLexicon,
): Token[] {
  const phrase: Token[] = [];
  for (let index = first; index < first + PHRASE_TOKENS; index++) {
    const token = narration.tokens[index];
    if (token === undefined || token.start >= limit) break;
    if (index > first && !isJoined(narration, index)) break;
    if (index > first && isStop(token, lexicon) && !lexicon.pointers.has(token.folded)) break;
    phrase.push(token);
    if (index > first && lexicon.pointers.has(token.folded)) break;
  }
  return phrase;
}

/** Capitalized, only days are stops (`kata Budi Selasa lalu`): `Hari` is a name as well as a word. */
function isStop(token: Token, lexicon: ReportingLexicon): boolean {
  if (/^\d/.test(token.text) || lexicon.days.has(token.folded)) return true;
  return !isCapitalized(token) && lexicon.speakerStops.has(token.folded);
}

function stopIndex(tokens: readonly Token[], lexicon: ReportingLexicon): number {
  const index = tokens.findIndex(
    (token, at) => at > 0 && isStop(token, lexicon) && !lexicon.pointers.has(token.folded),
  );
  return index === -1 ? tokens.length : index;
}

/**
 * The person whose role opens the phrase, even when it runs over a stop word (`Kepala Perwakilan BI di
 * Jawa Timur …`); else the first one in the phrase; else the one set off from the role by a comma
 * (`juru bicara kedutaan, Rina Wulandari`).
 */
function personBehindVerb(
  narration: Narration,
  first: Token,
  phrase: readonly Token[],
  limit: number,
  lexicon: ReportingLexicon,
): PersonMention | null {
  const span = spanOf(phrase);
  if (!span) return null;
  const { people, text } = narration;
  const at = firstAfter(people, first.start);
  for (const person of people.slice(at, at + 3)) {
    const role = person.roleSpan;
    if (role && role.start <= first.end && role.start >= first.start && person.start < limit) {
      return person.start > role.start ? person : null;
    }
  }
  const inside = peopleIn(narration, span)[0] ?? null;
  if (inside && (inside.start === first.start || /^\p{Lu}/u.test(first.text))) return inside;
  const next = narration.tokens[firstAfter(narration.tokens, span.end)];
  const isSetOff =
    next !== undefined && next.start < limit && /^,\s*$/.test(text.slice(span.end, next.start));
  const setOff = isSetOff ? personOpening(narration, next) : null;
  if (setOff && !lexicon.pointers.has(phrase.at(-1)?.folded ?? '')) {
    const behind = text.slice(setOff.end, setOff.end + 20);
    if (/^\s*(?:[,.(]|$)/.test(behind) || beginsWithStop(behind, lexicon)) return setOff;
  }
  return inside;
}

function beginsWithStop(text: string, lexicon: ReportingLexicon): boolean {
  const word = /^\s+(\p{L}+)/u.exec(text)?.[1];
  return word !== undefined && lexicon.speakerStops.has(word.toLowerCase());
}

/**
 * The person a main clause begins with; else one set off behind it (`Kurator pameran Teguh Karya, Oscar
 * Motuloh, menulis`); else the first one within it.
 */
function personAsSubject(
  narration: Narration,
  main: readonly Token[],
  rest: readonly (readonly Token[])[],
): PersonMention | null {
  const setOff = rest
    .map((part) => personOpening(narration, part[0]))
    .find((found) => found !== null);
  const span = spanOf(main);
  const within = span ? peopleIn(narration, span)[0] : undefined;
  return personOpening(narration, main[0]) ?? setOff ?? within ?? null;
}

/** The person whose name, or whose role before it, begins with `token`. */
function personOpening(narration: Narration, token: Token | undefined): PersonMention | null {
  if (!token) return null;
  const at = firstAfter(narration.people, token.start);
  for (const person of narration.people.slice(at, at + 2)) {
    if (person.start === token.start) return person;
    const role = person.roleSpan;
    if (role && role.start <= token.start && token.end <= role.end && role.end <= person.start) {
      return person;
    }
  }
  return null;
}

/** A mention as a speaker; words in lower case before the name are the role when none is known. */
function named(
  narration: Narration,
  person: PersonMention,
  first: Token | undefined,
): SpeakerReference {
  const before =
    first && first.start < person.start && /^\p{Ll}/u.test(first.text)
      ? narration.text.slice(first.start, person.start).trim()
      : '';
  const isRole = before !== '' && before.length <= 80 && !/[,;:()"]/.test(before);
  return {
    kind: 'named',
    speaker: { name: person.name, role: person.role ?? (isRole ? before : null) },
    span: { start: person.start, end: person.end },
  };
}

/**
 * A phrase in which nobody is known: read by its capitals behind a verb, and as a `whole` before one, where
 * the capital of the first word only says that a sentence begins.
 */
function describe(
  narration: Narration,
  phrase: readonly Token[],
  lexicon: ReportingLexicon,
  reading: 'capitals' | 'whole' = 'capitals',
): SpeakerReference | null {
  const whole = spanOf(phrase);
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!whole || !first || !last) return null;
  const isBody = phrase.some((token) => lexicon.bodies.has(token.folded));
  const described = (span: Span, pointsBack: boolean): SpeakerReference => ({
    kind: 'described',
    phrase: narration.text.slice(span.start, span.end),
    pointsBack,
    isBody,
    span,
  });
  if (
    phrase.length > 1 &&
    (lexicon.pointers.has(first.folded) || lexicon.pointers.has(last.folded))
  ) {
    const bare = phrase.filter((token) => !lexicon.pointers.has(token.folded));
    return described((isBody && spanOf(bare)) || whole, !isBody);
  }
  if (reading === 'whole') return described(whole, false);
  if (isCapitalized(first)) {
    const name = phrase.slice(0, nameLength(phrase, lexicon, isBody));
    return described(spanOf(name) ?? whole, false);
  }
  const lead = phrase.findIndex(isCapitalized);
  const name = lead === -1 ? [] : phrase.slice(lastNameStart(phrase));
  const span = spanOf(name);
  if (isBody || !span || !name.some((token) => /\p{Ll}/u.test(token.text))) {
    return described(whole, false);
  }
  const role = narration.text.slice(whole.start, span.start).trim();
  const speaker: Speaker = { name: narration.text.slice(span.start, span.end), role: role || null };
  return { kind: 'named', speaker, span };
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

/** The capitalized run right before the verb: `Kamis lalu Apache Corp mengatakan`. */
function describeLastName(
  parts: readonly (readonly Token[])[],
  narration: Narration,
): SpeakerReference | null {
  const tail = parts.at(-1) ?? [];
  let start = tail.length;
  while (start > 0 && isCapitalized(tail[start - 1])) start--;
  const span = spanOf(tail.slice(Math.max(start, 1)));
  if (!span) return null;
  const phrase = narration.text.slice(span.start, span.end);
  return { kind: 'described', phrase, pointsBack: false, isBody: false, span };
}

/** Tokens between `from` and the verb, outside parentheses, parted at commas, without openers. */
function clauseParts(
  narration: Narration,
  from: number,
  verb: number,
  lexicon: ReportingLexicon,
): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  let depth = 0;
  const first = Math.max(firstAfter(narration.tokens, from), verb - SUBJECT_TOKENS);
  for (let index = first; index < verb; index++) {
    const token = narration.tokens[index];
    if (token === undefined) break;
    const before = index > first ? (narration.tokens[index - 1]?.end ?? from) : from;
    const gap = narration.text.slice(Math.max(before, token.start - 40), token.start);
    for (const mark of gap) {
      if (mark === '(') depth++;
      else if (mark === ')') depth = Math.max(0, depth - 1);
    }
    if (/[,;:—–"“”]|\s-+\s/.test(gap) && part.length > 0) {
      parts.push(part);
      part = [];
    }
    if (depth > 0) continue;
    if (part.length === 0 && isOpener(token, lexicon)) continue;
    part.push(token);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function spanOf(tokens: readonly Token[]): Span | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function isOpener(token: Token, lexicon: ReportingLexicon): boolean {
  return lexicon.openers.has(token.folded) || lexicon.days.has(token.folded);
}
