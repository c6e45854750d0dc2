/**
 * `npm run bench:discord -- [--rate 50]`: how soon the built bot acknowledges and answers while so many
 * commands a second come in, beside a bot that shows one and the same answer of Kutip's to all of them, by
 * the same two requests. Discord is the local one of the tests, which checks every request and shares the
 * machine with the bots: the figures hold its time too.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { DiscordServer } from '../discord/server/discord-server.js';
import type { OptionValues } from '../discord/server/payloads.js';
import { scriptOptions } from '../script-options.js';
import { makeArticles, writeCorpus } from './make-corpus.js';

const PARAGRAPHS = 5000;
const ROUNDS = 5;
/** Of each round. */
const SECONDS = 4;
const SUSTAINED = { atOnce: 32, seconds: 2 } as const;
/** Commands before the measured ones: code that has just been loaded is slow. */
const WARM_UP = 300;

/** The color of a message that answers. */
const FOUND = `"accent_color":${0x2a9d8f}`;

const settings = scriptOptions('npm run bench:discord -- [--rate 50]', {
  rate: { type: 'string', default: '50' },
});
const RATE = Number(settings.rate);

type Ask = readonly [command: string, values: OptionValues];

/** Milliseconds from the event to the first response and to the answer. */
interface Times {
  readonly acknowledged: number[];
  readonly answered: number[];
  /** Those that were found in the articles. */
  readonly found: number[];
}

const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'));
const CORPUS_PATH = join(folder, 'corpus.jsonl');
await writeCorpus(CORPUS_PATH, PARAGRAPHS);
const articles = [...makeArticles(500)];
const at = (index: number) => articles[index % articles.length];
const wordsOf = (index: number, from: number, to: number) =>
  (at(index)?.text ?? '').split(/\s+/).slice(from, to).join(' ');
const NAMES = ['Sari Utami', 'Budi Santoso', 'Dewi Wijaya', 'Agus Lubis', 'Rina Siregar'];
const name = (index: number) => NAMES[index % NAMES.length] ?? '';

/** What members may ask; every 25th answer has a picture. */
const MIX: readonly ((index: number) => Ask)[] = [
  (index) => ['who', { query: name(index) }],
  (index) => ['when', { query: at(index)?.title ?? '' }],
  (index) => ['where', { query: wordsOf(index, 3, 9) }],
  (index) => ['quote', { speaker: name(index), card: index % 25 === 3 }],
  (index) => ['ask', { question: `Siapa ${wordsOf(index, 2, 8)}?` }],
  (index) => ['search', { query: wordsOf(index, 4, 7) }],
];
const mixed = (index: number): Ask => MIX[index % MIX.length]?.(index) ?? ['help', {}];
const who = (index: number): Ask => ['who', { query: name(index) }];

const kutip = await startMeasured(startKutip);
const answer = await shownTo(kutip.server, who(0));
const constant = await startMeasured((server) => startConstant(server, answer));
const all = newLoad('Kutip, all commands', kutip, mixed);
const own = newLoad('Kutip, /who', kutip, who);
const floor = newLoad('constant bot, /who', constant, who);
// In turn, so that whatever else the machine does falls on each of them alike.
for (let round = 0; round < ROUNDS; round += 1)
  for (const load of [all, own, floor]) await measure(load);
for (const load of [all, own, floor]) print(load);
for (const what of ['acknowledged', 'answered'] as const) {
  const late = (part: number) =>
    (quantile(own.times[what], part) / quantile(floor.times[what], part)).toFixed(1);
  console.log(`/who, ${what}: ${late(0.5)} times as late at the median, p99 ${late(0.99)}`);
}
for (const { child, server } of [kutip, constant]) {
  child.kill('SIGTERM');
  await once(child, 'exit');
  await server.stop();
}

interface Measured {
  readonly server: DiscordServer;
  readonly child: ChildProcess;
}

async function startMeasured(start: (server: DiscordServer) => ChildProcess): Promise<Measured> {
  const server = await DiscordServer.start();
  const child = start(server);
  await loggedIn(child);
  for (let index = 0; index < WARM_UP; index += 1) await ask(server, mixed(index), newTimes());
  return { server, child };
}

/** The components of the answer. */
async function shownTo(server: DiscordServer, [command, values]: Ask): Promise<string> {
  const { components } = await server.send(command, values, { place: 'dm' }).shown;
  return JSON.stringify(components);
}

