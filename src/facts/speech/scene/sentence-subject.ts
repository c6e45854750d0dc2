/** Whom a sentence is about: named, called by a word for somebody met before, or nobody in particular. */
import { firstAfter, type Span } from '../../../language/span.js';
import { NAME_TITLES } from '../../../language/titles.js';
import { type Token, tokenize } from '../../../language/tokenizer.js';
import { readRoleMeaning } from '../../names/roles.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { isCapitalized, spanOf } from '../narration/phrase-tokens.js';
import { isClauseVerb } from '../narration/reporting-words.js';
import { clauseParts, mainPart, SUBJECT_TOKENS } from '../speakers/clause-parts.js';
import { nameSpeaker } from '../speakers/named-person.js';
import { openingSubject } from '../speakers/person-as-subject.js';
import { readSubjectBefore } from '../speakers/read-speaker.js';
import {
  asPronoun,
  describeAs,
  type NamedSpeaker,
  type SpeakerReference,
} from '../speakers/speaker-reference.js';

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
  // `Pernyataan Budi`: after a thing, in a language of that order, a name says whose it is.
  const before = main.filter(({ end }) => end <= person.start);
  const isCounted = before.every(({ folded }) => lexicon.determiners.has(folded));
  // `Kabagbinopsnal Polres Arga AKP Budi`: right after a rank a name is of somebody with an office.
  const isRanked = before.every(isCapitalized) && person.roleSpan?.end === before.at(-1)?.end;
  const isHuman = isCounted || isRanked || lexicon.humans.has(main[0]?.folded ?? '');
  if (lexicon.headPosition === 'first' && !isHuman) return null;
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

/** Longest description with which a sentence opens, in words. */
const OPENING_WORDS = 4;

/**
 * `Ia`, `Sang istri`, `Bupati`, `The prime minister`: words at the start of a sentence that may mean
 * somebody met before, the longest first. What that person does must follow them:
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
  const isPointed = lexicon.pointerPosition === 'before' && lexicon.pointers.has(opening.folded);
  if (lexicon.pointerPosition === 'before' && !isPointed) return [];
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

/** Most words from the noun of a description to what points back. */
const POINTED_WORDS = 12;

/** `Pria 34 tahun itu`, `Bek yang disapa Budi tersebut`, `The woman`: somebody met before. */
function pointedOpening(narration: Narration, main: readonly Token[]): SpeakerReference | null {
  const { lexicon, text } = narration;
  const isBefore = lexicon.pointerPosition === 'before';
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

/** Whether the word after somebody says what they do, not what is done to them or who they are. */
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

/** Most words at the start of a sentence that end in the name of its subject. */
const OPENING_TOKENS = 9;

/** Longest description of somebody without a name, in tokens. */
const UNNAMED_TOKENS = 6;

/**
 * `Seorang warga mengaku pasrah.`: who a sentence is about that names nobody but has a verb of
 * speech; else null.
 */
export function unnamedSubject(narration: Narration, sentence: Span): string | null {
  const { tokens, lexicon } = narration;
  const first = firstAfter(tokens, sentence.start);
  const end = Math.min(firstAfter(tokens, sentence.end), first + SUBJECT_TOKENS);
  let verb = first;
  while (verb < end && !isClauseVerb(narration, verb)) verb++;
  if (verb === first || verb === end) return null;
  const subject = readSubjectBefore(narration, sentence.start, verb);
  if (subject?.kind !== 'described' || subject.pointsBack || subject.isBody) return null;
  const words = tokenize(subject.phrase);
  const isSomebody = lexicon.determiners.has(words[0]?.folded ?? '');
  return isSomebody && words.length <= UNNAMED_TOKENS ? subject.phrase : null;
}
