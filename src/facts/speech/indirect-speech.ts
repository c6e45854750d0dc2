/**
 * Speech reported without marks: `Blinken mengatakan bahwa …`, `Menurut Blinken, …`,
 * `…, kata Blinken`.
 */
import type { ReportingLexicon } from '../../language/reporting.js';
import { firstAfter, type Span } from '../../language/span.js';
import type { Token } from '../../language/tokenizer.js';
import { readRoleMeaning } from '../names/roles.js';
import { isClauseVerb, sourceLength, suffixedVerb } from './attribution.js';
import {
  governsClause,
  isObjectRelative,
  isSubordinate,
  opensBehind,
  reportEnd,
} from './clauses.js';
import type { Narration } from './narration.js';
import { nameSpeaker } from './speaker-people.js';
import { isCapitalized, isJoined, type SpeakerReference } from './speaker-phrase.js';
import { readSpeakerAfter, readSubjectBefore } from './speakers.js';
import { speechCues } from './speech-cues.js';

/** A reported clause; the span leaves out the stop that ends its sentence. */
export interface IndirectSpeech extends Span {
  readonly verb: string;
  readonly reference: SpeakerReference;
}

/** A sentence's tokens, as indexes into the narration's; `to` is exclusive. */
interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Tokens of a sentence in which a report is looked for; the verb stands near one of its ends. */
const SENTENCE_TOKENS = 120;
/**
 * Tokens between a verb and its conjunction:
 * `mengatakan kepada wartawan di Tokyo, Selasa (23/7), bahwa`.
 */
const LINK_TOKENS = 15;
/** A sentence whose clause is shorter opens with a phrase of time or place, not with the clause. */
const ADVERBIAL_TOKENS = 8;
/** Tokens before `menurut …` that may still be the opening of a sentence (`Sementara itu, menurut …`). */
const OPENING_TOKENS = 6;

/** The first report in `sentence`, one by somebody rather than by a paper or an outlet, or null. */
export function findIndirectSpeech(narration: Narration, sentence: Span): IndirectSpeech | null {
  const { lexicon } = narration;
  const from = firstAfter(narration.tokens, sentence.start);
  const to = Math.min(firstAfter(narration.tokens, sentence.end), from + SENTENCE_TOKENS);
  let passedOn: IndirectSpeech | null = null;
  let aside: IndirectSpeech | null = null;
  const cues = speechCues(lexicon);
  for (let index = from; index < to; index++) {
    if (!cues.has(narration.tokens[index]?.folded ?? '')) continue;
    const found =
      bySource(narration, sentence, { from, to }, index) ??
      byTrailingVerb(narration, sentence, { from, to }, index) ??
      byClauseVerb(narration, sentence, { from, to }, index);
    if (found && found.reference.kind !== 'source') return found;
    passedOn ??= found;
    aside ??= byRelativeVerb(narration, sentence, { from, to }, index);
  }
  return aside ?? passedOn;
}

/** `Menurut Blinken, …` and `…, menurut Blinken.`; parenthetic, the whole sentence is the report. */
function bySource(
  narration: Narration,
  sentence: Span,
  { from, to }: TokenRange,
  index: number,
): IndirectSpeech | null {
  const { tokens, text, lexicon } = narration;
  const token = tokens[index];
  if (!token) return null;
  // `Dikatakannya, pedagang …`
  const isSuffixed =
    index === from &&
    suffixedVerb(token, lexicon) !== null &&
    text.slice(token.end, token.end + 2) === ', ';
  const isPronoun = isSuffixed || lexicon.sourcePronouns.has(token.folded);
  const length = isPronoun ? 1 : sourceLengthAt(narration, from, index);
  if (length === 0) return null;
  const isOpening = opensSentence(narration, from, index);
  if (!isOpening && isJoined(narration, index)) return null;
  const reference: SpeakerReference | null = isPronoun
    ? { kind: 'pronoun', plural: false, gender: null, span: null }
    : readSpeakerAfter(narration, index + length, sentence.end);
  if (!reference || !isSource(reference)) return null;
  const verb = text.slice(token.start, tokens[index + length - 1]?.end ?? token.end);
  const end = afterSpeaker(narration, reference, token.end, sentence.end);
  const rest = firstAfter(tokens, end);
  if (rest >= to) return report(narration, sentence.start, token.start, verb, reference);
  const start = isOpening ? (tokens[rest]?.start ?? end) : sentence.start;
  const reportedTo = reportEnd(narration, rest, to, sentence);
  return report(narration, start, reportedTo, verb, reference);
}

