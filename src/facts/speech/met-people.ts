/** People a sentence brings into the conversation of an article without letting them speak. */
import type { Span } from '../../language/span.js';
import type { Token } from '../../language/tokenizer.js';
import type { PersonMention, Speaker } from '../facts.js';
import type { Conversation, Weight } from './conversation.js';
import { firstAfter, type Narration, peopleIn } from './narration.js';
import { isJoined } from './speaker-phrase.js';
import { readSpeakerAfter, subjectOfSentence, unnamedSubject } from './speakers.js';

/**
 * At most this many tokens from a passive verb to the word before its doer: `disambut dingin oleh`.
 */
const BY_TOKENS = 3;
/**
 * At most this many tokens from a passive verb to the name of who does it:
 * `disangsikan Bupati Budi`.
 */
const AGENT_TOKENS = 4;
/** Tokens after a subject in which its verb stands. */
const STANCE_TOKENS = 12;

/** Notes who a sentence without speech is about: they may speak next. */
export function meetPeople(
  narration: Narration,
  sentence: Span,
  paragraph: number,
  conversation: Conversation,
): void {
  const people = peopleIn(narration, sentence);
  const [first] = people;
  if (!first) {
    const name = unnamedSubject(narration, sentence);
    if (name) conversation.meet({ name, role: null }, paragraph, 'stance');
    return;
  }
  // Where no pronoun tells a woman from a man, a mere mention helps nobody.
  for (const person of narration.lexicon.pronounGenders.size > 0 ? people : []) {
    conversation.mention({ name: person.name, role: person.role }, paragraph);
  }
  const { name, role } = first;
  if (people.every((person) => person.name === name)) {
    conversation.meet({ name, role }, paragraph, 'only');
  }
  const met = [
    doerOfPassive(narration, sentence),
    ...thoseLedTo(narration, sentence),
    subjectMet(narration, sentence),
  ];
  for (const each of met) if (each) conversation.meet(each.speaker, paragraph, each.weight);
}

/** Somebody met, and how strongly the sentence suggests that they speak next. */
interface Met {
  readonly speaker: Speaker;
  readonly weight: Weight;
}

/** `disambut dingin oleh Budi`: who does what the first passive verb says. */
function doerOfPassive(narration: Narration, sentence: Span): Met | null {
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
  return { speaker: agent.speaker, weight: isSpeech ? 'stance' : 'subject' };
}

/** Those to whom a word leads that tells where words come from, or by whom something is done. */
function thoseLedTo(narration: Narration, sentence: Span): Met[] {
  const { tokens, lexicon } = narration;
  const to = firstAfter(tokens, sentence.end);
  const met: Met[] = [];
  for (let index = firstAfter(tokens, sentence.start); index + 1 < to; index++) {
    const { folded } = tokens[index] ?? { folded: '' };
    const isOrigin = lexicon.arrivals.get(folded) === tokens[index + 1]?.folded;
    const isVoice = isOrigin || lexicon.mouthpieces.has(folded);
    if (!isVoice && !lexicon.agentWords.has(folded)) continue;
    const next = isOrigin ? index + 2 : index + 1;
    if (lexicon.agentWords.has(tokens[next]?.folded ?? '')) continue;
    const other = readSpeakerAfter(narration, next, sentence.end);
    if (other?.kind !== 'named') continue;
    met.push({ speaker: other.speaker, weight: isVoice ? 'subject' : 'agent' });
  }
  return met;
}

/** The subject of the sentence, who takes a stance where a verb after it says so. */
function subjectMet(narration: Narration, sentence: Span): Met | null {
  const { tokens, lexicon } = narration;
  const subject = subjectOfSentence(narration, sentence);
  if (!subject) return null;
  const behind = firstAfter(tokens, subject.span.end);
  const end = Math.min(firstAfter(tokens, sentence.end), behind + STANCE_TOKENS);
  const takesStance = tokens
    .slice(behind, end)
    .some(({ folded }) => lexicon.stanceVerbs.has(folded) || lexicon.clauseVerbs.has(folded));
  return { speaker: subject.speaker, weight: takesStance ? 'stance' : 'subject' };
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

/** Notes those of whom a sentence says whose relatives they are. */
export function meetRelatives(
  narration: Narration,
  sentence: Span,
  conversation: Conversation,
): void {
  for (const person of peopleIn(narration, sentence)) {
    const kin = relativeBefore(narration, person);
    if (kin) conversation.relate(kin, { name: person.name, role: person.role });
  }
}

/** At most this many tokens of whose relative somebody is: `istri Budi Santoso, Ani`. */
const OWNER_TOKENS = 4;

/**
 * `suaminya, Joko`, `istri Budi, Ani`: the folded word for what
 * somebody set off by a comma is to somebody.
 */
function relativeBefore(narration: Narration, { start }: PersonMention): string | null {
  const { text, tokens, lexicon } = narration;
  if (text.slice(start - 2, start) !== ', ') return null;
  const at = firstAfter(tokens, start);
  for (let index = at - 1; index >= at - OWNER_TOKENS && index >= 0; index--) {
    const { folded, text: word } = tokens[index] ?? { folded: '', text: '' };
    const suffix = lexicon.speakerSuffix ?? '';
    const stem = suffix && folded.endsWith(suffix) ? folded.slice(0, -suffix.length) : folded;
    if (lexicon.kin.has(stem)) return stem;
    if (!/^\p{Lu}/u.test(word) || !isJoined(narration, index)) return null;
  }
  return null;
}
