/** People a sentence brings into the conversation of an article without letting them speak. */
import { firstAfter, type Span } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Speaker } from '../../facts.js';
import { readRoleMeaning } from '../../names/roles.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { isJoined } from '../narration/phrase-tokens.js';
import { isClauseVerb } from '../narration/reporting-words.js';
import { readSpeakerAfter } from '../speakers/read-speaker.js';
import type { NamedSpeaker } from '../speakers/speaker-reference.js';
import type { Conversation, Part } from './conversation.js';
import { openingReferences, subjectOfSentence, unnamedSubject } from './sentence-subject.js';

/**
 * Most tokens from a passive verb to the word before its doer: `disambut dingin oleh`.
 */
const BY_TOKENS = 3;
/** Most tokens from a passive verb to the name of who does it: `disangsikan Bupati Budi`. */
const AGENT_TOKENS = 4;

/** Notes who a sentence without speech is about: they may speak next. */
export function meetPeople(
  narration: Narration,
  sentence: Span,
  paragraph: number,
  conversation: Conversation,
): void {
  const people = peopleIn(narration, sentence);
  const [first] = people;
  const subject = subjectMet(narration, sentence, paragraph, conversation);
  if (first && people.every(({ name }) => name === first.name)) {
    conversation.meet({ name: first.name, role: first.role }, paragraph, 'only');
  }
  const doer = first ? doerOfPassive(narration, sentence) : null;
  const led = first ? thoseLedTo(narration, sentence) : [];
  // `Arga diingatkan Budi`: who says something is the likelier to go on.
  const isVoice = ({ part }: Met) => part === 'subject';
  const agents = led.filter((each) => !isVoice(each));
  // `Ketua mempersilakan Budi`
  const voices = led.filter(isVoice);
  const met = doer?.isSpeech
    ? [...agents, subject, ...voices, doer]
    : [doer, ...agents, subject, ...voices];
  for (const each of met) {
    const spoke = each !== null && each === subject && saysSomething(narration, sentence);
    if (each) conversation.meet(each.speaker, paragraph, each.part, spoke);
  }
  // `Seorang warga mengaku pasrah` has met its subject already.
  if (subject === null || first) meetUnnamed(narration, sentence, conversation);
  // `Asked about it, Roe shrugged`: what opens a sentence so was done to its subject.
  if (subject && asksSomething(narration, sentence)) conversation.ask(subject.speaker);
}

/** Notes the last whom a sentence describes without a name: `ketika seorang ibu mengacungkan foto`. */
function meetUnnamed(narration: Narration, sentence: Span, conversation: Conversation): void {
  const { text, tokens, lexicon } = narration;
  const from = firstAfter(tokens, sentence.start);
  for (let index = firstAfter(tokens, sentence.end) - 2; index >= from; index--) {
    const determiner = tokens[index];
    if (!determiner || !lexicon.indefinites.has(determiner.folded)) continue;
    const noun = tokens[nounAfter(narration, index)];
    if (!noun) continue;
    conversation.meetUnnamed(noun.folded, text.slice(determiner.start, noun.end));
    return;
  }
}

/** Most words from `a` to the noun it is of: `a senior administration official`. */
const NOUN_WORDS = 4;

/** Index of the noun for somebody after the article at `index`, -1 where it is of a thing. */
function nounAfter(narration: Narration, index: number): number {
  const { tokens, lexicon } = narration;
  if (lexicon.headPosition === 'first') return index + 1;
  let last = -1;
  for (let at = index + 1; at <= index + NOUN_WORDS && isJoined(narration, at); at++) {
    const { folded = '' } = tokens[at] ?? {};
    if (lexicon.speakerStops.has(folded)) break;
    if (lexicon.humans.has(folded) || readRoleMeaning(folded).offices.size > 0) last = at;
  }
  return last;
}

