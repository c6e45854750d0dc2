/** `/healthz` for whoever monitors the program, `/metrics` for Prometheus. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Health, isHealthy } from './health.js';
import type { Metrics } from './metrics.js';

/** Where it listens, and what it reports. */
export interface HealthServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  health(): Promise<Health>;
  readonly metrics: Pick<Metrics, 'read'>;
}

/** The server while it listens. */
export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

const PATIENCE_MS = 5000;
const MAX_CONNECTIONS = 50;

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Throws what Node throws when the address is not available. */
export async function startHealthServer(options: HealthServerOptions): Promise<HealthServer> {
  const server = createServer(
    { requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS },
    (request, response) => void serve(request, response, options),
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const isClosed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await isClosed;
    },
  };
}

/** Never throws. */
async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: HealthServerOptions,
): Promise<void> {
  let reply: Reply;
  try {
    reply = await replyTo(request, options);
  } catch {
    reply = plain(500, 'fault');
  }
  const { status, type, text } = reply;
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : text);
}

async function replyTo(
  { method, url }: IncomingMessage,
  { health, metrics }: HealthServerOptions,
): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'GET or HEAD');
  switch (url?.split('?', 1)[0]) {
    case '/healthz':
      return healthReply(await health());
    case '/metrics':
      return { status: 200, ...(await metrics.read()) };
    default:
      return plain(404, '/healthz or /metrics');
  }
}

function healthReply(parts: Health): Reply {
  const isGood = isHealthy(parts);
  const text = JSON.stringify({ status: isGood ? 'ok' : 'failing', ...parts });
  return { status: isGood ? 200 : 503, type: 'application/json', text: `${text}\n` };
}

function plain(status: number, text: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', text: `${text}\n` };
}
