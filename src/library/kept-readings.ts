/**
 * Files of the corpus, read and analyzed only when they have changed since the last time: what was made
 * of the others is taken from the snapshot, piece by piece.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { type Analysis, analyze } from '../answers/build-library.js';
import type { Article, Paragraph } from '../corpus/article.js';
import type { CorpusFile } from '../corpus/corpus-files.js';
import { type BuiltReading, buildFile } from '../corpus/read-corpus.js';
import type { ArticleWords } from '../search/article-words.js';
import { type Piece, type SnapshotEntry, SnapshotReader, SnapshotWriter } from './snapshot-file.js';

/** Paragraphs or readings in a piece, about; a piece must stay far below V8's longest string. */
const PIECE_PARAGRAPHS = 1000;
/** A file written so shortly before it was read could change without a change of its time. */
const RACY_MS = 2000;

export class KeptReadings {
  /** Files that had to be read. */
  filesRead = 0;
  readonly #former: SnapshotReader | null;
  readonly #next: SnapshotWriter | null;
  readonly #onAnalyzed: (article: Article) => void;
  /** What was found in each article, by its paragraphs: the corpus gives the article its id later. */
  readonly #analyses = new Map<readonly Paragraph[], Analysis>();
  #isSame = true;
  #files = 0;

  private constructor(
    former: SnapshotReader | null,
    next: SnapshotWriter | null,
    onAnalyzed: (article: Article) => void,
  ) {
    this.#former = former;
    this.#next = next;
    this.#onAnalyzed = onAnalyzed;
  }

  /** Keeps nothing when `path` is null or cannot be written to. Never throws. */
  static async open(
    path: string | null,
    version: string,
    onAnalyzed: (article: Article) => void,
  ): Promise<KeptReadings> {
    if (path === null) return new KeptReadings(null, null, onAnalyzed);
    const former = await SnapshotReader.open(path, version);
    const next = await SnapshotWriter.open(path, version).catch(() => null);
    return new KeptReadings(former, next, onAnalyzed);
  }

  /** Whether there was a snapshot that fits. */
  get isKept(): boolean {
    return this.#former !== null;
  }

  /** Whether what is found can be kept for the next time. */
  get canKeep(): boolean {
    return this.#next !== null;
  }

