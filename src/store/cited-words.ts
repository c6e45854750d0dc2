/** Whether an article still holds what was cited from it, without keeping the cited words. */
import { createHash } from 'node:crypto';

/** Where words were cited from, and their digest. */
export interface CitedWords {
  /** Where they stood: paragraph from 1, UTF-16 offsets in it, `end` exclusive. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Of the words in UTF-8; 64 hexadecimal digits. */
  readonly sha256: string;
}

/** In hexadecimal. */
export function sha256Of(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

/**
 * Whether the words are still in one of the article's paragraphs, also where a new paragraph or
 * sentence before them has moved them on.
 */
export function isStillThere(cited: CitedWords, paragraphs: readonly string[]): boolean {
  const { paragraph, start, end, sha256 } = cited;
  const isIt = (text: string, from: number) =>
    from + end - start <= text.length && sha256Of(text.slice(from, from + end - start)) === sha256;
  if (isIt(paragraphs[paragraph - 1] ?? '', start)) return true;
  // Words that were moved still begin at a paragraph's start or after something that is no letter.
  return paragraphs.some((text) => starts(text).some((from) => isIt(text, from)));
}

function starts(text: string): readonly number[] {
  return [
    0,
    ...Array.from(text.matchAll(/[^\p{L}\p{N}]/gu), ({ index, 0: mark }) => [
      index,
      index + mark.length,
    ]).flat(),
  ];
}
