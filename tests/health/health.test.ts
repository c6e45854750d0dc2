import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { createHealthCheck } from '../../src/health/health.js';
import { startHealthServer } from '../../src/health/health-server.js';
import { measured } from '../../src/health/measured-app.js';
import { createMetrics } from '../../src/health/metrics.js';
import { testLogger } from '../discord/app.js';
import { libraryOf } from '../discord/store.js';
import { ARTICLES } from '../library.js';

interface State {
  isConnected: boolean;
  isStoreHealthy: boolean;
  library: 'answers' | 'fails' | 'hangs';
}

async function watch() {
  const app = createApp({ library: libraryOf(ARTICLES), logger: testLogger().logger });
  const state: State = { isConnected: true, isStoreHealthy: true, library: 'answers' };
  let probes = 0;
  const health = createHealthCheck({
    app: {
      async paragraphsOf() {
        probes += 1;
        if (state.library === 'fails') throw new Error('gone');
        return state.library === 'answers' ? [] : await new Promise<never>(() => {});
      },
    },
    isConnected: () => state.isConnected,
    isStoreHealthy: () => state.isStoreHealthy,
    deadlineMs: 50,
  });
  const load = () => ({ running: 3, waiting: 7 });
  const metrics = createMetrics({ corpus: () => app.status(), health, load });
  const server = await startHealthServer({ host: '127.0.0.1', port: 0, health, metrics });
  onTestFinished(() => server.close());
  const get = (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  return { app, state, metrics, get, port: server.port, probes: () => probes };
}

describe('/healthz', () => {
  test.each<[string, Partial<State>, number, object]>([
    ['all is well', {}, 200, { status: 'ok', gateway: true, library: true, store: true }],
    ['no gateway', { isConnected: false }, 503, { status: 'failing', gateway: false }],
    ['a library that hangs', { library: 'hangs' }, 503, { status: 'failing', library: false }],
    ['a store that fails: answers go on', { isStoreHealthy: false }, 200, { store: false }],
  ])('%s', async (_name, change, status, body) => {
    const { state, get } = await watch();
    Object.assign(state, change);
    const response = await get('/healthz');
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
  });

  test('a library that fails, and comes back', async () => {
    const { state, get } = await watch();
    state.library = 'fails';
    expect((await get('/healthz')).status).toBe(503);
    state.library = 'answers';
    expect((await get('/healthz')).status).toBe(200);
  });

  test('a library that hangs is asked once, however many look', async () => {
    const { state, get, probes } = await watch();
    state.library = 'hangs';
    const responses = await Promise.all(Array.from({ length: 5 }, () => get('/healthz')));
    expect(responses.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503]);
    expect(probes()).toBe(1);
  });
});

describe('/metrics', () => {
  test('counts commands by name and outcome, and tells nothing of what was asked', async () => {
    const { app, metrics, get } = await watch();
    const asked = measured(app, metrics);
    const ask = (command: string, query: string) =>
      asked.run({ command, arguments: { query }, locale: 'id' });
    await ask('search', 'kereta gantung rahasia');
    await ask('search', 'zzzz');
    await ask('rahasia', 'kereta');
    metrics.turnedAway();
    metrics.acknowledged(120);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toMatch(/^kutip_commands_total\{command="search",outcome="\w+"\} \d$/m);
    expect(text).toContain('kutip_commands_total{command="unknown",outcome="error"} 1');
    expect(text).toContain('kutip_answer_duration_seconds_count 3');
    expect(text).toContain('kutip_acknowledgement_duration_seconds_bucket{le="0.1"} 0');
    expect(text).toContain('kutip_acknowledgement_duration_seconds_bucket{le="0.25"} 1');
    expect(text).toContain('kutip_turned_away_total 1');
    expect(text).not.toMatch(/rahasia|kereta|zzzz/);
  });

  test('tells of the library, the queue and what works at this moment', async () => {
    const { app, metrics, state, get } = await watch();
    measured(app, metrics);
    state.isStoreHealthy = false;
    app.replace(libraryOf(ARTICLES.slice(0, 1)));
    const text = await (await get('/metrics')).text();
    expect(text).toContain('kutip_articles 1');
    expect(text).toMatch(/^kutip_paragraphs [1-9]/m);
    expect(text).toMatch(/^kutip_library_age_seconds \d/m);
    expect(text).toContain('kutip_reloads_total 1');
    expect(text).toContain('kutip_questions_running 3');
    expect(text).toContain('kutip_questions_waiting 7');
    expect(text).toContain('kutip_gateway_up 1');
    expect(text).toContain('kutip_library_up 1');
    expect(text).toContain('kutip_store_up 0');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });
});

describe('the server', () => {
  test.each([
    ['/', 'GET', 404],
    ['/healthz/../../etc/passwd', 'GET', 404],
    ['/healthz?verbose=1', 'GET', 200],
    ['/healthz', 'HEAD', 200],
    ['/healthz', 'POST', 405],
    ['/metrics', 'DELETE', 405],
  ])('%s %s: %i', async (path, method, status) => {
    const { get } = await watch();
    expect((await get(path, method)).status).toBe(status);
  });

  test('bytes that are no request do no harm', async () => {
    const { get, port } = await watch();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {}).resume();
    socket.end(Buffer.from([0, 255, 13, 10, 13, 10]));
    await once(socket, 'close');
    expect((await get('/healthz')).status).toBe(200);
  });

  test('a port that is taken is an error at the start', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const health = async () => ({ gateway: true, library: true, store: true });
    const metrics = { read: async () => ({ type: '', text: '' }) };
    const start = startHealthServer({ host: '127.0.0.1', port, health, metrics });
    await expect(start).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
