/** How far a library has come, from the bytes read and the articles analyzed. */

import type { Progress } from '../commands/corpus-desk.js';
import type { Article } from '../corpus/article.js';

/** Share of the whole time that reading takes, and reading and analyzing together. */
const READ = 0.1;
const ANALYZED = 0.75;

export interface ProgressCounter {
  /** `share` of the bytes has been read. */
  read(share: number): void;
  /** The articles are to be analyzed now. */
  begin(articles: readonly Article[]): void;
  analyzed(article: Article): void;
}

/** Tells `onProgress` after each step; the count of articles is of those analyzed. */
export function createProgress(onProgress: (progress: Progress) => void): ProgressCounter {
  let total = 1;
  let articles = 0;
  let paragraphs = 0;
  return {
    read(share) {
      onProgress({ articles, paragraphs, share: READ * share });
    },
    begin(all) {
      total = Math.max(
        1,
        all.reduce((sum, article) => sum + article.paragraphs.length, 0),
      );
    },
    analyzed(article) {
      articles += 1;
      paragraphs += article.paragraphs.length;
      const share = READ + (ANALYZED - READ) * (paragraphs / total);
      onProgress({ articles, paragraphs, share });
    },
  };
}
