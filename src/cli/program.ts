/** Runs what was typed after `kutip` or `npm start --`: arguments in, exit code out. */
import process from 'node:process';
import { endOnBrokenPipe } from '../broken-pipe.js';
import { nearest } from '../commands/nearest.js';
import { type Config, ConfigError, loadConfig } from '../config.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';
import type { Messages, Subcommand } from '../messages/messages.js';
import { EXIT, type ExitCode, type Invocation } from './invocation.js';
import { type OptionName, parseUsage, type Usage, UsageError, withSuggestions } from './usage.js';
import { readVersion } from './version.js';

interface Runner {
  readonly options: readonly OptionName[];
  /** How many words may follow. */
  readonly maxWords: number;
  run(invocation: Invocation): Promise<ExitCode>;
}

/** Each is loaded only when it runs, so that help need not wait for the corpus readers to load. */
const RUNNERS: Readonly<Record<Subcommand, Runner>> = {
  ask: {
    options: ['corpus', 'locale', 'json', 'out'],
    maxWords: Number.POSITIVE_INFINITY,
    run: async (invocation) => (await import('./ask.js')).ask(invocation),
  },
  inspect: {
    options: ['corpus', 'locale', 'json'],
    maxWords: 1,
    run: async (invocation) => (await import('./inspect.js')).inspect(invocation),
  },
  check: {
    options: ['corpus', 'locale', 'json'],
    maxWords: 0,
    run: async (invocation) => (await import('./check.js')).check(invocation),
  },
  import: {
    options: ['corpus', 'locale', 'json', 'feed', 'limit', 'dry-run', 'allow-private'],
    maxWords: Number.POSITIVE_INFINITY,
    run: async (invocation) => (await import('./import.js')).importInto(invocation),
  },
  register: {
    options: ['locale'],
    maxWords: 0,
    run: async (invocation) => (await import('./register.js')).register(invocation),
  },
  start: {
    options: ['corpus', 'locale'],
    maxWords: 0,
    async run({ config }) {
      const { start } = await import('../start.js');
      await start(config);
      return EXIT.ok;
    },
  },
};

/** In the reader's language once the settings are read. */
let messages: Messages = MESSAGES.en;

/**
 * Carries the words out, writes why when that cannot be done, and sets the exit code; ends the
 * process on a mistake, since standard input may still be open.
 */
export async function runProgram(words: readonly string[]): Promise<void> {
  endOnBrokenPipe();
  try {
    process.exitCode = await run(words);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      process.exit(EXIT.usage);
    }
    const { explain } = await import('../explain.js');
    process.stderr.write(`${explain(error, messages)}\n`);
    process.exit(EXIT.fault);
  }
}

async function run([name, ...rest]: readonly string[]): Promise<ExitCode> {
  const config = readConfig();
  if (!(config instanceof ConfigError)) messages = MESSAGES[config.locale];
  if (name === undefined) throw new UsageError(messages.cli.help.kutip);
  if (['help', '--help', '-h'].includes(name)) return printHelp('kutip');
  if (['--version', '-v'].includes(name)) return printVersion();
  if (!isSubcommand(name)) throw new UsageError(unknownSubcommand(name));
  const { options, maxWords, run } = RUNNERS[name];
  try {
    const usage = parseUsage(rest, options, maxWords, messages);
    const typed = chooseLocale(usage);
    if (typed !== null) messages = MESSAGES[typed];
    if (usage.flags.has('help')) return printHelp(name);
    if (usage.flags.has('version')) return printVersion();
    if (config instanceof ConfigError) throw config;
    const locale = typed ?? config.locale;
    const corpusPath = usage.values.get('corpus') ?? config.corpusPath;
    return await run({ usage, config: { ...config, locale, corpusPath }, messages });
  } catch (error) {
    if (error instanceof UsageError) {
      throw new UsageError(`${error.message}\n${messages.cli.seeHelp(`kutip ${name}`)}`);
    }
    throw error;
  }
}

/** A fault in the settings is reported only when they are needed: `--help` must always work. */
function readConfig(): Config | ConfigError {
  try {
    return loadConfig();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

function isSubcommand(name: string): name is Subcommand {
  return Object.hasOwn(RUNNERS, name);
}

function unknownSubcommand(name: string): string {
  const near = nearest(name, Object.keys(RUNNERS));
  const message = withSuggestions(messages.cli.unknownSubcommand(name), near, messages);
  return `${message}\n${messages.cli.seeHelp('kutip')}`;
}

function printHelp(name: 'kutip' | Subcommand): ExitCode {
  process.stdout.write(`${messages.cli.help[name]}\n`);
  return EXIT.ok;
}

async function printVersion(): Promise<ExitCode> {
  process.stdout.write(`${await readVersion()}\n`);
  return EXIT.ok;
}

function chooseLocale({ values }: Usage): LanguageCode | null {
  const typed = values.get('locale');
  if (typed === undefined) return null;
  if (!isLocale(typed)) throw new UsageError(messages.cli.badLocale(typed));
  return typed;
}

function isLocale(name: string): name is LanguageCode {
  return Object.hasOwn(MESSAGES, name);
}
