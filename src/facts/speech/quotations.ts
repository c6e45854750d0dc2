/** Direct and indirect speech with its speakers, read through an article in order. */
import type { Article } from '../../corpus/article.js';
import { LANGUAGES } from '../../language/languages.js';
import type { Span } from '../../language/span.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import type { OrganizationMention, PersonMention, Quotation } from '../facts.js';
import type { ProseParagraph } from '../names/prose.js';
import { attributeBlock, attributionOfBlock } from './block-speech.js';
import { type Conversation, openConversation } from './conversation.js';
import { findDirectSpeech } from './direct-speech.js';
import { findIndirectSpeech } from './indirect-speech.js';
import { findMarkedSpans, markStyle, reportStart } from './marked-spans.js';
import { firstAfter, type Narration, narrate, peopleIn } from './narration.js';
import type { MarkedSpan } from './quote-marks.js';
import { isJoined, type SpeakerReference } from './speaker-phrase.js';
import { readSpeakerAfter, subjectOfSentence, unnamedSubject } from './speakers.js';

/** Tokens behind a subject in which its verb stands. */
const STANCE_TOKENS = 12;

/** Something said, before it is known whom `ujarnya` means. */
interface Utterance extends Span {
  readonly direct: boolean;
  readonly verb: string | null;
  readonly reference: SpeakerReference | null;
  /** Whether the speech goes on in the next paragraph. */
  readonly goesOn: boolean;
}

/**
 * Direct and indirect speech with its speakers; `result[i]` belongs to `article.paragraphs[i]`.
 *
 * A direct quotation spans the words between the marks without the comma that leads over to the
 * attribution (`"Kami siap," kata …` → `Kami siap`); `.`, `?` and `!` belong to it. Indirect speech spans
 * the reported clause without its full stop, and is left out where a direct quotation stands in the same
 * sentence. `people` are those of `findPeople`, `organizations` those of `findOrganizations`; without them
 * names are read by their capitals, and `bank itu` is known by no other name. `paragraphs` are the article's,
 * when they have been read before.
 */
export function findQuotations(
  article: Article,
  people: readonly (readonly PersonMention[])[],
  organizations: readonly (readonly OrganizationMention[])[] = [],
  paragraphs: readonly Pick<ProseParagraph, 'tokens'>[] = [],
): Quotation[][] {
  const language = LANGUAGES[article.language];
  const style = markStyle(article);
  const conversation = openConversation(people, language.reporting.headStands);
  const result: Quotation[][] = [];
  const open: { paragraph: number; quotation: number }[] = [];
  let section = 0;
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.section !== section) conversation.startSection();
    section = paragraph.section;
    const next = article.paragraphs[index + 1];
    const follower = next?.section === section ? next : undefined;
    const marked = findMarkedSpans(paragraph, follower, style, language.reporting);
    const from = reportStart(paragraph);
    const tokens = paragraphs[index]?.tokens ?? tokenize(paragraph.text);
    const narration = narrate(paragraph.text, tokens, from, marked, people[index] ?? [], language);
    const bodies = organizations[index] ?? [];
    const before = article.paragraphs[index - 1];
    const shown = before?.section === section ? before : undefined;
    const reference = shown ? attributionOfBlock(narration) : null;
    if (shown && reference) {
      const speaker = conversation.resolve(reference, index);
      result[index - 1] = attributeBlock(shown, result[index - 1] ?? [], speaker);
    }
    const quotations = resolveParagraph(narration, marked, bodies, index, conversation);
    result.push(quotations.map(({ goesOn: _, ...quotation }) => quotation));
    const last = quotations.at(-1);
    if (last?.goesOn && last.verb === null)
      open.push({ paragraph: index, quotation: quotations.length - 1 });
  });
  for (const place of open.toReversed()) lendSpeaker(result, place);
  return result;
}

type OpenQuotation = Quotation & { readonly goesOn: boolean };

/** Reads a paragraph sentence by sentence, so that each `ujarnya` meets what was said before it. */
function resolveParagraph(
  narration: Narration,
  marked: readonly MarkedSpan[],
  bodies: readonly OrganizationMention[],
  paragraph: number,
  conversation: Conversation,
): OpenQuotation[] {
  const direct = findDirectSpeech(narration, marked).map(
    ({ marked: { start, end, closed }, verb, reference }): Utterance => ({
      start,
      end,
      direct: true,
      verb,
      reference,
      goesOn: !closed,
    }),
  );
  const quotations: OpenQuotation[] = [];
  let next = 0;
  const say = (utterance: Utterance): void => {
    const continues = narration.lexicon.continuingVerbs.has(utterance.verb?.toLowerCase() ?? '');
    const speaker = conversation.resolve(utterance.reference, paragraph, continues);
    const { start, end, verb, goesOn } = utterance;
    const text = narration.text.slice(start, end);
    const speakerSpan = speaker === null ? null : (utterance.reference?.span ?? null);
    quotations.push({
      start,
      end,
      text,
      direct: utterance.direct,
      speaker,
      speakerSpan,
      verb,
      goesOn,
    });
  };
  for (const sentence of narration.sentences) {
    const said: Utterance[] = [];
    for (; next < direct.length; next++) {
      const utterance = direct[next];
      if (!utterance || utterance.start >= sentence.end) break;
      said.push(utterance);
    }
    const indirect = said.length === 0 ? findIndirectSpeech(narration, sentence) : null;
    if (indirect) said.push({ ...indirect, direct: false, goesOn: false });
    if (said.length === 0) meetPeople(narration, sentence, paragraph, conversation);
    for (const person of peopleIn(narration, sentence)) {
      const kin = relativeBefore(narration, person);
      if (kin) conversation.relate(kin, { name: person.name, role: person.role });
    }
    said.forEach(say);
    const named = bodies.slice(
      firstAfter(bodies, sentence.start),
      firstAfter(bodies, sentence.end),
    );
    for (const body of named) conversation.meetBody(body.name, paragraph);
  }
  return quotations;
}

