/**
 * Answer → a Discord message of components (V2). All Text Displays together hold a bounded number of
 * characters, so the frame of the message is laid out first and the snippets share what is left.
 */
import { ContainerBuilder, MessageFlags, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import type { Answer, Failure, Found, Nothing, Notice } from '../../answers/answer.js';
import type { Overview } from '../../answers/overview.js';
import { areSentences, isAllSaid } from '../../answers/telling/all-said.js';
import { groupByValue } from '../../answers/telling/same-value.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import type { DrawnPicture } from '../../pictures/draw.js';
import { addArticle } from './article.js';
import { attach, gallery } from './attachments.js';
import { catalogText } from './catalog.js';
import { dateLine } from './date-line.js';
import { itemLine, mentionsLine, resolvedDate } from './items.js';
import { MAX_COMPONENTS, MAX_MESSAGE_TEXT } from './limits.js';
import type { ControlRow, MessageBody } from './message-body.js';
import { profileText } from './profile.js';
import { share } from './share.js';
import { shorten } from './snippet.js';
import { COMPONENTS_PER_SOURCE, citeSource } from './source.js';
import { verdictText } from './verdicts.js';

/** What is around an answer in its message. */
export interface Surroundings {
  readonly controls?: readonly ControlRow[];
  /** Short texts of Kutip's own, below the answer. */
  readonly notes?: readonly string[];
  /** Shown above the answer; at most ten. */
  readonly pictures?: readonly DrawnPicture[];
}

const COLORS = { found: 0x2a9d8f, nothing: 0x8d99ae, notice: 0x457b9d, error: 0xe76f51 } as const;

/** At most this many characters of each. */
const HEADLINE = 240;
const WORD = 40;
const NAME = 100;
const NOTE = 300;
/** Findings, sources and lines of a message; words in one of its lines. */
const MAX_ITEMS = 10;
const MAX_SOURCES = 10;
const MAX_LINES = 60;
const MAX_WORDS = 8;
/** Beside the sources there are the container, the answer and the footer, divided by separators. */
const FRAME = 3;
const SEPARATORS = 2;
/** A shorter snippet says nothing: fewer sources are better. */
const SHORTEST_SNIPPET = 60;

/** The message that shows `answer`, with labels in `locale`. It always keeps Discord's limits. */
export function renderAnswer(
  answer: Answer,
  locale: LanguageCode,
  surroundings: Surroundings = {},
): MessageBody {
  const messages = MESSAGES[locale];
  switch (answer.kind) {
    case 'found':
      return found(answer, messages, surroundings);
    case 'nothing':
      return nothing(answer, messages, surroundings);
    case 'notice':
      return notice(answer);
    case 'error':
      return failure(answer, messages);
  }
}

function found(answer: Found, messages: Messages, surroundings: Surroundings): MessageBody {
  if (answer.overview) return article(answer, answer.overview, messages, surroundings);
  const room = MAX_COMPONENTS - FRAME - componentsOf(surroundings);
  const most = Math.min(MAX_SOURCES, Math.floor(room / COMPONENTS_PER_SOURCE));
  for (let count = Math.min(answer.passages.length, most); ; count -= 1) {
    const body = foundWith(count, answer, messages, surroundings);
    if (body !== null) return body;
  }
}

/** Components of the rows and of the pictures, which count like all others. */
function componentsOf({ controls = [], pictures = [] }: Surroundings): number {
  const shown = pictures.length > 0 ? 1 : 0;
  return controls.reduce((sum, row) => sum + 1 + row.components.length, shown);
}

/** The message with the first `count` sources, or null when they would leave too little to read. */
function foundWith(
  count: number,
  answer: Found,
  messages: Messages,
  surroundings: Surroundings,
): MessageBody | null {
  const sources = answer.passages
    .slice(0, count)
    .map((passage, index) => citeSource(passage, index + 1, messages));
  const items = findingLines(answer, count, messages);
  const head = headLines(answer, count, messages);
  const footer = footnotes(answer, answer.passages.length - count, messages, surroundings);

  const parts = [...items, ...sources];
  const frames = parts.reduce((sum, part) => sum + part.frame + 1, 0);
  const room = MAX_MESSAGE_TEXT - frames - lines(head).length - footer.length - 2;
  const shares = share(
    room,
    parts.map((part) => part.want),
  );
  const isReadable = parts.every(
    (part, index) => (shares[index] ?? 0) >= Math.min(part.want, SHORTEST_SNIPPET),
  );
  if (!isReadable && count > 1) return null;

  const components =
    FRAME + SEPARATORS + count * COMPONENTS_PER_SOURCE + componentsOf(surroundings);
  const separate = () => {
    if (count > 0 && components <= MAX_COMPONENTS)
      container.addSeparatorComponents(new SeparatorBuilder());
  };
  const container = new ContainerBuilder({ accent_color: COLORS.found });
  const itemLines = items.map((item, index) => item.write(shares[index] ?? 0));
  if (addText(container, lines([...head, ...itemLines]))) separate();
  sources.forEach((source, index) => {
    source.addTo(container, shares[items.length + index] ?? 0);
  });
  if (footer !== '') separate();
  addText(container, footer);
  return body(container, surroundings);
}

/** What is shown above the findings; some of it may be empty. */
function headLines(answer: Found, count: number, messages: Messages): string[] {
  const headline = headlineText(answer, messages);
  return [
    headline === '' ? '' : `### ${headline}`,
    answer.isChoice ? messages.answer.chooseArticle(words(answer.suggestions)) : '',
    answer.disagreement ? `-# ${messages.answer.disagreement}` : '',
    answer.profile ? profileText(answer.profile, messages) : '',
    answer.verdicts ? verdictText(answer.verdicts, messages) : '',
    count === 0 && headline === '' ? messages.answer.nothing : '',
  ];
}

/**
 * The findings in the first `count` sources, one line each; a timeline has one for each date. What
 * the headline or the passages say already is left out.
 */
function findingLines(answer: Found, count: number, messages: Messages) {
  const { items, topic, verdicts } = answer;
  if (verdicts || areSentences(answer) || isAllSaid(answer)) return [];
  const shown = items.filter((item) => item.passage < count).slice(0, MAX_ITEMS);
  if (topic === 'timeline') return groupByValue(shown).map((same) => dateLine(same, messages));
  const told = shown.filter(({ part }) => part !== 'mentions');
  const mentions = shown.filter(({ part }) => part === 'mentions');
  return [
    ...told.map((item, at) => itemLine(item, answer, messages, told[at - 1])),
    ...(mentions.length > 0 ? [mentionsLine(mentions, messages)] : []),
  ];
}

/** The short answer, empty when there is none; the one date that it is has what it means beside it. */
function headlineText(answer: Found, messages: Messages): string {
  const headline = shorten(isRepeated(answer) ? '' : (answer.headline ?? ''), HEADLINE);
  const [item] = answer.items;
  if (answer.topic !== 'when' || !item || item.value === null || !isAllSaid(answer))
    return headline;
  const meaning = resolvedDate(item, item.value, messages);
  return meaning === '' ? headline : `${headline} = ${meaning}`;
}

/** An article to read: its paragraphs are shown below its title, not as a source each. */
function article(
  answer: Found,
  overview: Overview,
  messages: Messages,
  surroundings: Surroundings,
): MessageBody {
  const footer = footnotes(answer, 0, messages, surroundings);
  const container = new ContainerBuilder({ accent_color: COLORS.found });
  addArticle(container, overview, answer.passages, messages, MAX_MESSAGE_TEXT - footer.length);
  addText(container, footer);
  return body(container, surroundings);
}

/** A quotation is shown once, with its marks and its speaker: not as a headline too. */
function isRepeated({ topic, headline, items }: Found): boolean {
  return topic === 'quote' && items.some((item) => item.label === headline);
}

/** What is shown below the sources: what was missing, how it was found, where this is in the list. */
function footnotes(
  answer: Found,
  hidden: number,
  messages: Messages,
  { controls = [], notes = [] }: Surroundings,
): string {
  const texts = messages.answer;
  const { number, count, total, asked } = answer.page;
  const isListed = count > 1 || asked !== undefined;
  return lines([
    answer.missing.length > 0 ? `-# ${texts.missing(words(answer.missing))}` : '',
    answer.suggestions.length > 0 && !answer.isChoice
      ? `-# ${texts.didYouMean(words(answer.suggestions))}`
      : '',
    answer.glossary.length > 0
      ? `-# ${texts.glossary(
          answer.glossary.slice(0, MAX_WORDS).map(({ asked, found }) => ({
            asked: shorten(asked, WORD),
            found: shorten(found, WORD),
          })),
        )}`
      : '',
    hidden > 0 ? `-# ${messages.discord.notShown(hidden)}` : '',
    asked === undefined ? '' : `-# ${texts.noPage(asked)}`,
    isListed ? `-# ${texts.page(number, count)} · ${texts.passages(total, answer.topic)}` : '',
    number < count && controls.length === 0 ? `-# ${texts.nextPage(answer.topic, number + 1)}` : '',
    ...notes.map((note) => `-# ${shorten(note, NOTE)}`),
  ]);
}

function nothing(answer: Nothing, messages: Messages, surroundings: Surroundings): MessageBody {
  const texts = messages.answer;
  const container = new ContainerBuilder({ accent_color: COLORS.nothing });
  const head = lines([
    `### ${texts.nothingFor[answer.topic]}`,
    answer.missing.length > 0 ? texts.missing(words(answer.missing)) : '',
    answer.suggestions.length > 0 ? texts.didYouMean(words(answer.suggestions, NAME)) : '',
    answer.catalog ? catalogText(answer.catalog, messages) : '',
    insteadText(answer, messages),
    answer.isUnheard ? texts.tryHelp : '',
    ...(surroundings.notes ?? []).map((note) => `-# ${shorten(note, NOTE)}`),
  ]);
  addText(container, head);
  if (answer.nearest !== null) {
    const label = `-# ${texts.notAnAnswer}`;
    const source = citeSource(answer.nearest, null, messages);
    container.addSeparatorComponents(new SeparatorBuilder());
    addText(container, label);
    const room = MAX_MESSAGE_TEXT - head.length - label.length - source.frame;
    source.addTo(container, Math.min(room, source.want));
  }
  return body(container, surroundings);
}

/** Questions to ask instead, one line each. */
function insteadText({ instead = [] }: Nothing, { answer }: Messages): string {
  if (instead.length === 0) return '';
  return lines([answer.instead, ...instead.map((typed) => `- ${shorten(typed, NAME)}`)]);
}

function notice(answer: Notice): MessageBody {
  const title = `### ${shorten(answer.title, HEADLINE)}`;
  const shown = answer.lines.slice(0, MAX_LINES);
  const wants = shown.map((line) => shorten(line, MAX_MESSAGE_TEXT).length);
  const shares = share(MAX_MESSAGE_TEXT - title.length - shown.length, wants);
  const rest = shown.map((line, index) => shorten(line, shares[index] ?? 0));
  const container = new ContainerBuilder({ accent_color: COLORS.notice });
  addText(container, [title, ...rest].join('\n'));
  return body(container);
}

function failure(answer: Failure, messages: Messages): MessageBody {
  const container = new ContainerBuilder({ accent_color: COLORS.error });
  addText(
    container,
    lines([
      shorten(answer.message, MAX_MESSAGE_TEXT / 2) || messages.errors.fault,
      answer.suggestions.length > 0 ? messages.answer.didYouMean(words(answer.suggestions)) : '',
    ]),
  );
  return body(container);
}

function words(list: readonly string[], length = WORD): string[] {
  return list.slice(0, MAX_WORDS).map((word) => shorten(word, length));
}

function lines(list: readonly string[]): string {
  return joined(list, '\n');
}

/** Adds a Text Display unless there is nothing to say; Discord refuses an empty one. */
function addText(container: ContainerBuilder, text: string): boolean {
  if (text.trim() === '') return false;
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
  return true;
}

function body(
  container: ContainerBuilder,
  { controls = [], pictures = [] }: Surroundings = {},
): MessageBody {
  const files = attach(pictures);
  if (files.length > 0) container.spliceComponents(0, 0, gallery(files));
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container.toJSON(), ...controls],
    ...(files.length > 0 && { files }),
  };
}