  /** What was made of the file, and is made of it now where it has changed. */
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
    if (former !== undefined && former.hash === hash) {
      if (former.stamp !== stamp.text) this.#isSame = false;
      const copied: Piece[] = [];
      for await (const { bytes, readings } of this.#piecesOf(former)) {
        for (const { reading, analyses } of readings) {
          this.#register(reading, analyses);
          yield reading;
        }
        if (this.#next !== null) copied.push(await this.#next.write(bytes));
      }
      this.#next?.add({ file: file.file, stamp: stamp.text, hash, pieces: copied });
      return;
    }
    this.#isSame = false;
    this.filesRead += 1;
    const known = await this.#analysesIn(former);
    const written: Piece[] = [];
    for await (const batch of batches(buildFile(file))) {
      const bytes = pack(
        batch.map((reading) => ({ reading, analyses: analyzeAll(reading, known) })),
      );
      if (this.#next !== null) written.push(await this.#next.write(bytes));
      // As they come out again they hold on to nothing of the file, of which they were parts.
      for (const { reading, analyses } of unpack(bytes)) {
        this.#register(reading, analyses);
        yield reading;
      }
    }
    // A file that changed while it was read is read again the next time.
    if (hash !== null && (await stampOf(file.path)).text === stamp.text)
      this.#next?.add({ file: file.file, stamp: stamp.text, hash, pieces: written });
  }

  /** What was found in an article that was read; asked once. */
  take(article: Article): Analysis {
    const analysis = this.#analyses.get(article.paragraphs) ?? analyze(article);
    this.#analyses.delete(article.paragraphs);
    return analysis;
  }

  /** Keeps what was found for the next time, unless it is there already. Throws what the file system throws. */
  async finish(): Promise<void> {
    const isSame = this.#isSame && this.#former?.entries.size === this.#files;
    await this.#former?.close();
    if (isSame) await this.#next?.abandon();
    else await this.#next?.finish();
  }

  async abandon(): Promise<void> {
    await this.#former?.close().catch(() => {});
    await this.#next?.abandon();
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
  async *#piecesOf({ pieces }: SnapshotEntry) {
    for (const piece of pieces) {
      try {
        const bytes = (await this.#former?.read(piece)) ?? Buffer.alloc(0);
        yield { bytes, readings: unpack(bytes) };
      } catch {
        throw new SnapshotBroken();
      }
    }
  }

  /** Of a file that has changed, by article: most of its articles may be the same. */
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

/** A piece of the snapshot is not what was written: nothing of it is to be trusted. */
export class SnapshotBroken extends Error {
  override readonly name = 'SnapshotBroken';
}

/** A reading and what was found in each of its articles. */
interface Analyzed {
  readonly reading: BuiltReading;
  readonly analyses: readonly (Analysis | null)[];
}

function analyzeAll(
  { built }: BuiltReading,
  known: ReadonlyMap<string, Analysis>,
): (Analysis | null)[] {
  return built.map(({ article }) =>
    article === null ? null : (known.get(digestOf(article)) ?? analyze(article)),
  );
}

/**
 * Readings and facts as JSON, which is quicker to read than any other form, in UTF-8: one curly quotation
 * mark would make V8 keep every letter in two bytes. Words as numbers.
 */
interface PieceContent {
  readonly json: Uint8Array;
  readonly words: readonly PackedWords[];
}

/** Lengths in place of ends, since most fit into a byte; each list as narrow as it can be. */
type PackedWords = Pick<ArticleWords, 'words' | 'headings'> & {
  readonly [Field in 'tokens' | 'starts' | 'lengths' | 'paragraphs']: ReturnType<typeof narrow>;
};

type PackedReading = readonly [reading: BuiltReading, facts: readonly (Analysis['facts'] | null)[]];

function pack(batch: readonly Analyzed[]): Buffer {
  const readings = batch.map(
    ({ reading, analyses }): PackedReading => [
      reading,
      analyses.map((analysis) => analysis?.facts ?? null),
    ],
  );
  const words = batch.flatMap(({ analyses }) =>
    analyses.flatMap((found) => (found ? packWords(found.words) : [])),
  );
  const json = Buffer.from(JSON.stringify(readings));
  return serialize({ json, words });
}

function unpack(bytes: Buffer): Analyzed[] {
  const { json, words }: PieceContent = deserialize(bytes);
  const readings: readonly PackedReading[] = JSON.parse(Buffer.from(json).toString());
  let next = 0;
  return readings.map(([reading, facts]) => ({
    reading,
    analyses: facts.map((found) => {
      const own = found === null ? undefined : words[next++];
      return found && own ? { facts: found, words: unpackWords(own) } : null;
    }),
  }));
}

function packWords({ ends, starts, tokens, paragraphs, ...rest }: ArticleWords) {
  return {
    ...rest,
    tokens: narrow(tokens),
    starts: narrow(starts),
    lengths: narrow(ends.map((end, index) => end - (starts[index] ?? 0))),
    paragraphs: narrow(paragraphs),
  };
}

function unpackWords({ lengths, ...rest }: PackedWords): ArticleWords {
  const starts = new Uint32Array(rest.starts);
  const ends = new Uint32Array(lengths);
  for (let at = 0; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (starts[at] ?? 0);
  const [tokens, paragraphs] = [new Uint32Array(rest.tokens), new Uint32Array(rest.paragraphs)];
  return { ...rest, tokens, starts, ends, paragraphs };
}

/** The same numbers in as few bytes as hold the largest. */
function narrow(values: Uint32Array): Uint8Array | Uint16Array | Uint32Array {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  if (largest < 2 ** 8) return new Uint8Array(values);
  return largest < 2 ** 16 ? new Uint16Array(values) : values;
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
