/** Answer → text for a terminal: the short answer first, then each passage with its citation. */

import type { Answer, Failure, Found, Item, Nothing, Notice } from '../answers/answer.js';
import type { Catalog } from '../answers/holdings/catalog.js';
import { areSentences, isAllSaid } from '../answers/telling/all-said.js';
import { LIST_PAGE } from '../answers/telling/page.js';
import { unsaid } from '../answers/telling/unsaid.js';
import { formatDate } from '../messages/dates.js';
import { joined } from '../messages/joined.js';
import type { Messages } from '../messages/messages.js';
import { articleBlocks } from './article.js';
import { clean } from './clean.js';
import { renderPassage } from './passage.js';
import { blocks, createPen, lines, type Pen, type RenderOptions } from './pen.js';
import { resolvedDate } from './resolved-date.js';
import { shorten } from './shorten.js';
import { timelineBlocks } from './timeline.js';
import { verdictLines } from './verdicts.js';

/** Ends without a line end. Holds no control characters but line ends and Kutip's own colors. */
export function renderAnswer(answer: Answer, options: RenderOptions): string {
  const pen = createPen(options);
  switch (answer.kind) {
    case 'found':
      return renderFound(answer, pen);
    case 'nothing':
      return renderNothing(answer, pen);
    case 'notice':
      return renderNotice(answer, pen);
    case 'error':
      return renderFailure(answer, pen);
  }
}

function renderFound(answer: Found, pen: Pen): string {
  const texts = pen.messages.answer;
  const head = [
    isQuoted(answer) ? '' : headlineText(answer, pen),
    answer.isChoice ? pen.wrap(texts.chooseArticle(answer.suggestions.map(clean))) : '',
    answer.disagreement ? pen.wrap(texts.disagreement) : '',
    ...profileLines(answer, pen),
    ...(answer.verdicts ? verdictLines(answer.verdicts, pen) : itemLines(answer, pen)),
  ];
  const foot = [
    ...notes(answer.missing, answer.isChoice ? [] : answer.suggestions, pen),
    answer.glossary.length > 0 ? pen.wrap(texts.glossary(answer.glossary.map(cleanMatch))) : '',
    answer.page.asked === undefined ? '' : texts.noPage(answer.page.asked),
    pageLine(answer, pen),
  ];
  return blocks([lines(head), ...bodyOf(answer, pen), lines(foot)]);
}

/** The short answer; a single date is followed by what it means. */
function headlineText(answer: Found, { colors, messages, wrap }: Pen): string {
  const { headline, items } = answer;
  if (headline === null) return '';
  const [item] = items;
  const meaning = item && isAllSaid(answer) ? dateOf(item, answer, messages) : '';
  return wrap(`${colors.bold(clean(headline))}${meaning}`);
}

/** What is quoted: an article's text, dated sentences in order, or one passage below the other. */
function bodyOf(answer: Found, pen: Pen): string[] {
  if (answer.overview) return articleBlocks(answer.overview, answer.passages, pen);
  if (answer.topic === 'timeline') return timelineBlocks(answer, pen);
  return answer.passages.map((passage, index) =>
    renderPassage(passage, `[${numberOf(index, answer)}] `, pen),
  );
}

/** Who the person is and how often the articles name them. */
function profileLines({ profile }: Found, { colors, messages, wrap }: Pen): string[] {
  if (!profile) return [];
  const { name, mentions, articles, quotations } = profile;
  return [
    colors.bold(wrap(clean(name))),
    wrap(messages.browse.profile(mentions, articles, quotations)),
  ];
}

/**
 * The findings, those of each part under its head, further mentions in one line; a timeline shows
 * its dates with their sentences, and findings that are only sentences are read where they are
 * cited.
 */
function itemLines(answer: Found, pen: Pen): string[] {
  if (answer.topic === 'timeline' || areSentences(answer) || isAllSaid(answer)) return [];
  const { parts } = pen.messages.browse;
  const told = answer.items.filter(({ part }) => part !== 'mentions');
  const mentions = answer.items.filter(({ part }) => part === 'mentions');
  const numbers = new Set(mentions.map(({ passage }) => `[${numberOf(passage, answer)}]`));
  return [
    ...told.flatMap((item, at) => {
      const isNewPart = item.part !== undefined && item.part !== told[at - 1]?.part;
      const head = isNewPart && item.part ? [`${parts[item.part]}:`] : [];
      return [...head, itemLine(item, answer, pen)];
    }),
    numbers.size === 0 ? '' : pen.wrap(`${parts.mentions}: ${[...numbers].join(' ')}`),
  ];
}

/** A quotation is shown once, in its marks and with its speaker: not as a headline too. */
function isQuoted({ topic, headline, items }: Found): boolean {
  return topic === 'quote' && items.some(({ label }) => label === headline);
}

/** `page 1 of 3 (27 passages). Next: /search query:… page:2`; empty when there is only one. */
function pageLine({ topic, page }: Found, { messages, paged }: Pen): string {
  const texts = messages.answer;
  const { number, count, total, asked } = page;
  if (count === 1 && asked === undefined) return '';
  const typed = paged === null ? undefined : clean(paged);
  const next = number < count ? `. ${texts.nextPage(topic, number + 1, typed)}` : '';
  return `${texts.page(number, count)} (${texts.passages(total, topic)})${next}`;
}