/** Whether the sentence says that its subject asks; `Roe was asked` says that somebody else did. */
function asksSomething({ tokens, lexicon }: Narration, sentence: Span): boolean {
  const from = firstAfter(tokens, sentence.start) + 1;
  const to = firstAfter(tokens, sentence.end);
  for (let index = from; index < to; index++) {
    const isAsking = lexicon.askVerbs.has(tokens[index]?.folded ?? '');
    if (isAsking && !lexicon.verbBlockers.has(tokens[index - 1]?.folded ?? '')) return true;
  }
  return false;
}

/** `Bupati mengakui kelemahan itu`: whether a sentence has a verb of saying, though it reports no clause. */
function saysSomething(narration: Narration, sentence: Span): boolean {
  const from = firstAfter(narration.tokens, sentence.start) + 1;
  const to = firstAfter(narration.tokens, sentence.end);
  for (let index = from; index < to; index++) if (isClauseVerb(narration, index)) return true;
  return false;
}

/** Somebody met, and what they are to the sentence. */
interface Met {
  readonly speaker: Speaker;
  readonly part: Part;
}

/** `disambut dingin oleh Budi`: who does what the first passive verb says. */
function doerOfPassive(
  narration: Narration,
  sentence: Span,
): (Met & { readonly isSpeech: boolean }) | null {
  const { tokens, lexicon } = narration;
  const to = firstAfter(tokens, sentence.end);
  let verb = firstAfter(tokens, sentence.start);
  const isPassive = (folded: string) =>
    lexicon.passiveVerbs.has(folded) || lexicon.isPassive(folded);
  while (verb < to && !isPassive(tokens[verb]?.folded ?? '')) verb++;
  if (verb >= to) return null;
  const isSpeech = lexicon.passiveVerbs.has(tokens[verb]?.folded ?? '');
  const by = firstOf(tokens, verb + 1, Math.min(to, verb + 1 + BY_TOKENS), lexicon.agentWords);
  const doer = by === null ? verb + 1 : by + 1;
  const isAgent = isNamedWithin(narration, doer, AGENT_TOKENS) || isHeldAt(narration, doer);
  const agent = isSpeech || isAgent ? readSpeakerAfter(narration, doer, sentence.end) : null;
  if (agent?.kind !== 'named') return null;
  return { speaker: agent.speaker, part: 'subject', isSpeech };
}

/** Those to whom a word leads that says where words come from, or by whom something is done. */
function thoseLedTo(narration: Narration, sentence: Span): Met[] {
  const { tokens, lexicon } = narration;
  const to = firstAfter(tokens, sentence.end);
  const met: Met[] = [];
  for (let index = firstAfter(tokens, sentence.start); index + 1 < to; index++) {
    const { folded } = tokens[index] ?? { folded: '' };
    const isOrigin = lexicon.arrivals.get(folded) === tokens[index + 1]?.folded;
    const isMouthpiece = lexicon.mouthpieces.has(folded);
    const isVoice = isOrigin || isMouthpiece || lexicon.affectingVerbs.has(folded);
    if (!isVoice && !lexicon.agentWords.has(folded)) continue;
    const next = isOrigin ? index + 2 : index + 1;
    if (lexicon.agentWords.has(tokens[next]?.folded ?? '')) continue;
    const other = readSpeakerAfter(narration, next, sentence.end);
    if (other?.kind !== 'named' || (isMouthpiece && isOwner(narration, other))) continue;
    met.push({ speaker: other.speaker, part: isVoice ? 'subject' : 'agent' });
  }
  return met;
}

/**
 * `lewat sundulan Budi`, but not `lewat akun Budi` nor `melalui juru bicaranya, Budi`: whether the noun
 * right before the name is of a thing that is theirs.
 */
function isOwner({ text, tokens, people, lexicon }: Narration, { span }: NamedSpeaker): boolean {
  const noun = tokens[firstAfter(tokens, span.start) - 1];
  if (noun === undefined || text.slice(noun.end, span.start) !== ' ') return false;
  const person = people[firstAfter(people, span.start)];
  if (/^\p{Lu}/u.test(noun.text) || person?.roleSpan?.end === noun.end) return false;
  const ofSpeech = [lexicon.mouthpieces, lexicon.accountWords, lexicon.statements];
  return ![...ofSpeech, lexicon.humans, lexicon.kin].some((known) => known.has(noun.folded));
}

