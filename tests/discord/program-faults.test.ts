/** What fails around the built program, one fault after another, and what its askers see of it. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { MESSAGES } from '../../src/messages/catalog.js';
import { PASAR, writeCorpus } from '../cli/run-kutip.js';
import { openBeside } from '../store/fresh-store.js';
import { type Program, startProgram } from './program.js';
import { newPlace, start } from './program-place.js';
import { readText } from './read-message.js';
import { DiscordServer } from './server/discord-server.js';
import type { Fault } from './server/faults.js';

const TITLE = 'Pasar Ikan Baru Dibuka di Teluk Bakau';
const HIDE = ['moderate hide', { article: 'pasar ikan' }, { permissions: 1n << 13n }] as const;
const preload = (name: string): string[] => ['--import', join(import.meta.dirname, name)];
/** Its pauses would be most of the time these tests take. */
const QUICK = preload('quick-waits.mjs');
/** In direct messages no server's limit on answers holds the askers up. */
const DIRECT = { place: 'dm' } as const;
const { store: STORE, queue: QUEUE, corpusAdmin: CORPUS, errors: ERRORS } = MESSAGES.en;

const ask = (server: DiscordServer) => server.slash('search', { query: 'nelayan' }, DIRECT);

/** A question is answered from the articles, and the program says of itself that it can. */
async function expectWell(
  { expect }: Pick<TestContext, 'expect'>,
  server: DiscordServer,
  { get }: Program,
): Promise<void> {
  await expect.poll(async () => (await get('/healthz')).status).toBe(200);
  expect(readText(await ask(server))).toContain(TITLE);
}

// These mostly wait, and so wait together.

test.concurrent('the gateway is lost, falls silent, keeps hanging up: the session is taken up again', async (context) => {
  const { expect } = context;
  const place = await newPlace(context, { heartbeatMs: 300 });
  const { server } = place;
  const { gateway } = server;
  const program = await start(context, { ...place, nodeArgs: QUICK });
  const faults: readonly [string, () => void][] = [
    ['closed', () => gateway.close(4000)],
    ['cut', () => gateway.cut()],
    ['asked to reconnect', () => gateway.askToReconnect()],
    ['no heartbeat acknowledged', () => gateway.fallSilent()],
  ];
  for (const [index, [name, fail]] of faults.entries()) {
    fail();
    // Asked while nobody listens, and answered when the session is taken up.
    expect(readText(await ask(server)), name).toContain(TITLE);
    await expect.poll(() => gateway.resumes, { message: name }).toBe(index + 1);
    await expectWell(context, server, program);
  }
  gateway.cutNext(5);
  await expect.poll(async () => (await program.get('/healthz')).status).toBe(503);
  await expect.poll(() => gateway.leftToCut).toBe(0);
  await expectWell(context, server, program);
  expect(gateway.identifies).toBe(1);
  expect(program.warnings()).toEqual([]);
});

test.concurrent('the session is refused again and again: a new one is begun, but not too often', async (context) => {
  const { expect } = context;
  const place = await newPlace(context);
  const { server } = place;
  const { gateway } = server;
  const program = await start(context, { ...place, nodeArgs: QUICK });
  gateway.forgetSessions();
  gateway.cut();
  await expect.poll(() => gateway.identifies).toBe(2);
  await expectWell(context, server, program);
  expect(program.warnings()).toEqual([]);
});

test.concurrent('the library dies of a question, or never ends one: others go on, its asker is told', async (context) => {
  const { expect } = context;
  const place = await newPlace(context);
  const { server } = place;
  const nodeArgs = [...QUICK, ...preload('odd-thread.mjs')];
  const program = await start(context, { ...place, nodeArgs });
  for (const [query, words] of [
    ['tumbang', ERRORS.fault],
    ['berputar', ERRORS.tooSlow],
  ] as const) {
    const { shown } = server.send('search', { query }, DIRECT);
    const other = server.send('search', { query: 'nelayan' }, DIRECT);
    expect(readText(await shown), query).toContain(words);
    expect(readText(await other.shown), query).toContain(TITLE);
    await expectWell(context, server, program);
  }
});

