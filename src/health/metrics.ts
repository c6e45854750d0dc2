/**
 * What is measured, for Prometheus; the only import of prom-client. Only counts and times: never
 * what was asked, nor by whom or where.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../answers/answer.js';
import type { CorpusStatus } from '../commands/corpus-admin.js';
import type { Health } from './health.js';

/** The outcome of a command. */
export type Outcome = Answer['kind'];

/** Records what happened, and reports it. */
export interface Metrics {
  /** A command was carried out; `command` must be one of a fixed list, times are in milliseconds. */
  answered(command: string, outcome: Outcome, elapsedMs: number): void;
  /** Discord has taken the first response to an interaction. */
  acknowledged(elapsedMs: number): void;
  /** A question was rejected for lack of room or time. */
  turnedAway(): void;
  /** The articles have been read again. */
  reloaded(): void;
  /** What Prometheus reads, and its media type. */
  read(): Promise<{ readonly type: string; readonly text: string }>;
}

/** What is looked up each time the metrics are read. */
export interface Sources {
  corpus(): Pick<CorpusStatus, 'summary'>;
  health(): Promise<Health>;
  /** Questions being answered, and those in the queue. */
  load(): { readonly running: number; readonly waiting: number };
}

const ANSWER_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];
/** Discord waits for three seconds. */
const ACKNOWLEDGEMENT_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3];

/** Metrics that are all at 0. */
export function createMetrics({ corpus, health, load }: Sources): Metrics {
  // Not the global registry: two of these may run side by side in tests.
  const registry = new Registry();
  const registers = [registry];
  // Memory, processor time, and the lag of the event loop.
  collectDefaultMetrics({ register: registry });
  const commands = new Counter({
    name: 'kutip_commands_total',
    help: 'Commands carried out, by name and by what became of them',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const answers = new Histogram({
    name: 'kutip_answer_duration_seconds',
    help: 'Time from the start of a command to its answer, without waiting',
    buckets: ANSWER_SECONDS,
    registers,
  });
  const acknowledgements = new Histogram({
    name: 'kutip_acknowledgement_duration_seconds',
    help: 'Time from an interaction to the moment Discord has taken the first response',
    buckets: ACKNOWLEDGEMENT_SECONDS,
    registers,
  });
  const refused = new Counter({
    name: 'kutip_turned_away_total',
    help: 'Questions told to try again later, for want of room or time',
    registers,
  });
  const reloads = new Counter({
    name: 'kutip_reloads_total',
    help: 'Times the articles have been read again since the start',
    registers,
  });
  const gauge = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await value());
      },
    });
  gauge('kutip_questions_running', 'Questions being answered', () => load().running);
  gauge('kutip_questions_waiting', 'Questions in the queue', () => load().waiting);
  gauge('kutip_articles', 'Articles at hand', () => corpus().summary.articles);
  gauge('kutip_paragraphs', 'Paragraphs at hand', () => corpus().summary.paragraphs);
  gauge(
    'kutip_library_age_seconds',
    'Time since the articles at hand were read',
    () => (Date.now() - corpus().summary.builtAt.getTime()) / 1000,
  );
  const isUp = (name: string, help: string, part: keyof Health) =>
    gauge(name, help, async () => Number((await health())[part]));
  isUp('kutip_gateway_up', 'Whether Discord sends interactions', 'gateway');
  isUp('kutip_library_up', 'Whether the articles can be asked', 'library');
  isUp('kutip_store_up', 'Whether the store could last be read and written', 'store');

  return {
    answered(command, outcome, elapsedMs) {
      commands.inc({ command, outcome });
      answers.observe(elapsedMs / 1000);
    },
    acknowledged: (elapsedMs) => acknowledgements.observe(elapsedMs / 1000),
    turnedAway: () => refused.inc(),
    reloaded: () => reloads.inc(),
    async read() {
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
