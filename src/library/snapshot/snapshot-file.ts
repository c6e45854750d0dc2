/**
 * A file of pieces that are read one by one, so that a large corpus never has to fit into one
 * string or buffer. Each piece and the table of contents have a checksum. Layout: pieces, table, 40
 * bytes with place, length and checksum of the table.
 */
import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '../../corpus/changing/write-file.js';

const piece = z.tuple([z.number().int().min(0), z.number().int().min(0), z.string()]);
const contents = z.object({
  version: z.string(),
  writtenAt: z.number(),
  entries: z.array(
    z.object({
      file: z.string(),
      stamp: z.string(),
      hash: z.string(),
      pieces: z.array(piece),
    }),
  ),
});

/** Offset, length and checksum. */
export type Piece = Readonly<z.infer<typeof piece>>;

/** What is kept of one file of the corpus. */
export interface SnapshotEntry {
  readonly file: string;
  /** Size, times and place of the file when it was read. */
  readonly stamp: string;
  /** Of its content. */
  readonly hash: string;
  readonly pieces: readonly Piece[];
}

const TRAILER = 48;
const MAX_CONTENTS = 256_000_000;

/** A snapshot that is whole. */
export class SnapshotReader {
  readonly entries: ReadonlyMap<string, SnapshotEntry>;
  /** When reading of its contents began, in milliseconds since 1970. */
  readonly writtenAt: number;
  readonly #handle: FileHandle;

  private constructor(handle: FileHandle, table: z.infer<typeof contents>) {
    this.#handle = handle;
    this.entries = new Map(table.entries.map((entry) => [entry.file, entry]));
    this.writtenAt = table.writtenAt;
  }

  /** Null when there is none, or it is broken or of another version. Never throws. */
  static async open(path: string, version: string): Promise<SnapshotReader | null> {
    let handle: FileHandle | null = null;
    try {
      handle = await open(path, 'r');
      const { size } = await handle.stat();
      const trailer = await readAt(handle, size - TRAILER, TRAILER);
      const offset = Number(trailer.readBigUInt64LE(0));
      const length = Number(trailer.readBigUInt64LE(8));
      if (length > MAX_CONTENTS) throw new RangeError('contents too large');
      const bytes = await readAt(handle, offset, length);
      if (!digest(bytes).equals(trailer.subarray(16))) throw new RangeError('contents broken');
      const table = contents.parse(JSON.parse(bytes.toString()));
      if (table.version !== version) throw new RangeError('another version');
      return new SnapshotReader(handle, table);
    } catch {
      await handle?.close().catch(() => {});
      return null;
    }
  }

  /** Throws when the piece is broken. */
  async read([offset, length, checksum]: Piece): Promise<Buffer> {
    const bytes = await readAt(this.#handle, offset, length);
    if (digest(bytes).toString('base64') !== checksum) throw new RangeError('piece broken');
    return bytes;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

/** A snapshot being written, under another name until it is finished. */
export class SnapshotWriter {
  readonly #path: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  readonly #version: string;
  readonly #writtenAt: number;
  readonly #entries: SnapshotEntry[] = [];
  #length = 0;

  private constructor(
    path: string,
    temporary: string,
    handle: FileHandle,
    version: string,
    writtenAt: number,
  ) {
    this.#path = path;
    this.#temporary = temporary;
    this.#handle = handle;
    this.#version = version;
    this.#writtenAt = writtenAt;
  }

  /**
   * Makes the folder, too. `writtenAt` is when reading of its contents began, in milliseconds since
   * 1970. Throws what the file system throws.
   */
  static async open(path: string, version: string, writtenAt: number): Promise<SnapshotWriter> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    const handle = await open(temporary, 'wx', 0o600);
    return new SnapshotWriter(path, temporary, handle, version, writtenAt);
  }

  async write(bytes: Uint8Array): Promise<Piece> {
    const offset = this.#length;
    await this.#handle.writeFile(bytes);
    this.#length += bytes.length;
    return [offset, bytes.length, digest(bytes).toString('base64')];
  }

  add(entry: SnapshotEntry): void {
    this.#entries.push(entry);
  }

  /** Puts the finished snapshot in place of the former one. */
  async finish(): Promise<void> {
    const table = { version: this.#version, writtenAt: this.#writtenAt, entries: this.#entries };
    const bytes = Buffer.from(JSON.stringify(table));
    const trailer = Buffer.alloc(16);
    trailer.writeBigUInt64LE(BigInt(this.#length), 0);
    trailer.writeBigUInt64LE(BigInt(bytes.length), 8);
    await this.#handle.writeFile(bytes);
    await this.#handle.writeFile(Buffer.concat([trailer, digest(bytes)]));
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#temporary, this.#path);
    await syncFolder(dirname(this.#path));
  }

  /** Leaves the former one as it is. Never throws. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await unlink(this.#temporary).catch(() => {});
  }
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  const { bytesRead } = await handle.read(bytes, 0, length, offset);
  if (bytesRead !== length) throw new RangeError('file too short');
  return bytes;
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