/**
 * The words for "according to" at `index`, of which a verb
 * may be one that opens the sentence: `Kata Budi, …`.
 */
function sourceLengthAt(narration: Narration, from: number, index: number): number {
  const { tokens, people, lexicon } = narration;
  const length = sourceLength(tokens, index, lexicon);
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (length > 0 || index !== from || token === undefined || next === undefined) return length;
  if (!lexicon.quoteVerbs.has(token.folded) || lexicon.speakerSuffix === null) return 0;
  // In small letters it continues from a block of words set off before it.
  if (!/^\p{Lu}/u.test(token.text)) return 0;
  if (lexicon.pronouns.has(next.folded)) return 1;
  const person = people[firstAfter(people, next.start)];
  return person?.start === next.start || person?.roleSpan?.start === next.start ? 1 : 0;
}

/** `…, kata Blinken.` and `…, Smith said.` */
function byTrailingVerb(
  narration: Narration,
  sentence: Span,
  { from, to }: TokenRange,
  index: number,
): IndirectSpeech | null {
  const { tokens, text, lexicon } = narration;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || index <= from) return null;
  if (/^\s*,\s*$/.test(text.slice(before.end, Math.min(token.start, before.end + 5)))) {
    if (suffixedVerb(token, lexicon) !== null) {
      const reference: SpeakerReference = {
        kind: 'pronoun',
        plural: false,
        gender: null,
        span: null,
      };
      const end = isInserted(narration, sentence, from, index, token.end)
        ? sentence.end
        : before.end;
      return report(narration, sentence.start, end, token.text, reference);
    }
    if (lexicon.quoteVerbs.has(token.folded) && /^\p{Ll}/u.test(token.text)) {
      if (governsClause(narration, sentence, index)) return null;
      const reference = readSpeakerAfter(narration, index + 1, sentence.end);
      // `…, said she regretted nothing`
      const goesOn =
        reference?.kind === 'pronoun' && isSubject(narration, sentence, reference.span);
      const isName =
        reference !== null &&
        !goesOn &&
        isNamedBehind(reference, token, tokens[index + 1], lexicon);
      if (isName) {
        const behind = reference.span?.end ?? sentence.end;
        const end = isInserted(narration, sentence, from, index, behind)
          ? sentence.end
          : before.end;
        return report(narration, sentence.start, end, token.text, reference);
      }
    }
  }
  const next = tokens[index + 1];
  const isLast = next === undefined || index + 1 >= to;
  const isOccasion = next !== undefined && endsInOccasion(narration, index, to);
  if (!isClauseVerb(narration, index) || !(isLast || isOccasion)) return null;
  if (isObjectRelative(narration, index)) return null;
  if (isSubordinate(narration, index)) return null;
  const comma = commaBeforeSpeaker(narration, index);
  const clauseTokens = firstAfter(tokens, comma) - from;
  if (comma <= sentence.start || token.start - comma > 120 || clauseTokens < 4) return null;
  // `Kepala Badan Irigasi, Pelabuhan, dan Sanitasi Budi Santoso mengatakan …`
  const role = narration.people[firstAfter(narration.people, comma)]?.roleSpan;
  if (role && role.start < comma && comma < role.end) return null;
  const isAdverbial = lexicon.adverbials.has(tokens[from]?.folded ?? '');
  if (isAdverbial && clauseTokens < ADVERBIAL_TOKENS) return null;
  const reference = readSubjectBefore(narration, comma + 1, index);
  if (!reference || !opensBehind(narration, comma, reference)) return null;
  return report(narration, sentence.start, comma, token.text, reference);
}

