/**
 * Who a reporting verb names as the speaker: after the verb (`kata …`) or before it
 * (`… mengatakan`).
 */
import type { ReportingLexicon } from '../../../language/reporting.js';
import type { Token } from '../../../language/tokenizer.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { isCapitalized, isJoined, spanOf } from '../narration/phrase-tokens.js';
import { describeLastName } from './capitalized-names.js';
import { clauseParts, mainPart, untilStop } from './clause-parts.js';
import { nameSpeaker } from './named-person.js';
import { personAfterVerb } from './person-after-verb.js';
import { openingSubject, personAsSubject } from './person-as-subject.js';
import { isReportSource } from './report-sources.js';
import { describeAfterVerb, describeBeforeVerb } from './speaker-description.js';
import { takePhrase } from './speaker-phrase.js';
import { asPronoun, describeAs, type SpeakerReference } from './speaker-reference.js';

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
  if (lexicon.pointerPosition === 'after' && lexicon.pointers.has(token.folded)) return null;
  const handle = asHandle(narration, token, limit);
  if (handle) return handle;
  const phrase = takePhrase(narration, first, limit);
  if (isReportSource(narration.text, phrase, lexicon)) {
    return { kind: 'source', span: spanOf(phrase) };
  }
  return personAfterVerb(narration, phrase, limit) ?? describeAfterVerb(narration, phrase);
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
 * `Pria yang bekerja sebagai kuli itu`, `Pria 45 tahun itu`: its first words and the pointer,
 * without what is between.
 */
function pointedHead(main: readonly Token[], lexicon: ReportingLexicon): Token[] | null {
  if (lexicon.pointerPosition !== 'after') return null;
  const last = main.findLastIndex(({ folded }) => !lexicon.fillers.has(folded));
  const pointer = main[last];
  const relative = main.findIndex(
    ({ folded, text }) => lexicon.relativeWords.has(folded) || /^\d/.test(text),
  );
  if (relative < 1 || relative >= last || pointer === undefined) return null;
  return lexicon.pointers.has(pointer.folded) ? [...main.slice(0, relative), pointer] : null;
}

/**
 * `akun Instagram @arga_budi`, `@arga.budi`: up to three words and a name on a network, which has
 * marks of its own.
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

function pronounBefore(narration: Narration, from: number, verb: number): SpeakerReference | null {
  const { tokens, lexicon } = narration;
  let index = verb - 1;
  while (index > verb - 5 && lexicon.fillers.has(tokens[index]?.folded ?? '')) index--;
  const token = tokens[index];
  // `Lang, whose goal settled it, said …`
  if (token === undefined || token.start < from || !isJoined(narration, index + 1)) return null;
  return asPronoun(token, lexicon);
}
