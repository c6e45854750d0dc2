/**
 * What was added to the corpus and taken from it, so that it can be undone. An act is noted before
 * it is done: should the machine stop in between, the entry does not match what is on the disk, and
 * is skipped.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CorpusFolder } from './corpus-folder.js';
import { writeWhole } from './write-file.js';

const entry = z.object({
  act: z.enum(['added', 'removed']),
  /** Relative to the corpus folder, with `/`. */
  file: z.string().min(1).max(4096),
  /** Its name in the trash. */
  kept: z.string().regex(/^[\w.-]{1,200}$/),
});

/** One file that was added or removed. */
export type JournalEntry = Readonly<z.infer<typeof entry>>;

const MAX_ENTRIES = 100;

/** The acts, the latest last; none when the file is missing or not understood. */
export async function readJournal({ journal }: CorpusFolder): Promise<JournalEntry[]> {
  try {
    return z.array(entry).parse(JSON.parse(await readFile(journal, 'utf8')));
  } catch {
    return [];
  }
}

/** Throws what the file system throws. */
export async function writeJournal(
  { journal }: CorpusFolder,
  entries: readonly JournalEntry[],
): Promise<void> {
  await writeWhole(journal, `${JSON.stringify(entries.slice(-MAX_ENTRIES), null, 1)}\n`);
}
