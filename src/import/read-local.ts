/** Files and folders on this machine → their articles. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CorpusFile, listCorpusFiles, unreadable } from '../corpus/corpus-files.js';
import type { Draft, Reading } from '../corpus/draft.js';
import { readCorpusFile } from '../corpus/formats/read-file.js';
import { readHtml } from '../corpus/formats/read-html.js';
import { decodeText } from './charset.js';
import { ImportError } from './obstacle.js';

/** An article of a file on this machine. */
export interface LocalDraft {
  readonly draft: Draft;
  /** What the article is known by: its address on the web, its id, or where the file lies. */
  readonly origin: string;
}

const PAGE = /^\.html?$/;
/** Bytes of a saved page. */
const MAX_PAGE = 5_000_000;

/** The files under `path`, or `path` itself. Throws ImportError. */
export async function listLocal(path: string): Promise<readonly CorpusFile[]> {
  try {
    return await listCorpusFiles(path);
  } catch (error) {
    throw notRead(error);
  }
}

function notRead(error: unknown): ImportError {
  const { code, detail } = unreadable(error);
  return detail === 'ENOENT' ? new ImportError('missing') : new ImportError(code, detail);
}

/** What a file holds, or why it could not be used; one after the other for JSON Lines. */
export async function* readLocal(file: CorpusFile): AsyncGenerator<LocalDraft | ImportError> {
  const where = pathToFileURL(resolve(file.path)).href;
  for await (const { drafts, problems } of readings(file)) {
    for (const draft of drafts) {
      const { url, id } = draft.metadata;
      const place = draft.record === null ? where : `${where}#${draft.record}`;
      yield { draft, origin: url ?? (id === null ? place : `${where}#${id}`) };
    }
    const fault = problems.find(({ severity }) => severity === 'error');
    if (fault) yield new ImportError(fault.code, fault.detail, fault.line);
  }
}

/** Saved pages are in any encoding and say in which; the corpus itself is UTF-8. */
async function* readings(file: CorpusFile): AsyncGenerator<Reading> {
  const isPage = PAGE.test(extname(file.file).toLowerCase());
  if (!isPage || file.problem !== null || file.size > MAX_PAGE) yield* readCorpusFile(file);
  else yield readHtml(decodeText(await readPageFile(file.path), null));
}

async function readPageFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw notRead(error);
  }
}
