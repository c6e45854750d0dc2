/** How the built program tells of its health, and how it ends when it is told to. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, type TestContext, test } from 'vitest';
import { runKutip } from '../cli/run-kutip.js';
import { settingsFor } from './program.js';
import { newPlace, start } from './program-place.js';
import { readText } from './read-message.js';

/** On a Discord of its own. */
async function startAlone(context: TestContext) {
  const place = await newPlace(context);
  return { ...(await start(context, place)), server: place.server };
}

test('reports its health and its work, stops in good order, and answers what it was asked', async (context) => {
  const { server, child, get, log, ended } = await startAlone(context);
  const health = await get('/healthz');
  expect(health.status).toBe(200);
  expect(await health.json()).toEqual({ status: 'ok', gateway: true, library: true, store: true });
  await server.slash('search', { query: 'nelayan' });
  const metrics = await (await get('/metrics')).text();
  expect(metrics).toContain('kutip_commands_total{command="search",outcome="found"} 1');
  expect(metrics).toMatch(/^kutip_acknowledgement_duration_seconds_count 1$/m);
  expect(metrics).toContain('kutip_articles 1');
  expect(metrics).not.toMatch(/nelayan|test\.token|interaction-token/);
  expect(metrics).not.toContain(server.guildId);

  // Held up on their way to Discord, so that they are still under way when the signal comes.
  server.failNext({ on: 'edit', status: 429, retryAfter: 0.5 });
  const asked = server.slash('who', { query: 'Sari Utami' });
  await expect.poll(async () => (await get('/metrics')).text()).toContain('command="who"');
  child.kill('SIGTERM');
  expect(readText(await asked)).toContain('Sari Utami');
  expect(await ended()).toBe(0);
  await expect(get('/healthz')).rejects.toThrow();
  expect(log()).toContain('stopping');
  expect(log().trim().split('\n').at(-1)).toContain('logged out');
});

test('a second signal ends it at once', async (context) => {
  const { server, child, log, ended } = await startAlone(context);
  server.failNext({ on: 'edit', silence: 'hang', times: 9 });
  server.send('who', { query: 'Sari Utami' });
  await expect
    .poll(() => server.requests.some(({ path }) => path.endsWith('@original')))
    .toBe(true);
  child.kill('SIGINT');
  await expect.poll(log).toContain('stopping');
  child.kill('SIGTERM');
  expect(await ended()).toBe(143);
});

test('a gateway that does not answer any more does not hold up the end', async (context) => {
  const { server, end } = await startAlone(context);
  server.gateway.die();
  const since = performance.now();
  expect(await end('SIGTERM')).toBe(0);
  expect(performance.now() - since).toBeLessThan(20_000);
});

test('a port that is taken is explained', async (context) => {
  const env = await settingsFor(await newPlace(context));
  const other = createServer().listen(Number(env.HEALTH_PORT), '127.0.0.1');
  await once(other, 'listening');
  context.onTestFinished(() => void other.close());
  const { code, stderr } = await runKutip([], { program: 'main', env });
  expect(code).toBe(1);
  expect(stderr).toContain('HEALTH_PORT');
  expect(stderr).not.toMatch(/ {4}at /);
});
