/**
 * Reads and analyzes only those files of the corpus that have changed since the last time; the rest
 * comes from the snapshot, piece by piece.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Analysis, analyze } from '../../answers/holdings/build-library.js';
import type { Article, Paragraph } from '../../corpus/article.js';
import type { CorpusFile } from '../../corpus/corpus-files.js';
import { type BuiltReading, buildFile } from '../../corpus/read-corpus.js';
import { pack, unpack } from './pack-readings.js';
import { type Piece, type SnapshotEntry, SnapshotReader, SnapshotWriter } from './snapshot-file.js';

/**
 * Approximate number of paragraphs or readings in a piece; a piece must stay far below V8's longest
 * string.
 */
const PIECE_PARAGRAPHS = 1000;
/** A file written this shortly before it was read could change without changing its timestamp. */
const RACY_MS = 2000;

/** One reading of the corpus: opened before it, finished after it. */
export class KeptReadings {
  /** Files that had to be read. */
  filesRead = 0;
  readonly #former: SnapshotReader | null;
  /** Begins the next snapshot; null when nothing is to be kept. */
  readonly #begin: (() => Promise<SnapshotWriter>) | null;
  readonly #onAnalyzed: (article: Article) => void;
  /**
   * What was found in each article, keyed by its paragraphs, since the corpus gives the article its
   * id later.
   */
  readonly #analyses = new Map<readonly Paragraph[], Analysis>();
  /** Whether nothing has changed so far, and so nothing has to be written. */
  #isSame = true;
  /** What was found unchanged so far. */
  readonly #unchanged: SnapshotEntry[] = [];
  #next: SnapshotWriter | null = null;
  #files = 0;

  private constructor(
    former: SnapshotReader | null,
    begin: (() => Promise<SnapshotWriter>) | null,
    onAnalyzed: (article: Article) => void,
  ) {
    this.#former = former;
    this.#begin = begin;
    this.#onAnalyzed = onAnalyzed;
  }

  /** Keeps nothing when `path` is null or cannot be written to. Never throws. */
  static async open(
    path: string | null,
    version: string,
    onAnalyzed: (article: Article) => void,
  ): Promise<KeptReadings> {
    if (path === null) return new KeptReadings(null, null, onAnalyzed);
    // Taken before any file is examined: the timestamp of a file written from now on cannot be
    // trusted.
    const writtenAt = Date.now();
    const former = await SnapshotReader.open(path, version);
    return new KeptReadings(
      former,
      () => SnapshotWriter.open(path, version, writtenAt),
      onAnalyzed,
    );
  }

  /** The readings of the file, read again if it has changed. */
  async *read(file: CorpusFile): AsyncGenerator<BuiltReading> {
    this.#files += 1;
    if (file.problem !== null) {
      yield* buildFile(file);
      return;
    }
    const stamp = await stampOf(file.path);
    const former = this.#former?.entries.get(file.file);
    const isTrusted = former?.stamp === stamp.text && stamp.time < this.#writtenAt - RACY_MS;
    const hash = isTrusted ? former.hash : await hashOf(file.path).catch(() => null);
    if (former?.hash === hash) yield* this.#readAgain(former, stamp.text);
    else yield* this.#readAnew(file, former, stamp.text, hash);
  }