/**
 * Whether a pronoun after its verb is rather the subject of what was said, where another may stand
 * there.
 */
function isSubject({ tokens, lexicon }: Narration, sentence: Span, pronoun: Span | null): boolean {
  if (pronoun === null || lexicon.speakerSuffix !== null) return false;
  const next = tokens[firstAfter(tokens, pronoun.end)];
  return next !== undefined && next.start < sentence.end && !lexicon.speakerStops.has(next.folded);
}

/** Longest occasion after a verb that ends its sentence, in tokens: `said at a news conference`. */
const OCCASION_TOKENS = 10;

/** `said on Friday`: a few words of time or place after the verb are no report. */
function isShortOccasion({ tokens, lexicon }: Narration, verb: number, to: number): boolean {
  const next = tokens[verb + 1]?.folded ?? '';
  const behind = tokens[verb + 2]?.folded ?? '';
  // `mengaku belum tahu`
  if (lexicon.clauseOpeners.has(next)) return false;
  return to - verb < 5 && lexicon.speakerStops.has(next) && !lexicon.amounts.has(behind);
}

/** Whether nothing but an occasion follows the verb: `said on Friday`, `mengatakan di Jakarta`. */
function endsInOccasion(narration: Narration, verb: number, to: number): boolean {
  const { tokens, lexicon } = narration;
  const next = tokens[verb + 1]?.folded ?? '';
  if (lexicon.days.has(next) || to - verb < 5) return true;
  if (!lexicon.speakerStops.has(next) || to - verb > OCCASION_TOKENS) return false;
  const behind = tokens.slice(verb + 2, to);
  return !behind.some(
    ({ folded }) => lexicon.conjunctions.has(folded) || lexicon.amounts.has(folded),
  );
}

/**
 * The comma before the subject of the verb, past one that
 * sets its name off: `his spokesman, Budi Arga, said`.
 */
function commaBeforeSpeaker({ text, tokens, people }: Narration, verb: number): number {
  const token = tokens[verb];
  if (token === undefined) return -1;
  const comma = text.lastIndexOf(',', token.start);
  if (text.slice(comma + 1, token.start).trim() !== '') return comma;
  const person = people[firstAfter(people, comma - 1)];
  const isName = person !== undefined && person.end === comma;
  const before = isName ? text.lastIndexOf(',', person.start) : -1;
  if (!isName || text.slice(before + 1, person.start).trim() !== '') return comma;
  return text.lastIndexOf(',', before - 1);
}

/** Longest opening of a clause that an attribution is put after, in tokens. */
const INSERTED_TOKENS = 3;

/**
 * `Anggaran itu, kata Budi, naik`, `Karena itu, lanjutnya, Ani setuju`: whether the clause
 * continues after the speaker, whose attribution at `verb` follows no more than its opening.
 */
function isInserted(
  { text, tokens, lexicon }: Narration,
  sentence: Span,
  from: number,
  verb: number,
  end: number,
): boolean {
  const next = tokens[firstAfter(tokens, end)];
  if (verb - from > INSERTED_TOKENS || next === undefined || next.start >= sentence.end) {
    return false;
  }
  const { folded } = next;
  if (!/^,\s$/.test(text.slice(end, next.start)) || lexicon.days.has(folded)) return false;
  // `Karena itu` says nothing yet.
  const opens = tokens[from]?.folded ?? '';
  if (lexicon.adverbials.has(opens) || lexicon.openers.has(opens)) return true;
  const isOccasion = lexicon.speakerStops.has(folded) || lexicon.outletWords.has(folded);
  return /^\p{Ll}/u.test(next.text) && (!isOccasion || lexicon.fillers.has(folded));
}

