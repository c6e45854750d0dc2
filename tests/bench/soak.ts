/**
 * `npm run soak -- [--minutes 10] [--paragraphs 2000]`: questions of every kind, one after another and
 * many at once, while the articles are replaced by others again and again. Prints what was lost
 * (nothing should be) and the memory held at the start and at the end; exits 1 when anything was lost.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openApp, type Request } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { writeCorpus } from './make-corpus.js';
import { makeQuestions } from './speed/questions.js';

/** Questions between two reloads, and of those the ones asked at once. */
const ROUND = 400;
const AT_ONCE = 16;
/** Rounds before memory is first looked at: caches fill up. */
const WARM_UP = 3;
const MIB = 2 ** 20;

const HOSTILE = [
  '\u202e\u0000\ud800 @everyone',
  '(a+)+$'.repeat(200),
  '“'.repeat(3000),
  'siapa kapan di mana '.repeat(150),
  '日本語'.repeat(900),
  '',
];

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    paragraphs: { type: 'string', default: '2000' },
  },
});
const paragraphs = Number(values.paragraphs);
const until = performance.now() + Number(values.minutes) * 60_000;

setFlagsFromString('--expose_gc');
const collectGarbage: () => void = runInNewContext('gc');

const folder = mkdtempSync(join(tmpdir(), 'kutip-soak-'));
const corpus = join(folder, 'corpus.jsonl');
const texts = [...makeQuestions(paragraphs, 500).map(({ question }) => question), ...HOSTILE];
const counts = new Map<string, number>();
const editions = new Set<string>();
try {
  await writeCorpus(corpus, paragraphs);
  const app = await openApp(corpus, createLogger('silent'));
  let atStart = 0;
  let asked = 0;
  let round = 0;
  for (; round <= WARM_UP || performance.now() < until; round++) {
    if (round === WARM_UP) atStart = heldMb();
    const reloaded = reload(round);
    for (let first = 0; first < ROUND; first += AT_ONCE) {
      const requests = Array.from({ length: AT_ONCE }, (_, i) => requestNumber(asked + i));
      asked += AT_ONCE;
      await Promise.all(requests.map(ask));
    }
    await reloaded;
  }
  const atEnd = heldMb();
  await app.close();
  const kinds = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
  const lost = countOf('error') + countOf('thrown');
  process.stdout.write(
    [
      `${asked} questions: ${kinds}`,
      `${round} reloads, ${editions.size} editions answered`,
      `lost: ${lost}`,
      `memory held: ${atStart.toFixed(0)} MB at the start, ${atEnd.toFixed(0)} MB at the end`,
      '',
    ].join('\n'),
  );
  if (lost > 0) process.exitCode = 1;

  /** Every third time the file is spoiled: the old articles must go on answering. */
  async function reload(number: number): Promise<void> {
    if (number % 3 === 2) writeFileSync(corpus, '{"text": ');
    else await writeCorpus(corpus, paragraphs, 1 + (number % 2));
    await app.reload();
  }

  async function ask(request: Request): Promise<void> {
    try {
      const { answer, edition } = await app.run(request);
      editions.add(edition);
      count(answer.kind === 'error' && answer.code !== 'fault' ? 'refused' : answer.kind);
    } catch {
      count('thrown');
    }
  }

  /** The commands in turn, each with the texts in turn. */
  function requestNumber(number: number): Request {
    const asking = app.commands.filter(({ act }) => act === undefined);
    const command = asking[number % asking.length];
    const text = texts[(number * 7) % texts.length] ?? '';
    const options = command?.options.filter(({ type }) => type === 'string') ?? [];
    return {
      command: command?.name ?? 'help',
      arguments: Object.fromEntries(options.slice(0, 1).map(({ name }) => [name, text])),
      locale: number % 2 === 0 ? 'id' : 'en',
    };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function count(kind: string): void {
  counts.set(kind, countOf(kind) + 1);
}

function countOf(kind: string): number {
  return counts.get(kind) ?? 0;
}

function heldMb(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MIB;
}