  /** Those of an unchanged file, even if it was touched. */
  async *#readAgain(former: SnapshotEntry, stamp: string): AsyncGenerator<BuiltReading> {
    if (former.stamp !== stamp) await this.#change();
    const next = this.#next;
    const copied: Piece[] = [];
    for await (const { bytes, readings } of this.#piecesOf(former)) {
      for (const { reading, analyses } of readings) {
        this.#register(reading, analyses);
        yield reading;
      }
      if (next !== null) copied.push(await next.write(bytes));
    }
    if (next === null) this.#unchanged.push(former);
    else next.add({ ...former, stamp, pieces: copied });
  }

  async *#readAnew(
    file: CorpusFile,
    former: SnapshotEntry | undefined,
    stamp: string,
    hash: string | null,
  ): AsyncGenerator<BuiltReading> {
    await this.#change();
    this.filesRead += 1;
    const known = await this.#analysesIn(former);
    const written: Piece[] = [];
    for await (const batch of batches(buildFile(file))) {
      const bytes = pack(
        batch.map((reading) => ({ reading, analyses: analyzeAll(reading, known) })),
      );
      if (this.#next !== null) written.push(await this.#next.write(bytes));
      // Copied, so that they do not retain the file they were slices of.
      for (const { reading, analyses } of unpack(bytes)) {
        this.#register(reading, analyses);
        yield reading;
      }
    }
    // A file that changed while it was read is read again the next time.
    if (hash !== null && (await stampOf(file.path)).text === stamp)
      this.#next?.add({ file: file.file, stamp, hash, pieces: written });
  }

  /** What was found in an article that was read; can be taken only once. */
  take(article: Article): Analysis {
    const analysis = this.#analyses.get(article.paragraphs) ?? analyze(article);
    this.#analyses.delete(article.paragraphs);
    return analysis;
  }

  /**
   * Keeps what was found for the next time, unless it is already there. Throws what the file system
   * throws.
   */
  async finish(): Promise<void> {
    if (this.#former?.entries.size !== this.#files) await this.#change();
    await this.#former?.close();
    await this.#next?.finish();
  }

  async abandon(): Promise<void> {
    await this.#former?.close().catch(() => {});
    await this.#next?.abandon();
  }

  /** There will be another snapshot: what was unchanged so far is copied into it. */
  async #change(): Promise<void> {
    if (!this.#isSame) return;
    this.#isSame = false;
    const next = (await this.#begin?.().catch(() => null)) ?? null;
    if (next === null) return;
    this.#next = next;
    for (const entry of this.#unchanged) {
      const pieces: Piece[] = [];
      for await (const bytes of this.#bytesOf(entry)) pieces.push(await next.write(bytes));
      next.add({ ...entry, pieces });
    }
  }

  get #writtenAt(): number {
    return this.#former?.writtenAt ?? 0;
  }

  #register({ built }: BuiltReading, analyses: readonly (Analysis | null)[]): void {
    built.forEach(({ article }, index) => {
      const analysis = analyses[index];
      if (!article || !analysis) return;
      this.#analyses.set(article.paragraphs, analysis);
      this.#onAnalyzed(article);
    });
  }

  /** Throws SnapshotBroken. */
  async *#bytesOf({ pieces }: SnapshotEntry): AsyncGenerator<Buffer> {
    for (const piece of pieces) yield await intact(() => this.#former?.read(piece));
  }

  /** Throws SnapshotBroken. */
  async *#piecesOf(entry: SnapshotEntry) {
    for await (const bytes of this.#bytesOf(entry)) {
      yield { bytes, readings: await intact(() => unpack(bytes)) };
    }
  }

  /** Those of a changed file, by article, since most of its articles may be the same. */
  async #analysesIn(entry: SnapshotEntry | undefined): Promise<ReadonlyMap<string, Analysis>> {
    const known = new Map<string, Analysis>();
    if (entry === undefined) return known;
    for await (const { readings } of this.#piecesOf(entry)) {
      for (const { reading, analyses } of readings) {
        reading.built.forEach(({ article }, index) => {
          const analysis = analyses[index];
          if (article && analysis) known.set(digestOf(article), analysis);
        });
      }
    }
    return known;
  }
}

/** A piece of the snapshot is not what was written: none of it can be trusted. */
export class SnapshotBroken extends Error {
  override readonly name = 'SnapshotBroken';
}

/** What `read` gives of the snapshot. Throws SnapshotBroken when it throws. */
async function intact<T>(read: () => T | Promise<T>): Promise<NonNullable<T>> {
  try {
    const value = await read();
    if (value !== undefined && value !== null) return value;
  } catch {}
  throw new SnapshotBroken();
}

function analyzeAll(
  { built }: BuiltReading,
  known: ReadonlyMap<string, Analysis>,
): (Analysis | null)[] {
  return built.map(({ article }) =>
    article === null ? null : (known.get(digestOf(article)) ?? analyze(article)),
  );
}

async function* batches(
  readings: AsyncIterable<BuiltReading>,
): AsyncGenerator<readonly BuiltReading[]> {
  let batch: BuiltReading[] = [];
  let paragraphs = 0;
  for await (const reading of readings) {
    batch.push(reading);
    for (const { article } of reading.built) paragraphs += article?.paragraphs.length ?? 0;
    if (paragraphs < PIECE_PARAGRAPHS && batch.length < PIECE_PARAGRAPHS) continue;
    yield batch;
    batch = [];
    paragraphs = 0;
  }
  if (batch.length > 0) yield batch;
}

function digestOf(article: Article): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('base64');
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('base64');
}

async function stampOf(path: string): Promise<{ readonly text: string; readonly time: number }> {
  try {
    const { size, mtimeNs, ctimeNs, ino, mtimeMs } = await stat(path, { bigint: true });
    return { text: [size, mtimeNs, ctimeNs, ino].join(' '), time: Number(mtimeMs) };
  } catch {
    return { text: '', time: 0 };
  }
}
