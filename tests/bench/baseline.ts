/**
 * A public search engine as it comes out of the box, on the very questions Kutip is asked: published
 * figures stand for other samples and may be some hundredths off.
 */
import MiniSearch from 'minisearch';
import type { Corpus } from '../../src/corpus/read-corpus.js';
import type { GoldQuestion } from './collection.js';
import { mean, reciprocalRank } from './metrics.js';

/** MRR@10 of MiniSearch with its defaults, over paragraphs. */
export function measureMiniSearch(corpus: Corpus, questions: readonly GoldQuestion[]): number {
  const search = new MiniSearch({ fields: ['text'], storeFields: ['article'] });
  for (const { id, paragraphs } of corpus.articles) {
    for (const { number, text } of paragraphs) {
      search.add({ id: `${id} ${number}`, article: id, text });
    }
  }
  return mean(
    questions.flatMap(({ question, article }) => {
      if (article === null) return [];
      const ranking = search.search(question).slice(0, 10);
      return [
        reciprocalRank(
          ranking.map((hit) => String(hit.article)),
          article,
        ),
      ];
    }),
  );
}