/** `Blinken mengatakan bahwa …`, `Blinken mengatakan, …`, `Blinken said …`. */
function byClauseVerb(
  narration: Narration,
  sentence: Span,
  { from, to }: TokenRange,
  index: number,
): IndirectSpeech | null {
  const { tokens, text, lexicon } = narration;
  const token = tokens[index];
  if (!token || !isClauseVerb(narration, index)) return null;
  const next = tokens[index + 1];
  if (next === undefined || index + 1 >= to) return null;
  const conjunction = findConjunction(narration, index, to);
  const hasComma = /^\s*[,:]/.test(text.slice(token.end, next.start));
  if (conjunction === null && isObjectRelative(narration, index)) return null;
  if (conjunction === null && isSubordinate(narration, index)) return null;
  const told = conjunction === null ? behindListener(narration, index, to) : null;
  const isLinked = conjunction !== null || hasComma || told !== null;
  const need = lexicon.clauseVerbs.get(token.folded);
  const isClause = !isLinked && holdsPredicate(narration, index + 1, to);
  // `meminta bantuan`, but `mengatakan bantuan belum datang`
  const isObject = lexicon.objects.has(next.folded) && !(need === 'clause' && isClause);
  if (!isLinked && isObject) return null;
  const opensClause = lexicon.clauseOpeners.has(next.folded);
  const isOpened = need === 'link' && (isClause || opensClause);
  const isLeadIn = lexicon.leadIns.has(next.folded) && !opensClause;
  if (!isLinked && !isOpened && (need === 'link' || isLeadIn)) return null;
  const reference = readSubjectBefore(narration, sentence.start, index);
  if (!reference) return null;
  const isNamed =
    reference.kind !== 'described' ||
    (reference.pointsBack && readRoleMeaning(reference.noun).offices.size > 0) ||
    opensWithName(reference, tokens[from]) ||
    (isClause && isBodyAlone(reference, narration));
  if (!isLinked && need !== 'clause' && !isNamed) return null;
  let first = told ?? (conjunction === null ? index + 1 : conjunction + 1);
  while (conjunction === null && lexicon.listeners.has(tokens[first]?.folded ?? '')) first++;
  const start = tokens[first]?.start;
  if (start === undefined || first >= to) return null;
  if (conjunction === null && !hasComma && isShortOccasion(narration, index, to)) return null;
  const end = reportEnd(narration, first + 1, to, sentence);
  return report(narration, start, end, token.text, reference);
}

/** Tokens after a verb among which its clause's own verb stands. */
const PREDICATE_TOKENS = 8;

/** `menjelaskan sidang digelar …`, but not `menjelaskan rencana yang ditolak`: whether a clause follows. */
function holdsPredicate(narration: Narration, first: number, to: number): boolean {
  const { lexicon } = narration;
  for (let index = first; index < Math.min(to, first + PREDICATE_TOKENS); index++) {
    const token = narration.tokens[index];
    if (token === undefined || !isJoined(narration, index)) return false;
    // `mengingatkan warga agar waspada`
    const opens = lexicon.isPredicate(token.folded) || lexicon.conjunctions.has(token.folded);
    if (opens) return index > first;
    if (isCapitalized(token)) continue;
    const { folded } = token;
    if (lexicon.relativeWords.has(folded) || lexicon.objectRelatives.has(folded)) return false;
    const isOther = [lexicon.speakerStops, lexicon.verbBlockers, lexicon.listWords].some((known) =>
      known.has(folded),
    );
    if (isOther) return false;
  }
  return false;
}

