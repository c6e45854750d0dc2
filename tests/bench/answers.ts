/**
 * Measures the answers: `npm run bench:answers -- --data FOLDER`. Questions go through the code behind
 * `/ask` and `/search`, over the whole collection as corpus.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLibrary } from '../../src/answers/holdings/build-library.js';
import type { Library } from '../../src/answers/holdings/library.js';
import { createApp } from '../../src/app.js';
import type { Corpus } from '../../src/corpus/read-corpus.js';
import { createLogger } from '../../src/logger.js';
import { measureMiniSearch } from './baseline.js';
import {
  type Chosen,
  type Collection,
  choose,
  LARGE_COLLECTIONS,
  readCollection,
  toSplit,
} from './collection.js';
import { renderErrors } from './errors.js';
import {
  type GoldLine,
  type LineOutcome,
  renderLines,
  renderWrongLines,
  typeLine,
} from './lines.js';
import { type Figures, measureQuestion, rankedArticles, summarize } from './measure.js';
import { mean, reciprocalRank } from './metrics.js';
import { OUTSIDE_QUESTIONS } from './outside.js';
import { renderFigures, renderRanking } from './table.js';

const USAGE = `npm run bench:answers -- [options]
  --data FOLDER    collection to measure on; may be repeated
                   (default: ../shared/data/facqa and ../shared/data/idk-mrc)
  --sample N       ask at most N questions of each collection
  --seed N         which N (default 1)
  --split HALF     dev, held or all (default all)
  --pooled         rank only, all collections as one corpus
  --rank-only      rank only, each collection
  --errors [N]     list N wrong answers of each cause (default 20)
  --baseline       rank the same questions with MiniSearch's defaults, for comparison
  --json FILE      write the figures to FILE`;

interface Settings extends Chosen {
  readonly folders: readonly string[];
  readonly pooled: boolean;
  readonly rankOnly: boolean;
  readonly baseline: boolean;
  /** Errors listed of each cause. */
  readonly errors: number;
  readonly json: string | null;
}

/** What was asked for, read and ready to be measured. */
interface Task {
  readonly settings: Settings;
  readonly collections: readonly Collection[];
}

async function readTask(args: readonly string[]): Promise<Task> {
  const settings = readSettings(args);
  const collections: Collection[] = [];
  for (const folder of settings.folders) collections.push(await readCollection(folder));
  return { settings, collections };
}

async function measure({ settings, collections }: Task): Promise<void> {
  const figures = settings.pooled
    ? { pooled: measureRanking(pooled(collections), settings) }
    : settings.rankOnly
      ? measureRankings(collections, settings)
      : await measureEach(collections, settings);
  if (settings.json) writeFileSync(settings.json, `${JSON.stringify(figures, null, 2)}\n`);
}

function readSettings(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: args.flatMap((arg, i) =>
      arg === '--errors' && !/^\d+$/.test(args[i + 1] ?? '') ? [arg, '20'] : [arg],
    ),
    options: {
      data: { type: 'string', multiple: true },
      sample: { type: 'string' },
      seed: { type: 'string' },
      split: { type: 'string' },
      pooled: { type: 'boolean' },
      'rank-only': { type: 'boolean' },
      baseline: { type: 'boolean' },
      errors: { type: 'string' },
      json: { type: 'string' },
    },
  });
  return {
    folders: values.data ?? LARGE_COLLECTIONS,
    sample: toCount('--sample', values.sample ?? `${Number.MAX_SAFE_INTEGER}`),
    seed: toCount('--seed', values.seed ?? '1'),
    split: toSplit(values.split ?? 'all'),
    pooled: values.pooled ?? false,
    rankOnly: values['rank-only'] ?? false,
    baseline: values.baseline ?? false,
    errors: toCount('--errors', values.errors ?? '0'),
    json: values.json ?? null,
  };
}

function toCount(option: string, value: string): number {
  if (!/^\d{1,16}$/.test(value)) throw new Error(`${option} is a whole number, not "${value}"`);
  return Number(value);
}

async function measureEach(
  collections: readonly Collection[],
  settings: Settings,
): Promise<Record<string, Figures>> {
  const all: Record<string, Figures> = {};
  const baseline = new Map<string, number>();
  for (const { name, corpus, questions, lines } of collections) {
    const library = build(name, corpus);
    const started = performance.now();
    const chosen = choose(questions, settings);
    const outcomes = chosen.map((gold) => measureQuestion(library, gold));
    const figures = summarize(outcomes, library, OUTSIDE_QUESTIONS);
    all[name] = figures;
    print(renderFigures(name, figures));
    if (settings.errors > 0) print(renderErrors(outcomes, settings.errors));
    if (lines.length > 0) await measureLines(library, lines, settings);
    print(`measured in ${seconds(started)}\n`);
    if (settings.baseline) baseline.set(name, measureMiniSearch(corpus, chosen));
  }
  compare(all, baseline);
  return all;
}

async function measureLines(
  library: Library,
  lines: readonly GoldLine[],
  settings: Settings,
): Promise<void> {
  const app = createApp({ library, logger: createLogger('silent') });
  const outcomes: LineOutcome[] = [];
  for (const gold of choose(lines, settings)) outcomes.push(await typeLine(app, gold));
  print(`\nlines answered as they should be\n${renderLines(outcomes)}`);
  if (settings.errors > 0) print(renderWrongLines(outcomes, settings.errors));
}

function measureRankings(
  collections: readonly Collection[],
  settings: Settings,
): Record<string, { mrr: number }> {
  const all: Record<string, { mrr: number }> = {};
  const baseline = new Map<string, number>();
  for (const collection of collections) {
    const { name, corpus, questions } = collection;
    all[name] = measureRanking(collection, settings);
    if (settings.baseline) {
      baseline.set(name, measureMiniSearch(corpus, choose(questions, settings)));
    }
  }
  compare(all, baseline);
  return all;
}

function measureRanking({ name, corpus, questions }: Collection, settings: Settings) {
  const library = build(name, corpus);
  const ranks = choose(questions, settings).flatMap(({ question, article }) =>
    article === null ? [] : [reciprocalRank(rankedArticles(library, question), article)],
  );
  const mrr = mean(ranks);
  print(`${name}: MRR@10 ${mrr.toFixed(4)} of ${ranks.length} questions`);
  return { mrr };
}

/** All collections as one: does a passage still come first among so many strangers? */
function pooled(collections: readonly Collection[]): Collection {
  return {
    name: 'pooled',
    corpus: {
      articles: collections.flatMap(({ corpus }) => corpus.articles),
      report: { files: collections.flatMap(({ corpus }) => corpus.report.files) },
    },
    questions: collections.flatMap(({ questions }) => questions),
    lines: [],
  };
}

/** Beside other search engines. */
function compare(
  own: Readonly<Record<string, { mrr: number }>>,
  baseline: ReadonlyMap<string, number>,
): void {
  const kutip = new Map(Object.entries(own).map(([name, { mrr }]) => [name, mrr]));
  print(renderRanking({ 'MiniSearch, defaults, these questions': baseline, Kutip: kutip }));
}

function build(name: string, corpus: Corpus): Library {
  const started = performance.now();
  const library = buildLibrary(corpus, new Date());
  print(`${name}: ${corpus.articles.length} articles, library built in ${seconds(started)}`);
  return library;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function explain(error: unknown): null {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}\n`);
  process.exitCode = 2;
  return null;
}

const task = await readTask(process.argv.slice(2)).catch(explain);
if (task) await measure(task);
