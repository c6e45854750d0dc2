/** `Blinken mengatakan bahwa …`, `Blinken mengatakan, …`, `Blinken said …`: reports after their verb. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import { readRoleMeaning } from '../../names/roles.js';
import type { Narration } from '../narration/narration.js';
import { isCapitalized, isJoined } from '../narration/phrase-tokens.js';
import { isClauseVerb } from '../narration/reporting-words.js';
import { clauseAfterListener } from '../speakers/listeners.js';
import { readSubjectBefore } from '../speakers/read-speaker.js';
import type { SpeakerReference } from '../speakers/speaker-reference.js';
import { isObjectRelative, isSubordinate, reportEnd } from './clauses.js';
import { cutClause, type ReportedClause, type SearchedSentence } from './reported-clause.js';

/** The report that the verb at token `verb` governs, with the speaker before the verb; or null. */
export function reportByClauseVerb(
  narration: Narration,
  sentence: SearchedSentence,
  verb: number,
): ReportedClause | null {
  const { tokens, lexicon } = narration;
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  if (!token || !next || verb + 1 >= sentence.to || !isClauseVerb(narration, verb)) return null;
  const link = readLink(narration, verb, sentence.to);
  const isGoverned = isObjectRelative(narration, verb) || isSubordinate(narration, verb);
  if (!link.hasConjunction && isGoverned) return null;
  const hasPredicate = !link.isLinked && holdsPredicate(narration, verb + 1, sentence.to);
  if (!link.isLinked && !mayOpenClause(lexicon, token, next, hasPredicate)) return null;
  const reference = readSubjectBefore(narration, sentence.start, verb);
  if (!reference) return null;
  const isSure = link.isLinked || lexicon.clauseVerbs.get(token.folded) === 'clause';
  if (!isSure && !isSpeaker(narration, reference, tokens[sentence.from], hasPredicate)) return null;
  const start = tokens[link.clause]?.start;
  if (start === undefined || link.clause >= sentence.to) return null;
  const isOpen = !link.hasConjunction && !link.hasComma;
  if (isOpen && isShortOccasion(narration, verb, sentence.to)) return null;
  const end = reportEnd(narration, link.clause + 1, sentence.to, sentence);
  return cutClause(narration, start, end, token.text, reference);
}

/** What leads from a verb to its clause. */
interface Link {
  readonly hasConjunction: boolean;
  readonly hasComma: boolean;
  /** Whether a conjunction, a comma or a listener shows that a clause follows. */
  readonly isLinked: boolean;
  /** Index of the first token of the clause. */
  readonly clause: number;
}

function readLink(narration: Narration, verb: number, to: number): Link {
  const { tokens, text, lexicon } = narration;
  const hasComma = /^\s*[,:]/.test(text.slice(tokens[verb]?.end, tokens[verb + 1]?.start));
  const conjunction = findConjunction(narration, verb, to);
  if (conjunction !== null) {
    return { hasConjunction: true, hasComma, isLinked: true, clause: conjunction + 1 };
  }
  const afterListener = clauseAfterListener(narration, verb, to);
  let clause = afterListener ?? verb + 1;
  while (lexicon.listeners.has(tokens[clause]?.folded ?? '')) clause++;
  const isLinked = hasComma || afterListener !== null;
  return { hasConjunction: false, hasComma, isLinked, clause };
}

/**
 * Tokens between a verb and its conjunction:
 * `mengatakan kepada wartawan di Tokyo, Selasa (23/7), bahwa`.
 */
const LINK_TOKENS = 15;

/** Index of `bahwa` when nothing but an audience or an occasion is between it and the verb. */
function findConjunction(narration: Narration, verb: number, to: number): number | null {
  const { tokens, lexicon } = narration;
  const end = Math.min(to, verb + LINK_TOKENS);
  for (let index = verb + 1; index < end; index++) {
    if (!lexicon.conjunctions.has(tokens[index]?.folded ?? '')) continue;
    const first = tokens[verb + 1]?.folded ?? '';
    const isBridged =
      index === verb + 1 ||
      clauseAfterListener(narration, verb, to) === index ||
      lexicon.speakerStops.has(first) ||
      lexicon.days.has(first) ||
      lexicon.listeners.has(first);
    return isBridged ? index : null;
  }
  return null;
}