/** `… with his lawyer, Jane Roe, who said …`: a clause on somebody named right before its comma. */
function byRelativeVerb(
  narration: Narration,
  sentence: Span,
  { from, to }: TokenRange,
  index: number,
): IndirectSpeech | null {
  const { tokens, text, people, lexicon } = narration;
  const [named, relative, token, next] = [-2, -1, 0, 1].map((step) => tokens[index + step]);
  if (!named || !relative || !token || !next || index - 2 < from || index + 1 >= to) return null;
  if (!lexicon.clauseVerbs.has(token.folded) || !lexicon.relativeWords.has(relative.folded)) {
    return null;
  }
  const person = people[firstAfter(people, named.start)];
  if (person?.end !== named.end || text.slice(named.end, relative.start) !== ', ') return null;
  const isLinked =
    lexicon.conjunctions.has(next.folded) || /^\s*[,:]/.test(text.slice(token.end, next.start));
  if (!isLinked && lexicon.clauseVerbs.get(token.folded) !== 'clause') return null;
  const first = lexicon.conjunctions.has(next.folded) ? tokens[index + 2] : next;
  if (first === undefined || first.start >= sentence.end) return null;
  const end = commaAfter(narration, first.end, sentence.end);
  return report(
    narration,
    first.start,
    end === first.end ? sentence.end : end,
    token.text,
    nameSpeaker(narration, person, undefined),
  );
}

/** Longest name of a body that speaks, in UTF-16 units. */
const NAME_LENGTH = 80;
/** `Arga Nusantara mendesak …`, `BPN menilai …`: several capitals, or letters alone. */
const NAME = /^(?:\p{Lu}{2,}|\p{Lu}\S*(?:\s\p{Lu}\S*)+)$/u;

/**
 * Whether a sentence opens with what is written like the
 * name of a body: its first capital alone tells nothing.
 */
function opensWithName(reference: SpeakerReference, first: Token | undefined): boolean {
  if (reference.kind !== 'described' || reference.span.start !== first?.start) return false;
  return reference.phrase.length <= NAME_LENGTH && NAME.test(reference.phrase);
}

/** `Majelis hakim menyatakan …`: whether the noun that the phrase is about is a body. */
function isBodyAlone(
  reference: SpeakerReference & { readonly kind: 'described' },
  { tokens, lexicon }: Narration,
): boolean {
  const first = firstAfter(tokens, reference.span.start);
  const last = firstAfter(tokens, reference.span.end) - 1;
  const head = tokens[lexicon.headStands === 'first' ? first : last];
  return lexicon.bodies.has(head?.folded ?? '');
}

/** Longest name of a listener, in tokens. */
const LISTENER_TOKENS = 5;

/**
 * `told the BBC he was …`, `told parliament he was …`: index of the clause after who listens, or
 * null.
 */
function behindListener(
  { text, tokens, lexicon }: Narration,
  verb: number,
  to: number,
): number | null {
  if (!lexicon.tellingVerbs.has(tokens[verb]?.folded ?? '')) return null;
  let index = verb + 1;
  if (lexicon.determiners.has(tokens[index]?.folded ?? '')) index++;
  const first = index;
  while (index < Math.min(to, first + LISTENER_TOKENS) && isCapitalized(tokens[index])) index++;
  if (index === first) index = pastAudience(tokens, first, verb + 1 < first, lexicon);
  const [last, next] = [tokens[index - 1], tokens[index]];
  if (index === first || index >= to || last === undefined || next === undefined) return null;
  const isBehind = /^\s+$/.test(text.slice(last.end, next.start));
  const isClause = lexicon.conjunctions.has(next.folded) || !lexicon.speakerStops.has(next.folded);
  return isBehind && isClause ? index : null;
}

/** At most this many words of an audience after its article: `a joint news conference`. */
const AUDIENCE_TOKENS = 3;

/**
 * Index after an audience in small letters that begins at `first`: `reporters`,
 * `a news conference`.
 */
function pastAudience(
  tokens: readonly Token[],
  first: number,
  hasArticle: boolean,
  lexicon: ReportingLexicon,
): number {
  for (let index = first; index < first + (hasArticle ? AUDIENCE_TOKENS : 1); index++) {
    if (lexicon.listeners.has(tokens[index]?.folded ?? '')) return index + 1;
  }
  return first;
}

