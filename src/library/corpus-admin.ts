/** Carries out what the corpus commands ask for. */

import { basename } from 'node:path';
import type {
  ChangeOutcome,
  CorpusAdmin,
  ExaminedArticle,
  Refusal,
  ReloadOptions,
} from '../commands/corpus-admin.js';
import { addFile, removeFile, undoChange } from '../corpus/changing/change-files.js';
import {
  type CorpusFolder,
  FolderError,
  openCorpusFolder,
} from '../corpus/changing/corpus-folder.js';
import {
  extensionOf,
  findSetAside,
  isInCorpus,
  MAX_UPLOAD_BYTES,
  nameInCorpus,
  nameSetAside,
  setAside,
} from '../corpus/changing/set-aside.js';
import { codeOf } from '../error-code.js';
import { oneAtATime } from '../in-turn.js';
import type { DescribedArticle, ExaminedFile } from './examine.js';
import { type Reloader, refuse } from './reloader.js';

/** Looks at a file, in this thread or another. */
export type Examine = (path: string) => Promise<ExaminedFile>;

/** What is changed, and how a file is examined before. */
export interface CorpusAdminOptions {
  /** Null when the articles come from somewhere that cannot be changed. */
  readonly corpusPath: string | null;
  readonly examine: Examine;
}

type Act = Extract<ChangeOutcome, { kind: 'changed' }>['act'];

/** Changes run one at a time; a reload after a change is forced, since the change was intended. */
export function createCorpusAdmin(
  reloader: Reloader,
  { corpusPath, examine }: CorpusAdminOptions,
): CorpusAdmin {
  const inTurn = oneAtATime();

  /** A failed write becomes a refusal. */
  function inFolder<T>(work: (folder: CorpusFolder) => Promise<T>): Promise<T | Refusal> {
    return inTurn(async () => {
      try {
        if (corpusPath === null) return refuse('no-folder');
        return await work(await openCorpusFolder(corpusPath));
      } catch (error) {
        if (error instanceof FolderError) return refuse(error.code, error.detail);
        const code = codeOf(error);
        if (code === null) throw error;
        return refuse('not-written', code);
      }
    });
  }

  async function changed(act: Act, file: string, options: ReloadOptions): Promise<ChangeOutcome> {
    const reload = await reloader.reloadNext({ ...options, isForced: true });
    return { kind: 'changed', act, file, reload };
  }

  /** Each article with the one that already has its text: it would be left out when read. */
  async function compared(articles: readonly DescribedArticle[]): Promise<ExaminedArticle[]> {
    const digests = articles.map(({ textDigest }) => textDigest);
    const known = await reloader.engine.withTexts(digests);
    return articles.map(({ textDigest: _, ...article }, index) => ({
      ...article,
      known: known[index] ?? null,
    }));
  }

  return {
    status: () => reloader.status(),
    problems: async () => reloader.opening.problems,
    reload: (options) => reloader.reload(options),
    examine({ name, bytes }) {
      return inFolder(async (folder) => {
        const extension = extensionOf(name);
        if (extension === null) return refuse('bad-kind');
        if (bytes.length > MAX_UPLOAD_BYTES) return refuse('too-large');
        const { code, path } = await setAside(folder, bytes, extension);
        if (await isInCorpus(folder, code)) return refuse('known');
        const { report, articles } = await examine(path);
        const title = articles[0]?.title ?? '';
        await nameSetAside(folder, path, nameInCorpus(title, code, extension));
        return { kind: 'examined', code, report, articles: await compared(articles) } as const;
      });
    },
    async add(code, options) {
      const added = await inFolder(async (folder) => {
        const path = await findSetAside(folder, code);
        if (path === null) {
          return refuse((await isInCorpus(folder, code)) ? 'known' : 'unknown-code');
        }
        const name = basename(path);
        await addFile(folder, path, name);
        return { kind: 'moved', file: name } as const;
      });
      return added.kind === 'refused' ? added : changed('added', added.file, options);
    },
    async remove(asked, options) {
      const found = await reloader.engine.locate(asked);
      const [article, another] = found;
      if (article === undefined) return refuse('unknown-article');
      if (another !== undefined) {
        return refuse('several-articles', found.map(({ id }) => id).join(', '));
      }
      if (article.inFile !== 1) return refuse('shared-file', article.file);
      const removed = await inFolder(async (folder) =>
        (await removeFile(folder, article.file))
          ? ({ kind: 'moved' } as const)
          : refuse('unknown-article'),
      );
      return removed.kind === 'refused' ? removed : changed('removed', article.file, options);
    },
    async undo(options) {
      const undone = await inFolder(async (folder) => {
        const entry = await undoChange(folder);
        return entry === null ? refuse('nothing-to-undo') : ({ kind: 'moved', entry } as const);
      });
      if (undone.kind === 'refused') return undone;
      const { act, file } = undone.entry;
      return changed(act === 'added' ? 'withdrawn' : 'restored', basename(file), options);
    },
  };
}
