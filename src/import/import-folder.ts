/**
 * The corpus folder as imports write to it: one file per article, under a name that is made here.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '../corpus/article-ids.js';
import { buildArticle } from '../corpus/building/build-article.js';
import { writeWhole } from '../corpus/changing/write-file.js';
import { listCorpusFiles } from '../corpus/corpus-files.js';
import type { Draft } from '../corpus/draft.js';
import { codeOf } from '../error-code.js';
import { ImportError } from './obstacle.js';
import { toMarkdown } from './to-markdown.js';

/** An article that has its file. */
export interface SavedArticle {
  readonly status: 'saved' | 'updated' | 'unchanged';
  /** Relative to the corpus folder, with `/`. */
  readonly file: string;
  readonly title: string;
  readonly paragraphs: number;
  /** What is in the file, or would be. */
  readonly text: string;
}

/** Units of the title that a file name shows. */
const MAX_SLUG = 60;
const HASH = /-([0-9a-f]{12})\.md$/;

/** How the folder is opened. */
export interface OpenOptions {
  /** Makes and writes nothing. */
  readonly isDryRun?: boolean;
}

/** Knows the files that earlier imports have written. */
export class ImportFolder {
  readonly #folder: string;
  readonly #isDryRun: boolean;
  /** File by the hash of where its article is from. */
  readonly #files: Map<string, string>;
  /** What was written since the folder was opened, by the same hash. */
  readonly #saved = new Map<string, SavedArticle>();

  private constructor(folder: string, isDryRun: boolean, files: Map<string, string>) {
    this.#folder = folder;
    this.#isDryRun = isDryRun;
    this.#files = files;
  }

  /** Makes the folder where there is none. Throws ImportError. */
  static async open(path: string, { isDryRun = false }: OpenOptions = {}): Promise<ImportFolder> {
    try {
      if (!isDryRun) await mkdir(path, { recursive: true });
      const folder = await realpath(path);
      if (!(await stat(folder)).isDirectory()) throw new ImportError('not-written', 'ENOTDIR');
      const files = new Map<string, string>();
      for (const { file } of await listCorpusFiles(folder)) {
        const hash = HASH.exec(file)?.[1];
        if (hash !== undefined) files.set(hash, file);
      }
      return new ImportFolder(folder, isDryRun, files);
    } catch (error) {
      if (isDryRun && codeOf(error) === 'ENOENT') return new ImportFolder(path, true, new Map());
      throw notWritten(error);
    }
  }

  /**
   * Writes the article under the name of its day and title, or over the file it was written to before;
   * `origin` is where it is from, which distinguishes the two cases. Throws ImportError, also for another
   * text of an origin that was saved since the folder was opened: two records with one id are a mistake
   * in the file, and the second would take the place of the first.
   */
  async save(draft: Draft, origin: string): Promise<SavedArticle> {
    const hash = createHash('sha256').update(origin).digest('hex').slice(0, 12);
    const known = this.#files.get(hash);
    const { article } = buildArticle(draft, hash, `${hash}.md`);
    if (article === null) throw new ImportError('no-text');
    const { title, publishedAt, paragraphs } = article;
    const name = [publishedAt, slugOf(title).slice(0, MAX_SLUG).replace(/-$/, ''), hash];
    const file = known ?? `${name.filter((part) => part !== null).join('-')}.md`;
    const text = toMarkdown(draft);
    const facts = { file, title, paragraphs: paragraphs.length, text };
    const earlier = this.#saved.get(hash);
    if (earlier !== undefined) {
      if (earlier.text !== text) throw new ImportError('same-origin', earlier.title);
      return { ...earlier, status: 'unchanged' };
    }
    try {
      const isThere = known !== undefined && (await this.#read(known)) === text;
      if (!isThere && !this.#isDryRun) await writeWhole(join(this.#folder, file), text);
      const status = isThere ? 'unchanged' : known === undefined ? 'saved' : 'updated';
      const done: SavedArticle = { status, ...facts };
      this.#saved.set(hash, done);
      return done;
    } catch (error) {
      throw notWritten(error);
    }
  }

  /** Null when it has gone since. */
  async #read(file: string): Promise<string | null> {
    try {
      return await readFile(join(this.#folder, file), 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }
}

function notWritten(error: unknown): ImportError {
  return error instanceof ImportError ? error : new ImportError('not-written', codeOf(error) ?? '');
}
