/**
 * The other name of something with two names, from the first paragraph that explains one by the
 * other.
 */
import type { Language } from '../language/language.js';
import { LANGUAGES } from '../language/languages.js';
import type { Span } from '../language/span.js';
import type { Query } from '../search/query.js';
import { type Hit, retrieve } from '../search/retrieve.js';
import type { Answer } from './answer.js';
import { toEvidence } from './candidates/evidence.js';
import { wordsAt } from './choosing/finding.js';
import type { AskOptions } from './holdings/ask-options.js';
import { isShown } from './holdings/exclusion.js';
import type { Library } from './holdings/library.js';
import { found } from './telling/respond.js';

/** Where a paragraph of a hit has the other name; null where it does not explain the one asked about. */
export type OtherNameIn = (text: string, language: Language, hit: Hit) => Span | null;

/** The answer with that name; null when no paragraph that fits the query explains it. */
export function answerExplained(
  library: Library,
  query: Query,
  otherNameIn: OtherNameIn,
  { exclude }: AskOptions,
): Answer | null {
  const { index, articles } = library;
  for (const hit of retrieve(query, index)) {
    const paragraph = index.paragraphAt(hit.ordinal);
    const article = articles[index.articleOf[hit.ordinal] ?? -1];
    if (!paragraph || !article || !isShown(library, hit.ordinal, exclude)) continue;
    const span = otherNameIn(paragraph.text, LANGUAGES[article.language], hit);
    const evidence = span && toEvidence(library, query, hit, hit.score);
    if (!evidence) continue;
    const finding = wordsAt(evidence, span);
    return found(library, query, [finding], { headline: finding.label, topic: 'sentence' });
  }
  return null;
}