/** Index of `bahwa` when only an audience or an occasion stands between it and the verb. */
function findConjunction(narration: Narration, verb: number, to: number): number | null {
  const { tokens, lexicon } = narration;
  const end = Math.min(to, verb + LINK_TOKENS);
  for (let index = verb + 1; index < end; index++) {
    if (!lexicon.conjunctions.has(tokens[index]?.folded ?? '')) continue;
    const first = tokens[verb + 1]?.folded ?? '';
    const isBridged =
      index === verb + 1 ||
      behindListener(narration, verb, to) === index ||
      lexicon.speakerStops.has(first) ||
      lexicon.days.has(first) ||
      lexicon.listeners.has(first);
    return isBridged ? index : null;
  }
  return null;
}

/** Whether nothing but connectives, or a phrase of time or place, precedes token `index`. */
function opensSentence(narration: Narration, from: number, index: number): boolean {
  const { lexicon } = narration;
  if (index - from > OPENING_TOKENS) return false;
  const before = narration.tokens.slice(from, index);
  const isAdverbial = lexicon.adverbials.has(before[0]?.folded ?? '');
  return isAdverbial || before.every(({ folded }) => lexicon.openers.has(folded));
}

/** Whether what follows `, kata` can only be the speaker: a name, a pronoun, `politikus itu`. */
function isNamedBehind(
  reference: SpeakerReference,
  verb: Token,
  next: Token | undefined,
  lexicon: ReportingLexicon,
): boolean {
  const isCapital = /^\p{Lu}/u.test(next?.text ?? '');
  if (isCapital || reference.kind === 'pronoun') return true;
  if (lexicon.ambiguousVerbs.has(verb.folded)) return false;
  return reference.kind !== 'described' || (reference.pointsBack && !reference.isBody);
}

/** `menurut rencana` and `menurut undang-undang` name nobody who could have said it. */
function isSource(reference: SpeakerReference): boolean {
  if (reference.kind !== 'described') return true;
  return /\p{Lu}/u.test(reference.phrase) || reference.pointsBack || reference.isBody;
}

/** At most this many units between a name and the office after it: `Budi MSc PhD, dosen`. */
const ASIDE_GAP = 12;

/** Where the clause begins after a speaker: past the role or the aside that follows the name. */
function afterSpeaker(
  narration: Narration,
  reference: SpeakerReference,
  otherwise: number,
  limit: number,
): number {
  const { lexicon } = narration;
  const end = reference.span?.end ?? otherwise;
  const person = narration.people[firstAfter(narration.people, end - 1)];
  const role = person?.end === end ? person.roleSpan : null;
  const past = role && role.start >= end && role.start - end < ASIDE_GAP ? role.end : end;
  const comma = commaAfter(narration, past, limit);
  const next = narration.tokens[firstAfter(narration.tokens, comma)];
  if (next === undefined) return comma;
  // `Menurut Budi di Manado, Sabtu (15/10), kapal itu …`
  const isOccasion = comma > past && lexicon.days.has(next.folded);
  return isOccasion || lexicon.relativeWords.has(next.folded)
    ? commaAfter(narration, next.end, limit)
    : comma;
}

/** The next comma within a phrase's length, else `from`. */
function commaAfter(narration: Narration, from: number, limit: number): number {
  // `Rp 1,5 miliar`
  const comma = narration.text.slice(from, Math.min(limit, from + 80)).search(/,(?!\d)/);
  return comma === -1 ? from : from + comma;
}

function report(
  narration: Narration,
  from: number,
  to: number,
  verb: string,
  reference: SpeakerReference,
): IndirectSpeech | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,;:"“”]/.test(narration.text[start] ?? '')) start++;
  while (end > start && /[\s,;.!?…]/.test(narration.text[end - 1] ?? '')) end--;
  return /\p{L}\s+\S/u.test(narration.text.slice(start, Math.min(end, start + 200)))
    ? { start, end, verb, reference }
    : null;
}