/** Whether the word right after a verb may open a clause, where nothing leads over to one. */
function mayOpenClause(
  lexicon: ReportingLexicon,
  verb: Token,
  next: Token,
  hasPredicate: boolean,
): boolean {
  const need = lexicon.clauseVerbs.get(verb.folded);
  // `meminta bantuan`, but `mengatakan bantuan belum datang`
  const isClause = need === 'clause' && hasPredicate;
  if (lexicon.objects.has(next.folded) && !isClause) return false;
  const opensClause = lexicon.clauseOpeners.has(next.folded);
  if (need === 'link') return hasPredicate || opensClause;
  return opensClause || !lexicon.leadIns.has(next.folded);
}

/** Tokens after a verb within which a clause has a verb of its own. */
const PREDICATE_TOKENS = 8;

/** `menjelaskan sidang digelar …`, but not `menjelaskan rencana yang ditolak`: whether a clause follows. */
function holdsPredicate(narration: Narration, first: number, to: number): boolean {
  const { tokens, lexicon } = narration;
  for (let index = first; index < Math.min(to, first + PREDICATE_TOKENS); index++) {
    const token = tokens[index];
    if (token === undefined || !isJoined(narration, index)) return false;
    const { folded } = token;
    // `mengingatkan warga agar waspada`
    if (lexicon.isPredicate(folded) || lexicon.conjunctions.has(folded)) return index > first;
    if (isCapitalized(token)) continue;
    const endsObject =
      lexicon.relativeWords.has(folded) ||
      lexicon.objectRelatives.has(folded) ||
      lexicon.speakerStops.has(folded) ||
      lexicon.verbBlockers.has(folded) ||
      lexicon.listWords.has(folded);
    if (endsObject) return false;
  }
  return false;
}

/**
 * Whether the subject is surely somebody who can speak: a name, an office that points back, what the
 * sentence opens with like a name, or a body before a clause.
 */
function isSpeaker(
  narration: Narration,
  reference: SpeakerReference,
  opening: Token | undefined,
  hasPredicate: boolean,
): boolean {
  if (reference.kind !== 'described') return true;
  if (reference.pointsBack && readRoleMeaning(reference.noun).offices.size > 0) return true;
  if (reference.span.start === opening?.start && isNameOfBody(reference.phrase)) return true;
  return hasPredicate && isBodyAlone(narration, reference);
}

/** Longest name of a body that speaks, in UTF-16 units. */
const NAME_UNITS = 80;
/** `Arga Nusantara mendesak …`, `BPN menilai …`: several capitals, or letters alone. */
const NAME = /^(?:\p{Lu}{2,}|\p{Lu}\S*(?:\s\p{Lu}\S*)+)$/u;

/** Whether words that open a sentence are written like a name: their first capital alone is none. */
function isNameOfBody(phrase: string): boolean {
  return phrase.length <= NAME_UNITS && NAME.test(phrase);
}

/** `Majelis hakim menyatakan …`: whether the noun that the phrase is about is a body. */
function isBodyAlone(
  { tokens, lexicon }: Narration,
  { span }: SpeakerReference & { readonly kind: 'described' },
): boolean {
  const first = firstAfter(tokens, span.start);
  const last = firstAfter(tokens, span.end) - 1;
  const head = tokens[lexicon.headPosition === 'first' ? first : last];
  return lexicon.bodies.has(head?.folded ?? '');
}

/** Most tokens from a verb to the end of its sentence that are a bare occasion. */
const OCCASION_TOKENS = 5;

/** `said on Friday`: a few words of time or place after the verb are no report. */
function isShortOccasion({ tokens, lexicon }: Narration, verb: number, to: number): boolean {
  const [next, second] = [tokens[verb + 1]?.folded ?? '', tokens[verb + 2]?.folded ?? ''];
  // `mengaku belum tahu`
  if (lexicon.clauseOpeners.has(next) || to - verb >= OCCASION_TOKENS) return false;
  return lexicon.speakerStops.has(next) && !lexicon.amounts.has(second);
}
