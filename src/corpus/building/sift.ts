/** Separates an article from its surroundings on the page: bylines, stamps, links to others. */
import { problem } from '../problem.js';
import type { Problem } from '../report.js';
import type { Block } from './blocks.js';
import { boilerplateRule, LEADS_TO_LINKS } from './boilerplate.js';
import { readAuthor } from './byline.js';
import { looksLikeHeading } from './headings.js';
import { readStamp } from './publication-day.js';

/** The blocks of an article, and what the blocks around it said. */
export interface Sifted {
  readonly blocks: readonly Block[];
  /** A note for each block removed. */
  readonly problems: readonly Problem[];
  /** Local day given by a stamp, `2024-07-23`. */
  readonly stampedDay: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
}

/** Removes boilerplate, publication stamps and the repeated `title`, and reads what they say. */
export function sift(blocks: readonly Block[], title: string | null): Sifted {
  const kept: Block[] = [];
  const problems: Problem[] = [];
  let published: string | null = null;
  let updated: string | null = null;
  let publisher: string | null = null;
  let author: string | null = null;
  let isAmongLinks = false;
  let isBeforeProse = true;
  for (const block of blocks) {
    const stamp = isBeforeProse ? readStamp(block.text) : null;
    if (stamp?.isUpdate) updated ??= stamp.day;
    else if (stamp) published ??= stamp.day;
    publisher ??= stamp?.publisher ?? null;
    author ??= readAuthor(block.text);
    const looksLikeLink = !block.isHeading && looksLikeHeading(block.text);
    const rule: string | null =
      boilerplateRule(block.text) ??
      (stamp ? 'publication-stamp' : null) ??
      (isBeforeProse && block.text === title ? 'title' : null) ??
      (isAmongLinks && looksLikeLink ? 'related-link' : null);
    if (rule !== null) {
      problems.push(problem('note', 'boilerplate', block.line, `${rule}: ${block.text}`));
      isAmongLinks = LEADS_TO_LINKS.has(rule) || (isAmongLinks && rule === 'related-link');
      continue;
    }
    kept.push(block);
    isAmongLinks = false;
    isBeforeProse &&= block.isHeading || looksLikeLink;
  }
  return { blocks: kept, problems, stampedDay: published ?? updated, publisher, author };
}
