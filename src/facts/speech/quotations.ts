/** Finds direct and indirect speech with its speakers, reading an article in order. */
import type { Article, Paragraph } from '../../corpus/article.js';
import { LANGUAGES } from '../../language/languages.js';
import { firstAfter, type Span } from '../../language/span.js';
import { tokenize } from '../../language/tokenizer.js';
import type { OrganizationMention, PersonMention, Quotation } from '../facts.js';
import type { ProseParagraph } from '../names/prose.js';
import { attributeBlock, attributionOfBlock } from './block-speech.js';
import { readCallings } from './callings.js';
import { Conversation } from './conversation.js';
import { findDirectSpeech } from './direct-speech.js';
import { findIndirectSpeech } from './indirect-speech.js';
import { listenerAfter } from './listeners.js';
import { findMarkedSpans, markStyle, reportStart } from './marked-spans.js';
import { meetPeople } from './met-people.js';
import { type Narration, narrate, peopleIn } from './narration.js';
import type { MarkedSpan } from './quote-marks.js';
import type { SpeakerReference } from './speaker-phrase.js';

/** Something said, before it is known whom `ujarnya` means. */
interface Utterance extends Span {
  readonly direct: boolean;
  readonly verb: string | null;
  readonly reference: SpeakerReference | null;
  /** Who is spoken to, when that is told after the words. */
  readonly listener: SpeakerReference | null;
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
  const told = article.paragraphs.map((paragraph, index): ToldParagraph => {
    const [before, next] = [article.paragraphs[index - 1], article.paragraphs[index + 1]];
    const follower = next?.section === paragraph.section ? next : undefined;
    const marked = findMarkedSpans(paragraph, follower, style, language.reporting);
    const { text } = paragraph;
    const bodies = organizations[index] ?? [];
    const named = people[index] ?? [];
    const narration = narrate({
      text,
      tokens: paragraphs[index]?.tokens ?? tokenize(text),
      from: reportStart(paragraph),
      marked,
      people: named,
      bodies,
      language,
    });
    const block = before?.section === paragraph.section ? attributionOfBlock(narration) : null;
    const sentences = readSentences(narration, marked);
    return { paragraph, narration, people: named, bodies, block, sentences };
  });
  const narrations = told.map(({ narration }) => narration);
  const conversation = new Conversation(readCallings(people, narrations, language.reporting));
  // Where everybody who speaks is named on the spot, as mostly in an encyclopedia, nobody else matters.
  const isAsked = told.some(
    ({ block, sentences }) =>
      block !== null ||
      sentences.some(({ said }) => said.some(({ reference }) => reference?.kind !== 'named')),
  );
  const result: Quotation[][] = [];
  const open: { paragraph: number; quotation: number }[] = [];
  for (const [index, here] of told.entries()) {
    const before = told[index - 1]?.paragraph;
    if (before && before.section !== here.paragraph.section) conversation.startSection();
    if (before && here.block) {
      const speaker = conversation.resolve(here.block, index);
      result[index - 1] = attributeBlock(before, result[index - 1] ?? [], speaker);
    }
    const quotations = resolveParagraph(here, index, conversation, isAsked);
    result.push(quotations.map(({ goesOn: _, ...quotation }) => quotation));
    const last = quotations.at(-1);
    if (last?.goesOn && last.verb === null)
      open.push({ paragraph: index, quotation: quotations.length - 1 });
  }
  for (const place of open.toReversed()) lendSpeaker(result, place);
  return result;
}

/** A paragraph with what is said in it, before it is known by whom. */
interface ToldParagraph {
  readonly paragraph: Paragraph;
  readonly narration: Narration;
  /** In quotations, too. */
  readonly people: readonly PersonMention[];
  readonly bodies: readonly OrganizationMention[];
  /** Who said the paragraph before, when this one tells. */
  readonly block: SpeakerReference | null;
  readonly sentences: readonly { readonly sentence: Span; readonly said: readonly Utterance[] }[];
}

/** The sentences of a paragraph with what is said in each. */
function readSentences(
  narration: Narration,
  marked: readonly MarkedSpan[],
): ToldParagraph['sentences'] {
  const direct = findDirectSpeech(narration, marked);
  let next = 0;
  return narration.sentences.map((sentence) => {
    const said: Utterance[] = [];
    for (; next < direct.length; next++) {
      const speech = direct[next];
      if (!speech || speech.marked.start >= sentence.end) break;
      const { marked: words, verb, reference } = speech;
      const { start, end, closed } = words;
      const listener = listenerAfter(narration, words.close, sentence.end);
      said.push({ start, end, direct: true, verb, reference, listener, goesOn: !closed });
    }
    const indirect = said.length === 0 ? findIndirectSpeech(narration, sentence) : null;
    if (indirect) said.push({ ...indirect, direct: false, listener: null, goesOn: false });
    return { sentence, said };
  });
}

type OpenQuotation = Quotation & { readonly goesOn: boolean };

/**
 * Goes through a paragraph sentence by sentence, so that each `ujarnya` meets what was said before it.
 * `isAsked`: somebody speaks in the article who is not named on the spot.
 */
function resolveParagraph(
  { narration, people, bodies, sentences }: ToldParagraph,
  paragraph: number,
  conversation: Conversation,
  isAsked: boolean,
): OpenQuotation[] {
  const quotations: OpenQuotation[] = [];
  const say = ({ start, end, direct, verb, reference, goesOn, listener }: Utterance): void => {
    const spoken = verb?.toLowerCase() ?? '';
    const text = narration.text.slice(start, end);
    const clues = {
      goesOn: narration.lexicon.continuingVerbs.has(spoken),
      replies: narration.lexicon.replyVerbs.has(spoken),
      asks: direct && text.endsWith('?'),
      named: direct ? namedIn(people, { start, end }) : [],
      listener,
    };
    const speaker = conversation.resolve(reference, paragraph, clues);
    const speakerSpan = speaker === null ? null : (reference?.span ?? null);
    quotations.push({ start, end, text, direct, speaker, speakerSpan, verb, goesOn });
  };
  for (const { sentence, said } of sentences) {
    if (!isAsked) {
      said.forEach(say);
      continue;
    }
    if (said.length === 0) meetPeople(narration, sentence, paragraph, conversation);
    for (const { name, role } of peopleIn(narration, sentence)) {
      conversation.see({ name, role }, paragraph);
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

/** The names of the `people` (in order) within a span. */
function namedIn(people: readonly PersonMention[], { start, end }: Span): string[] {
  const names: string[] = [];
  for (let index = firstAfter(people, start); (people[index]?.end ?? Infinity) <= end; index++) {
    names.push(people[index]?.name ?? '');
  }
  return names;
}

/**
 * Speech left open at the end of a paragraph is by whoever is named after its end, not by who spoke
 * before.
 */
function lendSpeaker(result: Quotation[][], place: { paragraph: number; quotation: number }): void {
  const paragraph = result[place.paragraph];
  const quotation = paragraph?.[place.quotation];
  const next = result[place.paragraph + 1]?.[0];
  const speaker = next?.speaker ?? null;
  const isTold = quotation?.speaker === null || next?.speakerSpan != null;
  if (paragraph && quotation && isTold) paragraph[place.quotation] = { ...quotation, speaker };
}
