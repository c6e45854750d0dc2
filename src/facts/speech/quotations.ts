/** Finds direct and indirect speech with its speakers, reading an article in order. */
import type { Article } from '../../corpus/article.js';
import { LANGUAGES } from '../../language/languages.js';
import type { Span } from '../../language/span.js';
import { tokenize } from '../../language/tokenizer.js';
import type { OrganizationMention, PersonMention, Quotation } from '../facts.js';
import type { ProseParagraph } from '../names/prose.js';
import { attributeBlock, attributionOfBlock } from './block-speech.js';
import { readCallings } from './callings.js';
import { type Conversation, openConversation } from './conversation.js';
import { findDirectSpeech } from './direct-speech.js';
import { findIndirectSpeech } from './indirect-speech.js';
import { findMarkedSpans, markStyle, reportStart } from './marked-spans.js';
import { meetPeople } from './met-people.js';
import { firstAfter, type Narration, narrate, peopleIn } from './narration.js';
import type { MarkedSpan } from './quote-marks.js';
import type { SpeakerReference } from './speaker-phrase.js';

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
  const read = article.paragraphs.map((paragraph, index) => {
    const next = article.paragraphs[index + 1];
    const follower = next?.section === paragraph.section ? next : undefined;
    const marked = findMarkedSpans(paragraph, follower, style, language.reporting);
    const from = reportStart(paragraph);
    const tokens = paragraphs[index]?.tokens ?? tokenize(paragraph.text);
    const bodies = organizations[index] ?? [];
    const named = people[index] ?? [];
    const narration = narrate(paragraph.text, tokens, from, marked, named, bodies, language);
    return { narration, marked, bodies };
  });
  const narrations = read.map(({ narration }) => narration);
  const conversation = openConversation(readCallings(people, narrations, language.reporting));
  const result: Quotation[][] = [];
  const open: { paragraph: number; quotation: number }[] = [];
  let section = 0;
  for (const [index, { narration, marked, bodies }] of read.entries()) {
    const before = article.paragraphs[index - 1];
    const here = article.paragraphs[index]?.section ?? section;
    if (here !== section) conversation.startSection();
    section = here;
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
  }
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
    for (const { name } of peopleIn(narration, sentence)) conversation.see(name);
    said.forEach(say);
    const named = bodies.slice(
      firstAfter(bodies, sentence.start),
      firstAfter(bodies, sentence.end),
    );
    for (const body of named) conversation.meetBody(body.name, paragraph);
  }
  return quotations;
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
