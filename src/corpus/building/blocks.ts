/** Lines → blocks, each a paragraph or a heading: wrapped paragraphs are rejoined. */

import type { Layout, SourceLine } from '../draft.js';
import { BREAKS_LINES, boilerplateRule } from './boilerplate.js';
import { readAuthor } from './byline.js';
import { readStamp } from './publication-day.js';

/** A paragraph or a heading of a source. */
export interface Block {
  /** On one line, trimmed, never empty. */
  readonly text: string;
  /** Where it begins in the file. */
  readonly line: number | null;
  readonly isHeading: boolean;
  /** As in `SourceLine`, or written like a list item. */
  readonly isSetOff: boolean;
  readonly isQuotation?: boolean;
  readonly tableHead?: string;
}

/** Text wrapped by an editor or a mail program is no wider than this. */
const MAX_WIDTH = 120;
/** Share of the line ends at which the next word would not have fitted, when lines were wrapped. */
const TIGHT = 0.8;
/** Share of line ends inside a sentence, above which lines are pieces of paragraphs. */
const BROKEN = 0.5;
/** Lines in a paragraph of Markdown written one sentence a line; scraped text runs on longer. */
const SENTENCES = 3;

const SENTENCE_END = /[.!?…:;][\])"'”’»]*$/;
const LIST_ITEM = /^\s*(?:[-*•–—+]|\d{1,3}[.)]|[a-z][.)])\s/;

/**
 * Splits `lines` into blocks. Lines without a blank one between them are one paragraph when the
 * text shows that it was wrapped, and one each when it looks scraped, one paragraph per line.
 */
export function toBlocks(lines: readonly SourceLine[], layout: Layout): Block[] {
  const groups = toGroups(lines);
  const isJoined = layout !== 'lines' && isWrapped(groups, layout);
  return groups.flatMap((group, at) =>
    isJoined ? joinLines(group, at === 0) : group.map(toBlock),
  );
}

function toBlock(line: SourceLine): Block {
  const { text, number, isHeading, isQuotation, tableHead } = line;
  const isSetOff = line.isSetOff || LIST_ITEM.test(text);
  return {
    text: text.trim(),
    line: number,
    isHeading,
    isSetOff,
    ...(isQuotation === true ? { isQuotation } : {}),
    ...(tableHead === undefined ? {} : { tableHead }),
  };
}

/** Runs of lines with text, separated by blank lines and headings. */
function toGroups(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  let open: SourceLine[] | null = null;
  for (const line of lines) {
    if (line.text.trim() === '') {
      open = null;
    } else if (line.isHeading || open === null) {
      open = line.isHeading ? null : [line];
      groups.push(open ?? [line]);
    } else {
      open.push(line);
    }
  }
  return groups;
}

function isWrapped(groups: readonly SourceLine[][], layout: Layout): boolean {
  const prose = groups.filter((group) => !group[0]?.isHeading);
  const joints = prose.flatMap((group) =>
    group
      .slice(1)
      .map((lower, index) => [group[index]?.text.trim() ?? '', lower.text.trim()] as const),
  );
  if (joints.length === 0) return false;
  const share = (test: (upper: string, lower: string) => boolean) =>
    joints.filter(([upper, lower]) => test(upper, lower)).length / joints.length;
  const width = prose.flat().reduce((most, line) => Math.max(most, line.text.trim().length), 0);
  if (share((upper, lower) => !SENTENCE_END.test(upper) && /^\p{Ll}/u.test(lower)) >= BROKEN) {
    return true;
  }
  const isTight =
    width <= MAX_WIDTH &&
    share((upper, lower) => upper.length + 1 + lower.search(/\s|$/) > width - 1) >= TIGHT;
  if (isTight && share((upper) => !SENTENCE_END.test(upper)) >= BROKEN) return true;
  const isList = share((_, lower) => LIST_ITEM.test(lower)) > 0;
  return (
    layout === 'markdown' &&
    !isList &&
    prose.length > 1 &&
    joints.length <= prose.length * (SENTENCES - 1)
  );
}

/**
 * List items, and lines that cannot be a piece of a sentence, stay by themselves; above the text, also
 * those that say who published or wrote it.
 */
function joinLines(group: readonly SourceLine[], isOpening: boolean): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of group) {
    const text = line.text.trim();
    const isApart =
      line.isHeading ||
      BREAKS_LINES.has(boilerplateRule(text) ?? '') ||
      (isOpening && (readStamp(text) !== null || readAuthor(text) !== null));
    const open = isOpen && !isApart && !LIST_ITEM.test(line.text) ? blocks.pop() : undefined;
    blocks.push(open ? { ...open, text: `${open.text} ${text}` } : toBlock(line));
    isOpen = !isApart;
  }
  return blocks;
}
