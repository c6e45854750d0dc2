/**
 * What a library holds, article by article, in few bytes, so that it can be compared with the next.
 */
import { createHash } from 'node:crypto';
import type { Library } from '../answers/holdings/library.js';
import type { ArticleName } from '../commands/corpus-admin.js';

/** Made by `takeInventory`; may go to another thread. */
export type Inventory = Uint8Array<ArrayBuffer>;

/** How one library differs from the one before. */
export interface Difference {
  readonly added: readonly ArticleName[];
  readonly changed: readonly ArticleName[];
  readonly removed: readonly ArticleName[];
  /** Share of the former articles that are still there, changed or not; 1 when there were none. */
  readonly kept: number;
}

type Entry = readonly [id: string, title: string, digest: string];

/** The inventory of a library. */
export function takeInventory({ articles }: Library): Inventory {
  const entries = articles.map(({ id, title, url, publishedAt, paragraphs }): Entry => {
    const hash = createHash('sha256').update(JSON.stringify([title, url, publishedAt]));
    for (const { text } of paragraphs) hash.update(text).update('\n');
    return [id, title, hash.digest('base64url').slice(0, 16)];
  });
  return new TextEncoder().encode(JSON.stringify(entries));
}

/** What was added, changed and removed since `former`; a first library has added nothing. */
export function compareInventories(former: Inventory | null, current: Inventory): Difference {
  if (former === null) return { added: [], changed: [], removed: [], kept: 1 };
  const before = new Map(entriesOf(former).map((entry) => [entry[0], entry]));
  const added: ArticleName[] = [];
  const changed: ArticleName[] = [];
  const count = before.size;
  for (const [id, title, digest] of entriesOf(current)) {
    const old = before.get(id);
    if (old === undefined) added.push({ id, title });
    else if (old[2] !== digest) changed.push({ id, title });
    before.delete(id);
  }
  const removed = [...before.values()].map(([id, title]) => ({ id, title }));
  return { added, changed, removed, kept: count === 0 ? 1 : 1 - removed.length / count };
}

function entriesOf(inventory: Inventory): readonly Entry[] {
  return JSON.parse(new TextDecoder().decode(inventory));
}
