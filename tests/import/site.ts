/** A web site on this machine that the real client visits. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostAddress } from '../../src/import/connections.js';
import { Web, type WebOptions } from '../../src/import/web.js';

export type Page =
  | string
  | ((response: ServerResponse, request: IncomingMessage) => void)
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    };

export interface Site {
  /** `http://berita.example:1234`, or with another name for the same server. */
  origin(host?: string): string;
  url(path: string, host?: string): URL;
  /** What was asked for, `/robots.txt` among it. */
  readonly requests: IncomingMessage[];
  paths(): string[];
  close(): Promise<void>;
}

/** Pages by path with its query; a text is sent as HTML. Without `/robots.txt` all may be read. */
export async function openSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const page = pages[request.url ?? ''] ?? { status: 404, body: 'tidak ada' };
    if (typeof page === 'function') return page(response, request);
    const {
      status = 200,
      headers = {},
      body = '',
    } = typeof page === 'string' ? { body: page } : page;
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(body);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  const origin = (host = 'berita.example') => `http://${host}:${port}`;
  return {
    origin,
    url: (path, host) => new URL(path, origin(host)),
    requests,
    paths: () => requests.map(({ url }) => url ?? '').filter((path) => path !== '/robots.txt'),
    close: () =>
      new Promise((settle) => {
        server.closeAllConnections();
        server.close(() => settle());
      }),
  };
}

/** Every name under `.example` is this machine. */
async function resolveHere(hostname: string): Promise<readonly HostAddress[]> {
  if (hostname.endsWith('.example')) return [{ address: '127.0.0.1', family: 4 }];
  throw Object.assign(new Error(hostname), { code: 'ENOTFOUND' });
}

export interface Visitor {
  readonly web: Web;
  /** Milliseconds, in the order in which they were waited. */
  readonly waits: number[];
}

/** Waits for nothing; reaches 127.0.0.1 and no other address. */
export function openVisitor(options: Partial<WebOptions> = {}): Visitor {
  const waits: number[] = [];
  const web = new Web({
    userAgent: 'Kutip/1.2.3 (test)',
    mayReach: (address) => address === '127.0.0.1',
    resolve: resolveHere,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...options,
  });
  return { web, waits };
}

export const PROSE =
  'Nelayan di Teluk Bakau menurunkan jaring baru yang lebih halus, setelah tiga bulan menunggu izin dari kantor pelabuhan di kota.';

/** A page with an article of these paragraphs. */
export function newsPage(paragraphs: readonly string[], head = '', after = ''): string {
  return `<!doctype html><html lang="id"><head><title>Jaring Baru</title>${head}</head><body>
    <nav><a href="/">Beranda</a></nav>
    <article><h1>Jaring Baru</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>${after}
    <footer>Hak cipta</footer></body></html>`;
}
