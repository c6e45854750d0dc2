/** Fetches web pages politely: slowly, within robots.txt, within limits. */
import { isUtf8 } from 'node:buffer';
import type { Robot } from 'robots-parser';
import { type Dispatcher, fetch, type Response } from 'undici';
import { isPublicAddress, parseAddress } from './address.js';
import {
  openConnections,
  type Resolve,
  resolveByTheSystem,
  type TimeLimits,
} from './connections.js';
import { ImportError } from './obstacle.js';
import { crawlDelay, mayVisit, ROBOTS_SIZE, readRobots } from './robots.js';
import { failureOf } from './web-failure.js';

/** What one page may cost. */
export interface WebLimits extends TimeLimits {
  /** Milliseconds for one request with all of its answer. */
  readonly whole: number;
  /** Bytes of an answer, unpacked. */
  readonly size: number;
}

/** How the web is visited. */
export interface WebOptions {
  /** `Kutip/0.1.0 …`: who asks. */
  readonly userAgent: string;
  /** Which IP addresses may be reached; by default those of the public internet. */
  readonly mayReach?: (address: string) => boolean;
  readonly resolve?: Resolve;
  readonly limits?: Partial<WebLimits>;
  /** Waits this many milliseconds; by default by the real clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** The response from an address. */
export interface Resource {
  /** Final address, after redirects. */
  readonly url: URL;
  /** `text/html`; empty when the server does not say. */
  readonly type: string;
  /** The encoding as the server names it. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

const LIMITS: WebLimits = { connect: 10_000, idle: 20_000, whole: 60_000, size: 5_000_000 };
/** The encodings that `fetch` decompresses; anything else would be read compressed. */
const PACKINGS = /^(?:(?:gzip|x-gzip|deflate|br|identity)(?:,\s?|$)){0,5}$/i;
const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** "Come back later", by RFC 6585 and RFC 9110. */
const BUSY: ReadonlySet<number> = new Set([429, 503]);
const MAX_ATTEMPTS = 3;
/** Seconds; where the server does not say, and the most that is waited. */
const RETRY = { otherwise: 10, most: 120 };

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Fetches one thing at a time. To be closed at the end. */
export class Web {
  readonly #userAgent: string;
  readonly #limits: WebLimits;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #connections: Dispatcher;
  readonly #robots = new Map<string, Promise<Robot>>();
  readonly #visited = new Set<string>();

  constructor(options: WebOptions) {
    this.#userAgent = options.userAgent;
    this.#limits = { ...LIMITS, ...options.limits };
    this.#wait = options.wait ?? pause;
    this.#connections = openConnections(
      options.mayReach ?? isPublicAddress,
      options.resolve ?? resolveByTheSystem,
      this.#limits,
    );
  }

  /** What `address` gives, if it is of one of these `types`. Throws ImportError. */
  async fetch(address: URL, types: readonly string[]): Promise<Resource> {
    const { url, response } = await this.#follow(address, types.join(', '), async (next) => {
      const robot = await this.#robotOf(next);
      if (!mayVisit(robot, next)) throw new ImportError('robots');
      await this.#keepDistance(next, crawlDelay(robot));
    });
    if (!response.ok) await refuse(response, 'http-status', String(response.status));
    const [type, charset] = readContentType(response.headers.get('content-type') ?? '');
    if (type !== '' && !types.includes(type)) await refuse(response, 'content-type', type);
    const packing = response.headers.get('content-encoding') ?? '';
    if (!PACKINGS.test(packing)) await refuse(response, 'content-type', packing);
    const { bytes, isWhole } = await readBody(response, this.#limits.size);
    if (!isWhole) throw new ImportError('response-too-large', `> ${this.#limits.size} B`);
    return { url, type, charset, bytes };
  }

  async close(): Promise<void> {
    await this.#connections.destroy();
  }

