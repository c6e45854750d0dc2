/** How much of a library has been built, from the bytes read and the articles analyzed. */
import type { Progress } from '../commands/corpus-admin.js';
import type { Article } from '../corpus/article.js';

/** Share of the whole time that reading and analyzing take; the rest is for the index. */
const READ = 0.75;

/** Counts what has been done while a library opens. */
export interface ProgressCounter {
  /** `share` of the bytes has been read. */
  read(share: number): void;
  analyzed(article: Article): void;
}

/** Calls `onProgress` after each step; the articles counted are those analyzed. */
export function createProgress(onProgress: (progress: Progress) => void): ProgressCounter {
  let articles = 0;
  let paragraphs = 0;
  return {
    read: (share) => onProgress({ articles, paragraphs, share: READ * share }),
    analyzed(article) {
      articles += 1;
      paragraphs += article.paragraphs.length;
    },
  };
}
