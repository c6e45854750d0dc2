/**
 * The address of words in an article: a browser that knows text fragments (`#:~:text=`,
 * https://wicg.github.io/scroll-to-text-fragment/) opens the page there and marks them. One that
 * does not opens the page.
 */
import type { Article } from '../../corpus/article.js';
import type { Answer, Passage } from '../answer.js';
import type { Library } from '../holdings/library.js';

/** Discord refuses a longer address on a button; browsers allow far more. */
const MAX_LINK = 512;
/** Up to so many words are given whole, more by their first and last words. */
const WHOLE_WORDS = 8;
/** Words taken from each end, and from the text around it, until the place is the only one. */
const REACHES = [4, 7, 12] as const;
/** At most this many repetitions of the words on a page are searched. */
const MAX_TRIES = 100;

/** The same answer, each passage with the address of its words. */
export function withLinks(answer: Answer, { articles, index }: Library): Answer {
  const linked = (passage: Passage): Passage => {
    const article = articles[index.articleIndexOf(passage.articleId)];
    const link = article ? passageLink(article, passage) : null;
    return link === null ? passage : { ...passage, link };
  };
  switch (answer.kind) {
    case 'found':
      return { ...answer, passages: answer.passages.map(linked) };
    case 'nothing':
      return answer.nearest === null ? answer : { ...answer, nearest: linked(answer.nearest) };
    case 'notice':
    case 'error':
      return answer;
  }
}

/**
 * The article's address with the words `start`–`end` of a paragraph as its text fragment: the
 * fewest that a browser, taking the first match, finds there and nowhere before. The plain address
 * when there are no such words or it would grow too long; null when the article has none.
 */
export function passageLink(
  article: Article,
  { paragraph, start, end }: Pick<Passage, 'paragraph' | 'start' | 'end'>,
): string | null {
  const { url } = article;
  if (url === null) return null;
  const own = article.paragraphs[paragraph - 1];
  if (own === undefined) return url;
  const texts = article.paragraphs.map(({ text }) => text);
  const before = texts.slice(0, paragraph - 1).join('\n');
  const offset = before === '' ? 0 : before.length + 1;
  const page = texts.join('\n');
  const cited = { from: offset + start, to: offset + end };
  const folded = foldCase(page);
  for (const directive of directives(page, cited)) {
    if (!isFirst(folded, directive, cited)) continue;
    const link = `${url}${url.includes('#') ? '' : '#'}:~:text=${encode(directive)}`;
    if (link.length <= MAX_LINK) return link;
  }
  return url;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a fragment says: `[prefix-,]first[,last][,-suffix]`. */
interface Directive {
  readonly prefix: string;
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
}

/** Directives for the cited words, the shortest first. */
function* directives(page: string, { from, to }: Range): Generator<Directive> {
  const words = page.slice(from, to).trim().split(/\s+/);
  const line = { from: page.lastIndexOf('\n', from - 1) + 1, to: page.indexOf('\n', to) };
  const around = {
    before: wordsOf(page.slice(line.from, from)),
    after: wordsOf(page.slice(to, line.to === -1 ? page.length : line.to)),
  };
  const none = { prefix: '', last: '', suffix: '' };
  if (words.join('') === '') return;
  if (words.length <= WHOLE_WORDS) yield { ...none, first: words.join(' ') };
  for (const reach of REACHES)
    if (words.length > WHOLE_WORDS && words.length >= 2 * reach)
      yield { ...none, first: head(words, reach), last: tail(words, reach) };
  for (const reach of REACHES) {
    const prefix = tail(around.before, reach);
    const suffix = head(around.after, reach);
    const ends =
      words.length <= WHOLE_WORDS
        ? { first: words.join(' '), last: '' }
        : { first: head(words, 4), last: tail(words, 4) };
    if (prefix !== '') yield { ...ends, prefix, suffix: '' };
    if (suffix !== '') yield { ...ends, prefix: '', suffix };
    if (prefix !== '' && suffix !== '') yield { ...ends, prefix, suffix };
  }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

const head = (words: readonly string[], count: number) => words.slice(0, count).join(' ');
const tail = (words: readonly string[], count: number) => words.slice(-count).join(' ');

/** Whether the first match of a directive is the cited one; `page` is folded. */
function isFirst(page: string, directive: Directive, cited: Range): boolean {
  const prefix = foldCase(directive.prefix);
  const first = foldCase(directive.first);
  const last = foldCase(directive.last);
  const suffix = foldCase(directive.suffix);
  let from = page.indexOf(first);
  for (let tries = 0; from !== -1 && tries < MAX_TRIES; tries += 1) {
    const end = last === '' ? from : page.indexOf(last, from + first.length);
    if (end === -1) return false;
    const to = end + (last === '' ? first : last).length;
    const isPrefixed = page
      .slice(Math.max(0, from - MAX_LINK), from)
      .trimEnd()
      .endsWith(prefix);
    if (
      isPrefixed &&
      page
        .slice(to, to + MAX_LINK)
        .trimStart()
        .startsWith(suffix)
    )
      return isBlank(page, from, cited.from) && isBlank(page, to, cited.to);
    from = page.indexOf(first, from + 1);
  }
  return false;
}

/** Whether only white space is between two places, in whichever order they come. */
function isBlank(page: string, one: number, other: number): boolean {
  return page.slice(Math.min(one, other), Math.max(one, other)).trim() === '';
}

/** Browsers compare without case; a letter whose small form is longer must not move the offsets. */
function foldCase(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** `-` and `,` have a meaning in a fragment, and `&` separates it from the next. */
function encode({ prefix, first, last, suffix }: Directive): string {
  return [
    prefix === '' ? '' : `${escapePart(prefix)}-`,
    escapePart(first),
    escapePart(last),
    suffix === '' ? '' : `-${escapePart(suffix)}`,
  ]
    .filter((part) => part !== '')
    .join(',');
}

function escapePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
