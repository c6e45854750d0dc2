/** Files that were examined and may be added: kept beside the corpus under a name of our own. */
import { createHash } from 'node:crypto';
import { readdir, rename, stat, unlink } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { slugOf } from '../article-ids.js';
import type { CorpusFolder } from './corpus-folder.js';
import { writeWhole } from './write-file.js';

const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.jsonl']);
/** Largest file that is accepted; Discord itself accepts 10 MB from most members. */
export const MAX_UPLOAD_BYTES = 8_000_000;
const MAX_SLUG = 60;
/** A file that nobody has added by then is deleted. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const MAX_KEPT = 50;
const NAME = /^[a-z0-9-]{1,60}-([0-9a-f]{12})\.(?:txt|md|html|jsonl)$/;

/** A file that was set aside. */
export interface SetAside {
  /**
   * Twelve letters computed from content and kind, so that the same file always has the same code.
   */
  readonly code: string;
  readonly path: string;
}

/** `.md` for `Berita Baru.MD`; null when files of that kind are not read. */
export function extensionOf(name: string): string | null {
  const extension = extname(name)
    .toLowerCase()
    .replace(/^\.htm$/, '.html');
  return EXTENSIONS.has(extension) ? extension : null;
}

/**
 * Sets the bytes aside, and deletes files that have been there too long. Throws what the file
 * system throws.
 */
export async function setAside(
  { pending }: CorpusFolder,
  bytes: Uint8Array,
  extension: string,
): Promise<SetAside> {
  await forgetOld(pending);
  const code = createHash('sha256')
    .update(`${extension}\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 12);
  const path = join(pending, nameInCorpus('', code, extension));
  await writeWhole(path, bytes);
  return { code, path };
}

/**
 * The name a file has in the corpus: `pasar-ikan-dibuka-0123456789ab.md`, in plain letters only.
 */
export function nameInCorpus(title: string, code: string, extension: string): string {
  const slug = slugOf(`${title}.`)
    .normalize('NFKD')
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-|-$/g, '');
  return `${slug === '' ? 'article' : slug}-${code}${extension}`;
}

/** Gives the file the name it is to have in the corpus. Throws what the file system throws. */
export async function nameSetAside(
  { pending }: CorpusFolder,
  path: string,
  name: string,
): Promise<void> {
  await rename(path, join(pending, name));
}

/** Where the file with this code is, or null. */
export async function findSetAside(
  { pending }: CorpusFolder,
  code: string,
): Promise<string | null> {
  const name = (await readdir(pending)).find((name) => NAME.exec(name)?.[1] === code);
  return name === undefined ? null : join(pending, name);
}

/** Whether a file of the corpus already has exactly this content. */
export async function isInCorpus({ root }: CorpusFolder, code: string): Promise<boolean> {
  return (await readdir(root)).some((name) => NAME.exec(name)?.[1] === code);
}

async function forgetOld(pending: string): Promise<void> {
  const files: { readonly path: string; readonly time: number }[] = [];
  for (const name of await readdir(pending)) {
    const path = join(pending, name);
    const info = await stat(path).catch(() => null);
    if (info !== null) files.push({ path, time: info.mtimeMs });
  }
  files.sort((a, b) => b.time - a.time);
  const oldest = Date.now() - KEPT_MS;
  for (const [index, { path, time }] of files.entries()) {
    if (time < oldest || index >= MAX_KEPT) await unlink(path).catch(() => {});
  }
}
