/** A digest that shows whether two articles have the same text. */
import { createHash } from 'node:crypto';
import type { Article } from './article.js';

/** The same for two articles whose paragraphs are the same, whatever their titles and days. */
export function textDigest({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return createHash('sha256').update(text).digest('base64');
}
