/** Small corpora for tests, read the way `.jsonl` files are. */
import { buildLibrary } from '../../src/answers/holdings/build-library.js';
import type { Library } from '../../src/answers/holdings/library.js';
import { buildArticle } from '../../src/corpus/building/build-article.js';
import { readJsonLine } from '../../src/corpus/formats/read-jsonl.js';

export interface Story {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly language?: 'id' | 'en';
  /** One paragraph a line; a short line without a full stop is a sub-heading. */
  readonly text: string;
}

/** A library of these stories; those with nothing to cite are left out, as when a corpus is read. */
export function libraryOf(stories: readonly Story[]): Library {
  const articles = stories.flatMap((story, index) =>
    readJsonLine(JSON.stringify(story), index + 1).drafts.flatMap((draft) => {
      const id = draft.metadata.id ?? `story-${index + 1}`;
      return buildArticle(draft, id, 'stories.jsonl').article ?? [];
    }),
  );
  return buildLibrary({ articles, report: { files: [] } }, new Date('2024-08-01T00:00:00Z'));
}
