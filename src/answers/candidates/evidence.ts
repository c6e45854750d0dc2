/** Hits → evidence: the best paragraphs with their words, sentences and facts at hand. */
import type { Article, Paragraph } from '../../corpus/article.js';
import type { Facts } from '../../facts/facts.js';
import { LANGUAGES } from '../../language/languages.js';
import { splitSentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import type { Query } from '../../search/query.js';
import type { Hit } from '../../search/retrieve.js';
import type { Library } from '../holdings/library.js';
import { type Scene, toScene } from './scene.js';

/** A paragraph in which an answer is looked for. */
export interface Evidence {
  readonly hit: Hit;
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly facts: Facts;
  readonly sentences: readonly Span[];
  /** Made on first use: a paragraph that is only cited needs none. */
  readonly scene: Scene;
}

/** The paragraph of a hit with everything that weighing its candidates needs. */
export function toEvidence(
  library: Library,
  query: Query,
  hit: Hit,
  bestScore: number,
): Evidence | null {
  const { index } = library;
  const paragraph = index.paragraphAt(hit.ordinal);
  const articleIndex = index.articleOf[hit.ordinal];
  const article = articleIndex === undefined ? undefined : library.articles[articleIndex];
  const facts = library.facts[articleIndex ?? -1]?.[(paragraph?.number ?? 0) - 1];
  if (!paragraph || !article || !facts) return null;
  const language = LANGUAGES[article.language];
  const { text } = paragraph;
  const sentences = splitSentences(text, language);
  const evidence = hit.score - bestScore;
  let scene: Scene | null = null;
  return {
    hit,
    article,
    paragraph,
    facts,
    sentences,
    get scene() {
      scene ??= toScene({ index, query, hit, text, facts, language, sentences, evidence });
      return scene;
    },
  };
}