/** The number a passage is shown with; the numbers continue on the second page of a list. */
function numberOf(index: number, { topic, page }: Found): number {
  const isCounted = topic === 'search' || topic === 'articles';
  return index + 1 + (isCounted ? (page.number - 1) * LIST_PAGE : 0);
}

/**
 * `Sabtu (4/3) = 4 March 2023 [1]`, `“Pasar ini milik para …” — Sari Utami [2]`. What the headline
 * or the passage says already is left out.
 */
function itemLine(item: Item, answer: Found, pen: Pen): string {
  const { label, detail } = unsaid(item, answer);
  const remarks = remarksOn(item, pen.messages);
  const isShownBelow = detail !== null && isWholePassage(item, answer);
  const parts = [
    label === null || isShownBelow ? '' : labelOf(item) + dateOf(item, answer, pen.messages),
    detail === null ? '' : clean(detail),
  ];
  const said = joined(parts, ' — ');
  const beside = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
  return pen.wrap(`${said}${beside} [${numberOf(item.passage, answer)}]`, 2);
}

function dateOf({ label, value }: Item, { topic }: Found, messages: Messages): string {
  return value === null || topic === 'number' ? '' : resolvedDate(label, value, messages);
}

/** The finding; a quotation is cut, and in quotation marks only when these were the very words. */
function labelOf({ label, direct }: Item): string {
  if (direct === undefined) return clean(label);
  return direct ? `“${shorten(clean(label))}”` : shorten(clean(label));
}

function remarksOn(
  { direct, carriedOver, mentions }: Item,
  { answer, browse }: Messages,
): string[] {
  return [
    ...(mentions === undefined ? [] : [browse.mentions(mentions)]),
    ...(direct === false ? [answer.reportedSpeech] : []),
    ...(carriedOver === true ? [answer.carriedOver] : []),
  ];
}

/** Whether the passage below holds only the words of the item, and their marks. */
function isWholePassage({ label, direct, passage }: Item, { passages }: Found): boolean {
  if (direct === undefined) return false;
  return wordsIn(passages[passage]?.text ?? '') === wordsIn(label);
}

/** Lower-case words and numbers, without what is between them. */
function wordsIn(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Below an answer: where its pictures were written to. A path is not broken in two. */
export function pictureLines(paths: readonly string[], { pictures }: Messages): string {
  return paths.map((path) => `\n${pictures.written(clean(path))}`).join('');
}

function renderNothing(answer: Nothing, pen: Pen): string {
  const texts = pen.messages.answer;
  const head = [
    pen.colors.bold(pen.wrap(texts.nothingFor[answer.topic])),
    ...notes(answer.missing, answer.suggestions, pen),
    ...(answer.catalog ? catalogLines(answer.catalog, pen) : []),
    ...insteadLines(answer, pen),
    answer.isUnheard ? pen.wrap(texts.tryHelp) : '',
  ];
  if (answer.nearest === null) return lines(head);
  const nearest = [pen.wrap(texts.notAnAnswer), renderPassage(answer.nearest, '', pen)];
  return blocks([lines(head), lines(nearest)]);
}

function insteadLines({ instead = [] }: Nothing, pen: Pen): string[] {
  if (instead.length === 0) return [];
  return [
    pen.wrap(pen.messages.answer.instead),
    ...instead.map((typed) => pen.wrap(clean(typed), 2)),
  ];
}

/** What the filters of a list can be set to. */
function catalogLines(catalog: Catalog, pen: Pen): string[] {
  const { outlets, moreOutlets, tags, moreTags, from, to } = catalog;
  const { browse } = pen.messages;
  const day = (value: string) => clean(formatDate(value, pen.messages, 'short'));
  return [
    outlets.length > 0 ? pen.wrap(browse.outlets(outlets.map(clean), moreOutlets)) : '',
    tags.length > 0 ? pen.wrap(browse.tags(tags.map(clean), moreTags)) : '',
    from === null || to === null ? '' : pen.wrap(browse.days(day(from), day(to))),
  ];
}

/** Empty lines separate its parts; a line that is too long continues with an indent. */
function renderNotice(answer: Notice, pen: Pen): string {
  return [
    pen.colors.bold(pen.wrap(clean(answer.title))),
    ...answer.lines.map((line) => pen.wrap(clean(line), 2).trimStart()),
    ...(answer.action ? [pen.wrap(`${answer.action.label}: ${clean(answer.action.typed)}`)] : []),
  ].join('\n');
}

function renderFailure(answer: Failure, pen: Pen): string {
  return lines([
    pen.colors.red(pen.wrap(clean(answer.message))),
    ...notes([], answer.suggestions, pen),
  ]);
}

function notes(missing: readonly string[], suggestions: readonly string[], pen: Pen): string[] {
  const texts = pen.messages.answer;
  return [
    missing.length > 0 ? pen.wrap(texts.missing(missing.map(clean))) : '',
    suggestions.length > 0 ? pen.wrap(texts.didYouMean(suggestions.map(clean))) : '',
  ];
}

function cleanMatch({ asked, found }: { asked: string; found: string }) {
  return { asked: clean(asked), found: clean(found) };
}
