/** Finds direct and indirect speech with its speakers, reading an article in order. */
import type { Article } from '../../corpus/article.js';
import { LANGUAGES } from '../../language/languages.js';
import { firstAfter, type Span } from '../../language/span.js';
import type { OrganizationMention, PersonMention, Quotation } from '../facts.js';
import type { ProseParagraph } from '../names/prose.js';
import { attributeBlock } from './direct/block-speech.js';
import { type Narration, peopleIn } from './narration/narration.js';
import { Appellations } from './scene/appellations.js';
import { type Clues, Conversation } from './scene/conversation.js';
import { meetPeople } from './scene/met-people.js';
import {
  readSpeech,
  type SpokenParagraph,
  type SpokenSentence,
  type Utterance,
} from './spoken-paragraphs.js';

/**
 * Direct and indirect speech with its speakers; `result[i]` belongs to `article.paragraphs[i]`.
 *
 * A direct quotation spans the words between the marks without the comma that leads over to the
 * attribution (`"Kami siap," kata …` → `Kami siap`); `.`, `?` and `!` belong to it. Indirect speech spans
 * the reported clause without its full stop, and is left out of a sentence that holds a direct
 * quotation. `people` are those of `findPeople`, `organizations` those of `findOrganizations`; without
 * them names are read by their capitals, and `bank itu` is known by no other name. `paragraphs` are the
 * article's, when they have been read before.
 */
export function findQuotations(
  article: Article,
  people: readonly (readonly PersonMention[])[],
  organizations: readonly (readonly OrganizationMention[])[] = [],
  paragraphs: readonly Pick<ProseParagraph, 'tokens'>[] = [],
): Quotation[][] {
  const tokens = paragraphs.map((paragraph) => paragraph.tokens);
  const spoken = readSpeech(article, { people, organizations, tokens });
  const narrations = spoken.map(({ narration }) => narration);
  const { reporting } = LANGUAGES[article.language];
  const conversation = new Conversation(
    new Appellations({ people, narrations, lexicon: reporting }),
  );
  // Where everybody who speaks is named on the spot, as mostly in an encyclopedia, nobody else matters.
  const isNamedOnTheSpot = spoken.every(namesSpeakers);
  const result: Quotation[][] = [];
  /** Indexes of the paragraphs whose last quotation goes on in the next. */
  const unfinished: number[] = [];
  for (const [index, here] of spoken.entries()) {
    const before = spoken[index - 1]?.paragraph;
    if (before && before.section !== here.paragraph.section) conversation.startSection();
    if (before && here.block) {
      const speaker = conversation.resolve(here.block, index);
      result[index - 1] = attributeBlock(before, result[index - 1] ?? [], speaker);
    }
    const quotations = here.sentences.flatMap((sentence) =>
      isNamedOnTheSpot
        ? attributeAll(here, sentence, index, conversation)
        : attributeInScene(here, sentence, index, conversation),
    );
    result.push(quotations);
    const last = here.sentences.flatMap(({ said }) => said).at(-1);
    if (last?.goesOn && last.verb === null) unfinished.push(index);
  }
  for (const index of unfinished.toReversed()) lendSpeaker(result, index);
  return result;
}

/** Whether everybody who speaks in a paragraph is named where they speak. */
function namesSpeakers({ block, sentences }: SpokenParagraph): boolean {
  if (block !== null) return false;
  return sentences.every(({ said }) => said.every(({ reference }) => reference?.kind === 'named'));
}

/**
 * What is said in a sentence, among those whom it and the sentences before bring into the conversation:
 * called in the order of the text, so that each `ujarnya` meets what was said before it.
 */
function attributeInScene(
  here: SpokenParagraph,
  spoken: SpokenSentence,
  paragraph: number,
  conversation: Conversation,
): Quotation[] {
  const { narration, bodies } = here;
  const { sentence } = spoken;
  const quotations = clausesIn(narration, spoken).flatMap((clause) => {
    if (clause.said.length === 0) meetPeople(narration, clause.sentence, paragraph, conversation);
    for (const { name, role } of peopleIn(narration, clause.sentence)) {
      conversation.see({ name, role }, paragraph);
    }
    return attributeAll(here, clause, paragraph, conversation);
  });
  const [from, to] = [firstAfter(bodies, sentence.start), firstAfter(bodies, sentence.end)];
  for (const { name } of bodies.slice(from, to)) conversation.meetBody(name, paragraph);
  return quotations;
}

/**
 * A sentence, divided at its semicolons outside of what is said: in `Roe said so; Hale disagreed` it is Hale
 * who may speak next.
 */
function clausesIn({ text }: Narration, { sentence, said }: SpokenSentence): SpokenSentence[] {
  const clauses: SpokenSentence[] = [];
  let start = sentence.start;
  let [from, next] = [0, 0];
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(/;\s/g)) {
    const end = sentence.start + index;
    while ((said[next]?.end ?? Infinity) <= end) next++;
    if ((said[next]?.start ?? Infinity) < end) continue;
    clauses.push({ sentence: { start, end }, said: said.slice(from, next) });
    from = next;
    start = end + 1;
  }
  return [...clauses, { sentence: { start, end: sentence.end }, said: said.slice(from) }];
}

function attributeAll(
  here: SpokenParagraph,
  { said }: SpokenSentence,
  paragraph: number,
  conversation: Conversation,
): Quotation[] {
  return said.map((utterance) => {
    const { start, end, direct, verb, reference } = utterance;
    const speaker = conversation.resolve(reference, paragraph, cluesIn(here, utterance));
    const speakerSpan = speaker === null ? null : (reference?.span ?? null);
    const text = here.narration.text.slice(start, end);
    return { start, end, text, direct, speaker, speakerSpan, verb };
  });
}

function cluesIn({ narration, people }: SpokenParagraph, utterance: Utterance): Clues {
  const { text, lexicon } = narration;
  const { end, direct, listener } = utterance;
  const verb = utterance.verb?.toLowerCase() ?? '';
  return {
    goesOn: lexicon.continuingVerbs.has(verb),
    replies: lexicon.replyVerbs.has(verb),
    asks: direct && text[end - 1] === '?',
    named: direct ? namedIn(people, utterance) : [],
    listener,
  };
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
function lendSpeaker(result: Quotation[][], index: number): void {
  const quotation = result[index]?.at(-1);
  const next = result[index + 1]?.[0];
  const isNamed = quotation?.speaker === null || next?.speakerSpan != null;
  if (!quotation || !isNamed) return;
  result[index]?.splice(-1, 1, { ...quotation, speaker: next?.speaker ?? null });
}
