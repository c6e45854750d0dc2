/** What every fit begins with: the collections it is asked for, each as a library, and questions of it. */
import { buildLibrary } from '../../../src/answers/holdings/build-library.js';
import type { Library } from '../../../src/answers/holdings/library.js';
import {
  type Chosen,
  type Collection,
  choose,
  type GoldQuestion,
  readCollection,
} from '../collection.js';

/** Options that every fit takes; `folders` are read when no collection is named. */
export function collectionOptions(folders: readonly string[]) {
  return {
    data: { type: 'string' as const, multiple: true as const, default: [...folders] },
    split: { type: 'string' as const, default: 'dev' },
  };
}

export interface ReadyCollection {
  readonly collection: Collection;
  readonly library: Library;
  readonly questions: readonly GoldQuestion[];
}

/** Each collection with the questions chosen of it. Throws an Error that says what is absent or at fault. */
export async function readCollections(
  folders: readonly string[],
  chosen: Chosen,
): Promise<ReadyCollection[]> {
  const ready: ReadyCollection[] = [];
  for (const folder of folders) {
    const collection = await readCollection(folder);
    const questions = choose(collection.questions, chosen);
    ready.push({ collection, library: buildLibrary(collection.corpus, new Date(0)), questions });
  }
  return ready;
}

/** The same without the questions that have no answer. */
export function answerableOf(collections: readonly ReadyCollection[]): ReadyCollection[] {
  return collections.map((one) => ({
    ...one,
    questions: one.questions.filter(({ article }) => article !== null),
  }));
}