  /** Goes where redirects lead; each step is asked for again with `approach`. */
  async #follow(
    address: URL,
    accept: string,
    approach: (url: URL) => Promise<void>,
  ): Promise<{ readonly url: URL; readonly response: Response }> {
    let url = address;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      await approach(url);
      const response = await this.#request(url, accept);
      const target = response.headers.get('location');
      if (!REDIRECTS.has(response.status) || target === null) return { url, response };
      await response.body?.cancel();
      url = parseAddress(readHeader(target), url);
    }
    throw new ImportError('too-many-redirects', `> ${MAX_REDIRECTS}`);
  }

  /** Asks again, as often and as late as the server may demand, while it is busy. */
  async #request(url: URL, accept: string): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.#requestOnce(url, accept);
      if (!BUSY.has(response.status)) return response;
      const seconds = retryAfter(response);
      if (attempt === MAX_ATTEMPTS || seconds > RETRY.most) return response;
      await response.body?.cancel();
      await this.#wait(seconds * 1000);
    }
  }

  async #requestOnce(url: URL, accept: string): Promise<Response> {
    try {
      return await fetch(url, {
        dispatcher: this.#connections,
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#limits.whole),
        headers: {
          'user-agent': this.#userAgent,
          accept,
          'accept-encoding': 'gzip, deflate, br',
        },
      });
    } catch (error) {
      throw failureOf(error);
    }
  }

  async #keepDistance(url: URL, seconds: number): Promise<void> {
    if (this.#visited.has(url.host)) await this.#wait(seconds * 1000);
    this.#visited.add(url.host);
  }

  #robotOf({ origin }: URL): Promise<Robot> {
    const known = this.#robots.get(origin);
    if (known !== undefined) return known;
    const robot = this.#fetchRobots(new URL('/robots.txt', origin));
    this.#robots.set(origin, robot);
    return robot;
  }

  /**
   * A missing file allows everything; one that cannot be fetched right now does not (RFC 9309,
   * 2.3.1).
   */
  async #fetchRobots(address: URL): Promise<Robot> {
    const { response } = await this.#follow(address, 'text/plain', async () => {});
    const { status } = response;
    if (response.ok) {
      const { bytes } = await readBody(response, ROBOTS_SIZE);
      return readRobots(address, new TextDecoder().decode(bytes));
    }
    await response.body?.cancel();
    if (status === 429 || status >= 500)
      throw new ImportError('robots-unavailable', String(status));
    return readRobots(address, '');
  }
}

async function refuse(
  response: Response,
  code: 'http-status' | 'content-type',
  detail: string,
): Promise<never> {
  await response.body?.cancel();
  throw new ImportError(BUSY.has(response.status) ? 'busy' : code, detail);
}

/** Headers arrive as Latin-1, but addresses outside ASCII are sent as UTF-8. */
function readHeader(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

/** Seconds; the header gives them, or a date. */
function retryAfter({ headers }: Response): number {
  const written = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written);
  // Both dates are the server's own, so that a wrong clock on either side does not matter.
  const seconds = (Date.parse(written) - Date.parse(headers.get('date') ?? '')) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : RETRY.otherwise;
}

/** `Text/HTML; charset="utf-8"` → `text/html`, `utf-8`. */
function readContentType(header: string): readonly [type: string, charset: string | null] {
  const [type = '', ...parameters] = header.slice(0, 200).split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(parameter)?.[1])
    .find((label) => label !== undefined);
  return [type.trim().toLowerCase(), charset ?? null];
}

/** At most `limit` bytes, counted when they are unpacked: a small answer can unpack to gigabytes. */
async function readBody(
  response: Response,
  limit: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of response.body ?? []) {
      pieces.push(piece);
      size += piece.length;
      // Leaving the loop closes the connection.
      if (size > limit) return { bytes: Buffer.concat(pieces, limit), isWhole: false };
    }
  } catch (error) {
    throw failureOf(error);
  }
  return { bytes: Buffer.concat(pieces, size), isWhole: true };
}
