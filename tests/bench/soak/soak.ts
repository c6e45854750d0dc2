/**
 * Members who ask the built bot without a pause, each time as somebody new, while its articles are
 * replaced by others and one thing after another fails around it.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { COMMANDS } from '../../../src/commands/index.js';
import { MESSAGES } from '../../../src/messages/catalog.js';
import { type Program, startProgram } from '../../discord/program.js';
import { pressables, readText } from '../../discord/read-message.js';
import { DiscordServer } from '../../discord/server/discord-server.js';
import type { InteractionRecord, Shown } from '../../discord/server/interactions.js';
import type { InteractionOptions, OptionValues } from '../../discord/server/payloads.js';
import { writeCorpus } from '../make-corpus.js';
import { makeQuestions } from '../speed/questions.js';
import { soakFaults } from './faults.js';
import { type Memory, watchMemory } from './memory.js';

export interface SoakOptions {
  readonly seconds: number;
  readonly paragraphs: number;
  /** Between two faults, and between two reloads. */
  readonly faultSeconds: number;
  readonly reloadSeconds: number;
}

export interface SoakReport {
  /** Commands, each from a member who had never asked before. */
  readonly asked: number;
  readonly pressed: number;
  readonly typed: number;
  /** Of the commands: told to come back later, and told that something went wrong. */
  readonly turnedAway: number;
  readonly apologies: number;
  /** Without an answer, or without a first response in time: which command, and what was failing. */
  readonly lost: readonly string[];
  readonly reloads: number;
  readonly refusedReloads: number;
  /** How often each fault happened. */
  readonly faults: ReadonlyMap<string, number>;
  /** Kinds of lines in its log from `warn` on, and how many there were of each. */
  readonly warnings: ReadonlyMap<string, number>;
  /** Of each tenth of the time. */
  readonly memory: readonly Memory[];
}

const AT_ONCE = 12;
/** Longest that an answer may take before it counts as lost. */
const PATIENCE_MS = 30_000;
/** Discord's is forty seconds; a silent connection is noticed after two. */
const HEARTBEAT_MS = 1000;
/** One answer in so many has a button pressed, one question in so many is typed letter by letter. */
const PRESS_EVERY = 7;
const TYPE_EVERY = 11;
/** One question in so many is asked in a server, where citations are remembered. */
const SERVER_EVERY = 10;

const HOSTILE = [
  '\u202e\u0000 @everyone',
  '(a+)+$'.repeat(200),
  '“'.repeat(3000),
  'siapa kapan di mana '.repeat(150),
  '日本語'.repeat(900),
];

/** The commands that members ask. */
const ASKED = COMMANDS.filter(({ act }) => act === undefined);

