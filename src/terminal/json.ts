/** Answer → one line of JSON, for other programs. Its keys and their order are a promise. */
import type { Found, Item, Passage, Topic } from '../answers/answer.js';
import type { Reply, Request } from '../app.js';

/** The record of an answer; `message` is there only for notices and errors. */
export function answerRecord(
  request: Request,
  { answer, elapsedMs }: Pick<Reply, 'answer' | 'elapsedMs'>,
) {
  const head = {
    command: request.command,
    arguments: request.arguments,
    locale: request.locale,
    kind: answer.kind,
  };
  const elapsed = { elapsedMs: Math.round(elapsedMs * 10) / 10 };
  switch (answer.kind) {
    case 'found':
      return {
        ...head,
        headline: answer.headline,
        items: answer.items.map(itemRecord),
        passages: answer.passages.map(passageRecord),
        missing: answer.missing,
        suggestions: answer.suggestions,
        ...elapsed,
        ...listRecord(answer),
      };
    case 'nothing':
      return {
        ...head,
        headline: null,
        items: [],
        passages: answer.nearest === null ? [] : [passageRecord(answer.nearest)],
        missing: answer.missing,
        suggestions: answer.suggestions,
        ...elapsed,
        ...(answer.instead && { instead: answer.instead }),
        ...(answer.catalog && { catalog: answer.catalog }),
      };
    case 'notice':
      return {
        ...head,
        ...EMPTY,
        suggestions: [],
        ...elapsed,
        message: [answer.title, ...answer.lines].join('\n'),
      };
    case 'error':
      return {
        ...head,
        ...EMPTY,
        suggestions: answer.suggestions,
        ...elapsed,
        message: answer.message,
      };
  }
}

const EMPTY = { headline: null, items: [], passages: [], missing: [] };

/** What only the commands for browsing the articles have. */
function listRecord({ topic, page, overview, profile, verdicts, picture, isChoice }: Found) {
  const isList = LISTS.has(topic);
  return {
    ...(isList && { page: { number: page.number, count: page.count, total: page.total } }),
    ...(isChoice && { isChoice }),
    ...(overview && { overview }),
    ...(profile && { profile }),
    ...(verdicts && { verdicts }),
    ...(picture && topic === 'quote' && { picture }),
  };
}

const LISTS: ReadonlySet<Topic> = new Set(['article', 'articles', 'people', 'timeline']);

function itemRecord({ label, detail, value, passage, mentions, part, direct }: Item) {
  return {
    label,
    detail,
    value,
    passage,
    ...(mentions !== undefined && { mentions }),
    ...(part !== undefined && { part, ...(direct !== undefined && { direct }) }),
  };
}

function passageRecord(passage: Passage) {
  const { articleId, title, publisher, url, publishedAt } = passage;
  const { paragraph, text, start, end, highlights } = passage;
  return {
    articleId,
    title,
    publisher,
    url,
    publishedAt,
    paragraph,
    text,
    start,
    end,
    highlights,
  };
}

/** Line ends that JSON leaves as they are, though some line readers split at them. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A value as JSON on one line, whatever characters it holds; without a line end. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    OTHER_LINE_ENDS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