test.concurrent('the clock jumps a month on, and two back', async (context) => {
  const { expect } = context;
  const place = await newPlace(context);
  const { server } = place;
  const day = 24 * 3600 * 1000;
  const program = await start(context, {
    ...place,
    nodeArgs: [...QUICK, ...preload('jumping-clock.mjs')],
    env: { CLOCK_JUMPS: `${30 * day} ${-60 * day}` },
  });
  for (const daysOff of [30, -30]) {
    program.child.kill('SIGUSR2');
    server.gateway.cut();
    expect(readText(await ask(server))).toContain(TITLE);
    const last = JSON.parse(program.log().trim().split('\n').at(-1) ?? '') as { time: number };
    expect(Math.round((last.time - Date.now()) / day)).toBe(daysOff);
    server.failNext({ on: 'edit', status: 429, retryAfter: 0.3 });
    await expectWell(context, server, program);
  }
  expect(await program.end('SIGTERM')).toBe(0);
  expect(server.gateway.identifies).toBe(1);
});

test.concurrent('the store is locked, then away: questions are answered, what is not saved is said, then it heals', async (context) => {
  const { expect } = context;
  const place = await newPlace(context);
  const { server, folder } = place;
  const program = await start(context, { ...place, nodeArgs: QUICK });
  const lock = await openBeside(join(folder, 'kutip.db')).transaction('write');
  const hidden = server.slash(...HIDE);
  const since = performance.now();
  expect(readText(await server.slash('search', { query: 'nelayan' }))).toContain(TITLE);
  // The store waits five seconds for the lock.
  expect(performance.now() - since).toBeLessThan(4500);
  expect(readText(await hidden)).toContain(STORE.notSaved.hidden);
  expect(await (await program.get('/healthz')).json()).toMatchObject({
    status: 'ok',
    store: false,
  });
  await lock.rollback();
  renameSync(join(folder, 'kutip.db'), join(folder, 'elsewhere'));
  expect(readText(await server.slash(...HIDE))).toContain(STORE.notSaved.hidden);
  await expectWell(context, server, program);
  renameSync(join(folder, 'elsewhere'), join(folder, 'kutip.db'));
  await expectHidden(context, server);
  expect(await (await program.get('/healthz')).json()).toMatchObject({ status: 'ok', store: true });
});

/** Hidden once the store has got over its fault, which may take another try. */
async function expectHidden(
  { expect }: Pick<TestContext, 'expect'>,
  server: DiscordServer,
): Promise<void> {
  await expect
    .poll(async () => {
      await server.slash(...HIDE);
      return readText(await server.slash('search', { query: 'nelayan' }));
    })
    .not.toContain(TITLE);
}

describe.concurrent('Discord takes a request, and', () => {
  let server: DiscordServer;
  let program: Program;
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  const corpusPath = writeCorpus({ 'pasar.md': PASAR });
  beforeAll(async () => {
    server = await DiscordServer.start();
    program = await startProgram({ server, folder, corpusPath, nodeArgs: QUICK });
  });
  afterAll(async () => {
    await program.end('SIGKILL');
    await server.stop();
    for (const path of [folder, corpusPath]) rmSync(path, { recursive: true, force: true });
  });

  test.sequential.for<[string, Omit<Fault, 'on'>]>([
    ['limits the route', { status: 429, retryAfter: 0.3 }],
    ['limits everything', { status: 429, retryAfter: 0.3, global: true }],
    ['fails', { status: 500 }],
    ['does it, and the answer is lost on the way', { status: 502, isApplied: true }],
    ['does it, and never answers', { silence: 'hang', isApplied: true }],
    ['hangs up', { silence: 'reset' }],
    ['hangs up in the middle of the answer', { half: 'cut' }],
    ['stops in the middle of the answer', { half: 'stalled' }],
    ['answers with half a sentence', { half: 'whole' }],
  ])('%s: the asker has the answer all the same', async ([_name, fault], { expect }) => {
    for (const on of ['ack', 'edit'] as const) {
      server.failNext({ on, ...fault });
      expect(readText(await ask(server)), on).toContain(TITLE);
      expect(server.takeFault(on), on).toBe(false);
    }
    await expectWell({ expect }, server, program);
  });

  test.sequential('fails for longer than a few tries: who saw "thinking…" is answered when it is over', async ({
    expect,
  }) => {
    server.failNext({ on: 'edit', status: 503, times: 5 });
    const { shown } = server.send('search', { query: 'nelayan' }, DIRECT);
    expect(readText(await shown)).toContain(TITLE);
  });

  test.sequential('refuses the answer: only the asker is told that something went wrong', async ({
    expect,
  }) => {
    server.failNext({ on: 'edit', status: 400, code: 50035 });
    const message = await ask(server);
    expect(readText(message)).toContain(ERRORS.fault);
    expect(message.isEphemeral).toBe(true);
    await expectWell({ expect }, server, program);
  });

  test.sequential('has more than it can do: all are acknowledged, answered or told, and it recovers', async ({
    expect,
  }) => {
    const flood = Array.from({ length: 300 }, () =>
      server.send('search', { query: 'nelayan' }, DIRECT),
    );
    const texts = (await Promise.all(flood.map(({ shown }) => shown))).map(readText);
    const answered = texts.filter((text) => text.includes(TITLE));
    const told = texts.filter((text) => text.includes(QUEUE.full));
    expect(answered.length).toBeGreaterThan(100);
    expect(told.length).toBeGreaterThan(0);
    expect(answered.length + told.length).toBe(flood.length);
    const since = performance.now();
    await expectWell({ expect }, server, program);
    expect(performance.now() - since).toBeLessThan(5000);
    expect(program.log()).not.toContain('could not be acknowledged');
  });
});

