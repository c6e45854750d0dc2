/** All quotations of the corpus, indexed by the words of the speaker's name and office. */
import type { Article } from '../../corpus/article.js';
import type { Facts, Quotation } from '../../facts/facts.js';
import { fold } from '../../language/fold.js';
import { speakerWords } from './speaker.js';

/** A quotation and where it is. */
export interface QuotationEntry {
  readonly article: Article;
  /** Index in the library's articles. */
  readonly articleIndex: number;
  /** Counts from 1. */
  readonly paragraph: number;
  readonly quotation: Quotation;
}

/** The quotations of all articles. */
export interface QuotationIndex {
  /** In order of articles and paragraphs. */
  readonly entries: readonly QuotationEntry[];
  /** Quotations whose speaker's name or office holds the folded word. */
  bySpeakerWord(folded: string): readonly QuotationEntry[];
  /** Quotations of one paragraph, in order; `paragraph` counts from 1. */
  inParagraph(articleIndex: number, paragraph: number): readonly QuotationEntry[];
}

/** `facts[a][p]` belongs to `articles[a].paragraphs[p]`. */
export function indexQuotations(
  articles: readonly Article[],
  facts: readonly (readonly Facts[])[],
): QuotationIndex {
  const entries = articles.flatMap((article, articleIndex) =>
    (facts[articleIndex] ?? []).flatMap(({ quotations }, paragraph) =>
      quotations.map((quotation) => ({
        article,
        articleIndex,
        paragraph: paragraph + 1,
        quotation,
      })),
    ),
  );
  const bySpeaker = new Map<string, QuotationEntry[]>();
  /** Number of the first entry of each article, or that of the next article that has one. */
  const firstOf = new Uint32Array(articles.length + 1);
  for (const { articleIndex } of entries)
    firstOf[articleIndex + 1] = 1 + (firstOf[articleIndex + 1] ?? 0);
  for (let at = 0; at < articles.length; at++)
    firstOf[at + 1] = (firstOf[at + 1] ?? 0) + (firstOf[at] ?? 0);
  for (const entry of entries) {
    for (const word of speakerWords(entry.quotation)) push(bySpeaker, word, entry);
  }
  return {
    entries,
    bySpeakerWord: (folded) => bySpeaker.get(fold(folded)) ?? [],
    inParagraph: (articleIndex, paragraph) =>
      entries
        .slice(firstOf[articleIndex], firstOf[articleIndex + 1])
        .filter((entry) => entry.paragraph === paragraph),
  };
}

function push(map: Map<string, QuotationEntry[]>, key: string, entry: QuotationEntry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}
