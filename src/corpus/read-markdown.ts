/**
 * Markdown → plain lines: headings are kept as such, emphasis and links become their words, HTML and
 * pictures go. markdown-it, since it is linear on hostile text where other parsers hang.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { cleanText } from './clean-text.js';
import type { Draft, Reading, SourceLine } from './draft.js';
import { readFrontMatter } from './front-matter.js';
import { unclosed } from './read-text.js';

/** Tables stay as typed; indented lines are paragraphs in a newspaper, not code. */
const markdown = new MarkdownIt({ html: true }).disable(['table', 'code']);

/** Reads the text of a `.md` file. */
export function readMarkdown(source: string): Reading {
  const lines = cleanText(source).split('\n');
  const front = readFrontMatter(lines);
  if (front === null) return unclosed();
  const body = lines.slice(front.lineCount).join('\n');
  const draft: Draft = {
    metadata: front.metadata,
    layout: 'markdown',
    record: null,
    lines: toLines(markdown.parse(body, {}), front.lineCount),
  };
  return { drafts: [draft], problems: front.problems };
}

function toLines(tokens: readonly Token[], before: number): SourceLine[] {
  const lines: SourceLine[] = [];
  let isHeading = false;
  let marker = '';
  for (const token of tokens) {
    const first = before + (token.map?.[0] ?? 0) + 1;
    if (token.type === 'heading_open') isHeading = true;
    // The number of a list item is part of what is said; a bullet is not.
    else if (token.type === 'list_item_open')
      marker = token.info === '' ? '' : `${token.info}${token.markup} `;
    else if (token.type === 'inline') {
      const text = `${marker}${inlineText(token.children ?? [])}`;
      const parts = isHeading ? [text.replaceAll('\n', ' ')] : text.split('\n');
      lines.push(...parts.map((part, index) => ({ text: part, number: first + index, isHeading })));
      lines.push({ text: '', number: null, isHeading: false });
      isHeading = false;
      marker = '';
    } else if (token.type === 'fence' || token.type === 'html_block') {
      const isFence = token.type === 'fence';
      const text = isFence ? token.content : withoutTags(token.content);
      lines.push(
        ...text.split('\n').map((part, index) => ({
          text: part,
          number: first + index + (isFence ? 1 : 0),
          isHeading: false,
        })),
        { text: '', number: null, isHeading: false },
      );
    }
  }
  return lines;
}

function inlineText(tokens: readonly Token[]): string {
  return tokens.map(inlinePiece).join('');
}

function inlinePiece(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    case 'html_inline':
      return /^<br\b/i.test(token.content) ? '\n' : '';
    default:
      return '';
  }
}

/** Scripts, styles and comments go with what is in them; of other elements the words stay. */
function withoutTags(html: string): string {
  if (/^\s*<(?:script|style|!--)/i.test(html)) return '';
  return html.replace(/<[^<>]*>/g, '');
}