export async function soak(options: SoakOptions): Promise<SoakReport> {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-soak-'));
  const corpusPath = join(folder, 'corpus');
  mkdirSync(corpusPath);
  await writeCorpus(join(corpusPath, 'articles.jsonl'), options.paragraphs);
  const server = await DiscordServer.start({ heartbeatMs: HEARTBEAT_MS });
  const program = await startProgram({ server, corpusPath, folder });
  try {
    return await new Soak({ ...options, server, program, folder, corpusPath }).run();
  } finally {
    await program.end('SIGTERM');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run extends SoakOptions {
  readonly server: DiscordServer;
  readonly program: Program;
  readonly folder: string;
  readonly corpusPath: string;
}

/** Everything that goes on at once, and what came of it. */
class Soak {
  readonly #run: Run;
  readonly #endsAt: number;
  readonly #texts: readonly string[];
  readonly #counts = { asked: 0, pressed: 0, typed: 0, turnedAway: 0, apologies: 0 };
  readonly #reloads = { reloads: 0, refusedReloads: 0 };
  readonly #lost: string[] = [];
  readonly #faults = new Map<string, number>();
  #lastFault = 'nothing';

  constructor(run: Run) {
    this.#run = run;
    this.#endsAt = performance.now() + run.seconds * 1000;
    const questions = makeQuestions(run.paragraphs, 500).map(({ question }) => question);
    this.#texts = [...questions, ...HOSTILE];
  }

  async run(): Promise<SoakReport> {
    const { program } = this.#run;
    const memory = watchMemory(program);
    const members = Array.from({ length: AT_ONCE }, () => this.#ask());
    await Promise.all([...members, this.#fail(), this.#reload()]);
    return {
      ...this.#counts,
      ...this.#reloads,
      lost: this.#lost,
      faults: this.#faults,
      warnings: kindsOf(program),
      memory: memory.end(),
    };
  }

  /** One question after another, each as a member who has never asked before. */
  async #ask(): Promise<void> {
    const { server } = this.#run;
    while (!this.#isOver()) {
      const number = this.#counts.asked;
      this.#counts.asked += 1;
      const locale = number % 2 === 0 ? 'id' : 'en-US';
      const place = number % SERVER_EVERY === 0 ? 'guild' : 'dm';
      const [command, values] = this.#question(number);
      if (number % TYPE_EVERY === 0) await this.#type(command, values, { locale });
      await this.#heard();
      const record = server.send(command, values, { locale, place });
      const shown = await this.#inTime(record.shown, `/${command}`, record);
      if (shown !== null) await this.#look(shown, number, { locale, place });
      this.#forgetLater(record);
    }
  }

  async #fail(): Promise<void> {
    const { server, folder, faultSeconds } = this.#run;
    const list = soakFaults(server, folder);
    for (let number = 0; ; number += 1) {
      await wait(faultSeconds * 1000);
      const [name, fail] = list[number % list.length] ?? [];
      if (this.#isOver() || name === undefined || fail === undefined) return;
      this.#lastFault = name;
      this.#faults.set(name, (this.#faults.get(name) ?? 0) + 1);
      await fail();
    }
  }

  async #reload(): Promise<void> {
    const { server, corpusPath, paragraphs, reloadSeconds } = this.#run;
    const admin = { userId: server.ownerId, place: 'dm', locale: 'en-US' } as const;
    for (let number = 1; ; number += 1) {
      await wait(reloadSeconds * 1000);
      if (this.#isOver()) return;
      await change(corpusPath, number, paragraphs);
      await this.#heard();
      const record = server.send('corpus reload', {}, admin);
      const shown = await this.#inTime(record.shown, '/corpus reload', record);
      if (shown === null) continue;
      this.#reloads.reloads += 1;
      const { refused } = MESSAGES.en.corpusAdmin;
      const said = [refused.missing(''), refused.unusable('')];
      if (said.some((words) => readText(shown).includes(words))) this.#reloads.refusedReloads += 1;
    }
  }

  #isOver(): boolean {
    return performance.now() > this.#endsAt;
  }

  /** The commands in turn, each with the texts in turn. */
  #question(number: number): readonly [string, OptionValues] {
    const command = ASKED[number % ASKED.length];
    const named = command?.options.filter(({ type }) => type === 'string').slice(0, 1) ?? [];
    const text = this.#texts[(number * 7) % this.#texts.length] ?? '';
    const card = command?.name === 'quote' ? { card: true } : {};
    return [
      command?.name ?? '',
      { ...Object.fromEntries(named.map(({ name }) => [name, text])), ...card },
    ];
  }

  /** Without a session nobody hears a question, and Discord itself says so to its asker. */
  async #heard(): Promise<void> {
    while (!this.#run.server.gateway.isHeard) await wait(20);
  }

  /** The answer; null, and a line in the report, when it does not come. */
  async #inTime<T>(answer: Promise<T>, what: string, record: InteractionRecord): Promise<T | null> {
    const since = this.#lastFault;
    const timer = new AbortController();
    const late = wait(PATIENCE_MS, null, { signal: timer.signal }).catch(() => null);
    const given = await Promise.race([answer, late]);
    timer.abort();
    if (given === null) this.#lost.push(`${what}, ${record.state}, asked after: ${since}`);
    return given;
  }

  /** What was done, but not heard of, is tried again. */
  #forgetLater(record: InteractionRecord): void {
    setTimeout(() => this.#run.server.forget(record), PATIENCE_MS).unref();
  }

  async #look(shown: Shown, number: number, options: InteractionOptions): Promise<void> {
    const text = readText(shown);
    const says = (words: string) => text.includes(words);
    const all = Object.values(MESSAGES);
    if (all.some(({ queue }) => says(queue.full) || says(queue.late))) this.#counts.turnedAway += 1;
    if (all.some(({ errors }) => says(errors.fault))) this.#counts.apologies += 1;
    const buttons = pressables(shown);
    const { id, values } = buttons[number % buttons.length] ?? {};
    if (number % PRESS_EVERY !== 0 || id === undefined) return;
    await this.#heard();
    this.#counts.pressed += 1;
    const chosen = values?.length ? values.slice(0, 1) : null;
    const press: InteractionRecord = this.#run.server.press(shown, id, options, chosen);
    const first = await this.#inTime(press.acknowledged, 'a press', press);
    // A form waits to be filled in; all else has an answer.
    if (first !== null && first.custom_id === undefined)
      await this.#inTime(press.shown, 'a press', press);
    this.#forgetLater(press);
  }

  async #type(command: string, values: OptionValues, options: InteractionOptions): Promise<void> {
    const [name] = Object.keys(values);
    const found = ASKED.find((one) => one.name === command);
    if (name === undefined || found?.options[0]?.suggests === undefined) return;
    this.#counts.typed += 1;
    // What fails here is not tried again: the next key that is pressed asks anew.
    await this.#run.server.type(command, values, name, options).catch(() => []);
  }
}

/** No folder at all, other articles, a spoiled file, the first articles; then from the start. */
async function change(corpusPath: string, number: number, paragraphs: number): Promise<void> {
  const away = `${corpusPath}-away`;
  const file = join(corpusPath, 'articles.jsonl');
  switch (number % 4) {
    case 1:
      renameSync(corpusPath, away);
      return;
    case 2:
      renameSync(away, corpusPath);
      await writeCorpus(file, paragraphs, 2);
      return;
    case 3:
      writeFileSync(file, '{"text": ');
      return;
    default:
      await writeCorpus(file, paragraphs);
  }
}

function kindsOf({ warnings }: Program): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const line of warnings()) {
    const { msg, fault, code } = JSON.parse(line) as Record<string, unknown>;
    const kind = [msg, fault, code].filter((part) => part !== undefined).join(' · ');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}
