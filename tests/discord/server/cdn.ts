/** Where Discord keeps what members upload: the bot is given an address, and fetches it itself. */
import type { ServerResponse } from 'node:http';
import { snowflake } from './snowflake.js';

/** A file as a member uploads it, and how it is served. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What Discord says of it; the truth when not given. */
  readonly size?: number;
  readonly contentType?: string;
  /**
   * `expired`: the address is no longer good. `cut`: the connection ends halfway. `stalls`: the second
   * half never comes. `silent`: nothing comes.
   */
  readonly delivery?: 'expired' | 'cut' | 'stalls' | 'silent';
}

/** As it is in an interaction, in Discord's own shape. */
export interface AttachmentBody {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly ephemeral: true;
}

const PATH = /^\/ephemeral-attachments\/(\d+)\//;

export class Cdn {
  private readonly files = new Map<string, HandedIn>();

  /** Keeps the file; `base` is where this server is reached. */
  upload(file: HandedIn, base: string): AttachmentBody {
    const id = snowflake();
    this.files.set(id, file);
    const url = `${base}/ephemeral-attachments/${id}/${encodeURIComponent(file.name)}`;
    return {
      id,
      filename: file.name,
      size: file.size ?? file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.contentType ?? 'application/octet-stream',
      ephemeral: true,
    };
  }

  /** Serves a file; false when the path is none of one. */
  serve(path: string, response: ServerResponse): boolean {
    const [, id] = PATH.exec(path) ?? [];
    if (id === undefined) return false;
    const file = this.files.get(id);
    if (file === undefined || file.delivery === 'expired') {
      response.writeHead(404).end('This content is no longer available.');
      return true;
    }
    const { bytes, delivery } = file;
    if (delivery === 'silent') return true;
    response.writeHead(200, { 'Content-Length': bytes.length });
    const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
    if (delivery === undefined) response.end(bytes);
    else response.write(half, () => delivery === 'cut' && response.destroy());
    return true;
  }
}
