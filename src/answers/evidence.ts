/** Hits → evidence: the best paragraphs with their words, sentences and facts at hand. */
import type { Article, Paragraph } from '../corpus/article.js';
import type { Facts } from '../facts/facts.js';
import { LANGUAGES } from '../language/languages.js';
import { splitSentences } from '../language/sentences.js';
import { overlaps, type Span } from '../language/span.js';
import type { Query } from '../search/query.js';
import type { Hit } from '../search/retrieve.js';
import type { Word } from './candidates.js';
import type { Library } from './library.js';
import type { Scene } from './span-signals.js';

export interface Evidence {
  readonly hit: Hit;
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly facts: Facts;
  readonly sentences: readonly Span[];
  readonly scene: Scene;
}

/** The paragraph behind a hit with all that weighing its candidates needs. */
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
  const sentences = splitSentences(paragraph.text, LANGUAGES[article.language]);
  const scene = toScene(
    library,
    query,
    hit,
    article,
    paragraph,
    facts,
    sentences,
    hit.score - bestScore,
  );
  return { hit, article, paragraph, facts, sentences, scene };
}

function toScene(
  { index }: Library,
  query: Query,
  hit: Hit,
  article: Article,
  { text }: Paragraph,
  facts: Facts,
  sentences: readonly Span[],
  evidence: number,
): Scene {
  const language = LANGUAGES[article.language];
  const first = index.firstToken[hit.ordinal] ?? 0;
  const count = (index.firstToken[hit.ordinal + 1] ?? first) - first;
  const words: Word[] = [];
  const sentenceOf: number[] = [];
  let sentence = 0;
  for (let i = 0; i < count; i++) {
    const start = index.tokenStarts[first + i] ?? 0;
    const end = index.tokenEnds[first + i] ?? 0;
    const folded = index.surfaces.wordOf(index.tokenSurfaces[first + i] ?? 0);
    const between = text.slice(words[i - 1]?.end ?? 0, start);
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start)
      sentence++;
    sentenceOf.push(sentence);
    words.push({
      start,
      end,
      folded,
      isStop: language.stopWords.has(folded),
      isCapitalized: /^\p{Lu}/u.test(text.slice(start, start + 2)),
      isNumeric: /\d/.test(folded),
      joinsPrevious: i > 0 && /^(?: |-|\. |\.)$/.test(between) && sentenceOf[i - 1] === sentence,
      isCue: language.cues.has(folded),
    });
  }
  const matched = new Array<number>(count).fill(-1);
  for (const match of hit.matches) matched[match.position] = match.term;
  const idf = query.terms.map((term) => term.idf);
  return {
    words,
    cues: words.map((word) => language.cues.get(word.folded) ?? null),
    sentences: sentenceOf,
    matched,
    matchPositions: [...new Set(hit.matches.map((match) => match.position))],
    idf,
    total: idf.reduce((sum, worth) => sum + worth, 0) || 1,
    evidence,
    kindsAt: (span) => kindsAt(facts, span),
    sentenceCoverage: coverageBySentence(sentences.length, sentenceOf, matched, idf),
  };
}

const KINDS = ['people', 'organizations', 'places', 'dates', 'numbers'] as const;

function kindsAt(facts: Facts, span: Span): string[] {
  return KINDS.filter((kind) => facts[kind].some((fact) => overlaps(fact, span)));
}

function coverageBySentence(
  count: number,
  sentenceOf: readonly number[],
  matched: readonly number[],
  idf: readonly number[],
): number[] {
  const total = idf.reduce((sum, worth) => sum + worth, 0) || 1;
  const found = Array.from({ length: count }, () => new Set<number>());
  matched.forEach((term, position) => {
    if (term >= 0) found[sentenceOf[position] ?? 0]?.add(term);
  });
  return found.map((terms) => [...terms].reduce((sum, term) => sum + (idf[term] ?? 0), 0) / total);
}