test('two programs with one token: each question is answered once', async (context) => {
  const place = await newPlace(context);
  const { server } = place;
  const both = [await start(context, place), await start(context, place)];
  const asked = Array.from({ length: 8 }, () =>
    server.send('search', { query: 'nelayan' }, DIRECT),
  );
  for (const { shown } of asked) expect(readText(await shown)).toContain(TITLE);
  await expect.poll(() => asked.map(({ acks }) => acks)).toEqual(asked.map(() => 2));
  const edits = server.requests.filter(({ method }) => method === 'PATCH');
  expect(edits).toHaveLength(asked.length);
  for (const { warnings } of both) expect(warnings()).toEqual([]);
});

test('the corpus folder is gone, or nearly empty: the old articles answer on', async (context) => {
  const place = await newPlace(context);
  const { server, corpusPath } = place;
  const others = ['dua.txt', 'tiga.txt'].map((name) => join(corpusPath, name));
  for (const [index, path] of others.entries())
    writeFileSync(path, `Jembatan ke-${index} selesai dibangun di Teluk Bakau bulan lalu.\n`);
  const admin = { ...DIRECT, userId: server.ownerId };
  const program = await start(context, { ...place, nodeArgs: QUICK });
  const reload = async () => readText(await server.slash('corpus reload', {}, admin));
  const reading = reload();
  renameSync(corpusPath, `${corpusPath}-away`);
  expect(await reading).not.toBe('');
  await expectWell(context, server, program);
  // Word of how far it has come may be shown first.
  await expect.poll(reload).toContain(CORPUS.refused.missing(''));
  await expectWell(context, server, program);
  renameSync(`${corpusPath}-away`, corpusPath);
  for (const path of others) rmSync(path);
  await expect.poll(reload).toContain(CORPUS.refused.shrunk('33%'));
  const text = readText(await server.slash('search', { query: 'jembatan' }, DIRECT));
  expect(text).toContain('selesai dibangun');
});

/** A small disk of its own, which the program sees alone; needs no rights where namespaces are let. */
const ALONE = ['unshare', '--mount', '--map-root-user'] as const;
const MOUNT = 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"';
const canMount = spawnSync('unshare', [...ALONE.slice(1), 'true']).status === 0;

test.skipIf(!canMount)(
  'the disk is full: the same, and nothing hidden is shown for want of room',
  async (context) => {
    const place = await newPlace(context);
    const { server, folder } = place;
    const wrap = (command: readonly string[]) => [...ALONE, 'sh', '-c', MOUNT, folder, ...command];
    const program = await start(context, { ...place, wrap });
    const filler = join('/proc', String(program.child.pid), 'root', folder, 'filler');
    expect(() => {
      for (;;) writeFileSync(filler, Buffer.alloc(4096), { flag: 'a' });
    }).toThrow('ENOSPC');
    expect(readText(await server.slash('search', { query: 'nelayan' }))).toContain(TITLE);
    expect(readText(await server.slash(...HIDE))).toContain(STORE.notSaved.hidden);
    await expectWell(context, server, program);
    rmSync(filler);
    await server.slash(...HIDE);
    expect(readText(await server.slash('search', { query: 'nelayan' }))).not.toContain(TITLE);
  },
);

test.skipIf(process.platform !== 'linux')(
  'the log cannot be written: answers go on',
  async (context) => {
    const place = await newPlace(context);
    const { server } = place;
    const full = openSync('/dev/full', 'w');
    context.onTestFinished(() => closeSync(full));
    const program = await start(context, { ...place, stderr: full });
    server.gateway.cut();
    await expectWell(context, server, program);
    server.failNext({ on: 'edit', status: 400, code: 50035 });
    await ask(server);
    await expectWell(context, server, program);
    expect(await program.end('SIGTERM')).toBe(0);
  },
);