/** Tokens of whose relative somebody is, at most: `istri Budi Santoso, Ani`. */
const OWNER_TOKENS = 4;

/** `suaminya, Joko`, `istri Budi, Ani`: the folded word for what somebody set off by a comma is to somebody. */
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

/** Tokens from a passive verb to the word before its doer, at most: `disambut dingin oleh`. */
const BY_TOKENS = 3;
/** Tokens from a passive verb to the name of who does it, at most: `disangsikan Bupati Budi`. */
const AGENT_TOKENS = 4;

/** Notes who a sentence without speech is about: they may speak next. */
function meetPeople(
  narration: Narration,
  sentence: Span,
  paragraph: number,
  conversation: Conversation,
): void {
  const { lexicon } = narration;
  const people = peopleIn(narration, sentence);
  const [first] = people;
  if (!first) {
    const name = unnamedSubject(narration, sentence);
    if (name) conversation.meet({ name, role: null }, paragraph, 'stance');
    return;
  }
  // Where no pronoun tells a woman from a man, a mere mention helps nobody.
  for (const person of lexicon.pronounGenders.size > 0 ? people : []) {
    conversation.mention({ name: person.name, role: person.role }, paragraph);
  }
  const { name, role } = first;
  if (people.every((person) => person.name === name)) {
    conversation.meet({ name, role }, paragraph, 'only');
  }
  const { tokens } = narration;
  const from = firstAfter(tokens, sentence.start);
  const to = firstAfter(tokens, sentence.end);
  let verb = from;
  const isPassive = (folded: string) =>
    lexicon.passiveVerbs.has(folded) || lexicon.isPassive(folded);
  while (verb < to && !isPassive(tokens[verb]?.folded ?? '')) verb++;
  const isSpeech = lexicon.passiveVerbs.has(tokens[verb]?.folded ?? '');
  // `disambut dingin oleh Budi`
  const by = firstOf(tokens, verb + 1, Math.min(to, verb + 1 + BY_TOKENS), lexicon.agentWords);
  const doer = by === null ? verb + 1 : by + 1;
  const isAgent = isNamedWithin(narration, doer, AGENT_TOKENS) || isHeldAt(narration, doer);
  if (verb < to && (isSpeech || isAgent)) {
    const agent = readSpeakerAfter(narration, doer, sentence.end);
    if (agent?.kind === 'named') {
      conversation.meet(agent.speaker, paragraph, isSpeech ? 'stance' : 'subject');
    }
  }
  for (let index = from; index + 1 < to; index++) {
    const { folded } = tokens[index] ?? { folded: '' };
    const isOrigin = lexicon.arrivals.get(folded) === tokens[index + 1]?.folded;
    const isVoice = isOrigin || lexicon.mouthpieces.has(folded);
    if (!isVoice && !lexicon.agentWords.has(folded)) continue;
    const next = isOrigin ? index + 2 : index + 1;
    if (lexicon.agentWords.has(tokens[next]?.folded ?? '')) continue;
    const other = readSpeakerAfter(narration, next, sentence.end);
    if (other?.kind !== 'named') continue;
    conversation.meet(other.speaker, paragraph, isVoice ? 'subject' : 'agent');
  }
  const subject = subjectOfSentence(narration, sentence);
  if (!subject) return;
  const behind = firstAfter(tokens, subject.span.end);
  const takesStance = tokens
    .slice(behind, Math.min(to, behind + STANCE_TOKENS))
    .some(({ folded }) => lexicon.stanceVerbs.has(folded) || lexicon.clauseVerbs.has(folded));
  conversation.meet(subject.speaker, paragraph, takesStance ? 'stance' : 'subject');
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

/**
 * Speech left open at the end of a paragraph is by whoever
 * is named behind its end, not by who spoke before.
 */
function lendSpeaker(result: Quotation[][], place: { paragraph: number; quotation: number }): void {
  const paragraph = result[place.paragraph];
  const quotation = paragraph?.[place.quotation];
  const next = result[place.paragraph + 1]?.[0];
  const speaker = next?.speaker ?? null;
  const isTold = quotation?.speaker === null || next?.speakerSpan != null;
  if (paragraph && quotation && isTold) paragraph[place.quotation] = { ...quotation, speaker };
}
