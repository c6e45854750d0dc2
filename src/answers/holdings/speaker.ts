/** Who spoke the words of a quotation. */
import type { Article } from '../../corpus/article.js';
import type { Quotation } from '../../facts/facts.js';
import { tokenize } from '../../language/tokenizer.js';

/** Folded words of a speaker's name and office. */
export function speakerWords({ speaker }: Quotation): ReadonlySet<string> {
  if (!speaker) return new Set();
  return new Set(tokenize(`${speaker.name} ${speaker.role ?? ''}`).map((token) => token.folded));
}

/** `Rahm Emanuel, duta besar AS untuk Jepang`; null when nobody is named. */
export function describeSpeaker({ speaker }: Quotation): string | null {
  if (!speaker) return null;
  return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
}

/** A quotation and where it is; paragraphs count from 1. */
interface Said {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly paragraph: number;
}

/** Whether the speaker was understood from the paragraphs around it: this one has none of his names. */
export function isCarriedOver({ quotation, article, paragraph }: Said): boolean {
  const { speaker, speakerSpan } = quotation;
  if (speaker === null || speakerSpan !== null) return false;
  const names = new Set(tokenize(speaker.name).map((token) => token.folded));
  const { text = '' } = article.paragraphs[paragraph - 1] ?? {};
  return !tokenize(text).some((token) => names.has(token.folded));
}