/** The subject of the sentence: named, meant by another word, or nobody in particular. */
function subjectMet(
  narration: Narration,
  sentence: Span,
  paragraph: number,
  conversation: Conversation,
): Met | null {
  const named = subjectOfSentence(narration, sentence);
  if (named && isOneOfSeveral(narration, named)) return null;
  const subject = named?.speaker ?? subjectMeant(narration, sentence, paragraph, conversation);
  if (subject)
    return { speaker: subject, part: isSilenced(narration, sentence) ? 'only' : 'subject' };
  const name = unnamedSubject(narration, sentence);
  return name === null ? null : { speaker: { name, role: null }, part: 'subject' };
}

/** `Mantan rektor Budi tewas`: whether the first deed of a sentence leaves its subject without a voice. */
function isSilenced({ tokens, lexicon }: Narration, sentence: Span): boolean {
  const from = firstAfter(tokens, sentence.start) + 1;
  const deeds = tokens.slice(from, firstAfter(tokens, sentence.end));
  const isDeed = ({ folded, text }: Token) =>
    lexicon.silencingWords.has(folded) || (/^\p{Ll}/u.test(text) && lexicon.isActive(folded));
  return lexicon.silencingWords.has(deeds.find(isDeed)?.folded ?? '');
}

/** Most units from a name to the next in a list. */
const MAX_LISTED = 10;
/** The age of somebody in a list, and what parts them from the next: `Budi (12), Ani`. */
const LISTED = /^(?:\s\([\d,]{1,5}\))?,\s/u;

/** `Budi/Ani menang.`, `Budi (12), Ani, …`, `Budi dan kolega`: together they are not who speaks next. */
function isOneOfSeveral(narration: Narration, { span }: NamedSpeaker): boolean {
  const { text, tokens, people, lexicon } = narration;
  const after = text.slice(span.end, span.end + MAX_LISTED);
  if (/^\s?\/\s?\p{Lu}/u.test(after)) return true;
  const parted = LISTED.exec(after)?.[0].length ?? 0;
  const following = people[firstAfter(people, span.end)];
  if (parted > 0 && following?.start === span.end + parted && following.roleSpan === null) {
    return true;
  }
  const next = firstAfter(tokens, span.end);
  const isLinked = lexicon.listWords.has(tokens[next]?.folded ?? '');
  return lexicon.companions.has(tokens[isLinked ? next + 1 : next]?.folded ?? '');
}

/** `Ia tersenyum.`, `Sang istri mencubitnya.`, `Bupati menoleh.`: the subject, if it was met before. */
function subjectMeant(
  narration: Narration,
  sentence: Span,
  paragraph: number,
  conversation: Conversation,
): Speaker | null {
  for (const reference of openingReferences(narration, sentence)) {
    const speaker = conversation.identify(reference, paragraph);
    if (speaker) return speaker;
  }
  return null;
}

/** Index of the first of some words from `from` up to `to`, or null. */
function firstOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): number | null {
  for (let index = from; index < to; index++) {
    if (words.has(tokens[index]?.folded ?? '')) return index;
  }
  return null;
}

/** `disambut Juru Bicara Satgas Arga Budi`: whether somebody's office begins at a token. */
function isHeldAt({ tokens, people }: Narration, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const person = people[firstAfter(people, token.start)];
  return person?.roleSpan?.start === token.start;
}

/** Whether somebody is named in the `length` tokens from `first` on. */
function isNamedWithin(narration: Narration, first: number, length: number): boolean {
  const [start, end] = [narration.tokens[first], narration.tokens[first + length - 1]];
  const reach = { start: start?.start ?? 0, end: end?.end ?? narration.text.length };
  return start !== undefined && peopleIn(narration, reach).length > 0;
}