interface Load {
  readonly name: string;
  readonly server: DiscordServer;
  readonly question: (index: number) => Ask;
  readonly times: Times;
  /** Commands a second with many at once, of each round. */
  readonly perSecond: number[];
}

function newLoad(name: string, { server }: Measured, question: (index: number) => Ask): Load {
  return { name, server, question, times: newTimes(), perSecond: [] };
}

async function measure({ server, question, times, perSecond }: Load): Promise<void> {
  await atRate(server, question, times);
  perSecond.push(await sustained(server, question));
}

function print({ name, times, perSecond }: Load): void {
  const mean = perSecond.reduce((sum, each) => sum + each, 0) / perSecond.length;
  console.log(`${name}, ${RATE} a second for ${SECONDS * ROUNDS} s:`);
  console.log(`  first response  ${figures(times.acknowledged)}`);
  console.log(`  answer shown    ${figures(times.answered)}`);
  console.log(`  found           ${times.found.length} of ${times.answered.length}`);
  console.log(`  with ${SUSTAINED.atOnce} at once: ${Math.round(mean)} commands a second`);
}

/** Each command comes when it is due, whether or not those before it are answered. */
async function atRate(
  server: DiscordServer,
  question: (index: number) => Ask,
  times: Times,
): Promise<void> {
  const started = performance.now();
  const asked: Promise<void>[] = [];
  for (let index = 0; index < RATE * SECONDS; index += 1) {
    await wait(Math.max(0, started + (index * 1000) / RATE - performance.now()));
    asked.push(ask(server, question(index), times));
  }
  await Promise.all(asked);
}

/** As many members as `atOnce`, each of whom asks again when answered. Gives commands a second. */
async function sustained(server: DiscordServer, question: (index: number) => Ask): Promise<number> {
  const started = performance.now();
  const end = started + SUSTAINED.seconds * 1000;
  let asked = 0;
  const member = async () => {
    while (performance.now() < end) {
      asked += 1;
      await ask(server, question(asked), newTimes());
    }
  };
  await Promise.all(Array.from({ length: SUSTAINED.atOnce }, member));
  return asked / ((performance.now() - started) / 1000);
}

async function ask(server: DiscordServer, [command, values]: Ask, times: Times): Promise<void> {
  const started = performance.now();
  // In direct messages, where no server's limit on answers holds the load back.
  const record = server.send(command, values, { place: 'dm' });
  const isOver = AbortSignal.timeout(30_000);
  const late = once(isOver, 'abort').then(() => {
    throw new Error(`/${command} was never answered`);
  });
  const acknowledged = record.acknowledged.then(() => {
    times.acknowledged.push(performance.now() - started);
  });
  const answered = record.shown.then(({ components }) => {
    times.answered.push(performance.now() - started);
    if (JSON.stringify(components).includes(FOUND)) times.found.push(times.answered.length);
  });
  await Promise.race([Promise.all([acknowledged, answered]), late]);
}

function newTimes(): Times {
  return { acknowledged: [], answered: [], found: [] };
}

/** `p50 2.1 ms, p99 8.0 ms, longest 12.4 ms` */
function figures(times: readonly number[]): string {
  const ms = (part: number) => quantile(times, part).toFixed(1);
  return `p50 ${ms(0.5)} ms, p99 ${ms(0.99)} ms, longest ${ms(1)} ms`;
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function startKutip(server: DiscordServer): ChildProcess {
  return spawn(process.execPath, [resolve('dist/main.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      CORPUS_PATH,
      KUTIP_LOCALE: 'en',
      DATABASE_URL: `file:${join(folder, 'kutip.db')}`,
      DISCORD_TOKEN: server.token,
      DISCORD_API_URL: server.apiUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function startConstant(server: DiscordServer, answer: string): ChildProcess {
  const script = resolve('tests/bench/discord/constant-bot.ts');
  const args = ['--import', 'tsx', script, server.token, server.apiUrl, answer];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Passes on what the bot warns of. */
async function loggedIn(child: ChildProcess): Promise<void> {
  let last = '';
  child.once('exit', (code) => {
    if (code !== 0 && code !== null) console.error(`the bot ended with ${code}: ${last}`);
  });
  await new Promise<void>((ready) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        last = text;
        if (text.includes('logged in as')) ready();
        else if (/"level":[456]0/.test(text)) process.stderr.write(text);
      });
  });
}
