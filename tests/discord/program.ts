/** The built program on a local Discord, as its operator starts it: a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { DiscordServer } from './server/discord-server.js';

export interface ProgramOptions {
  readonly server: DiscordServer;
  readonly corpusPath: string;
  /** Where it runs, and keeps its store. */
  readonly folder: string;
  /** Settings besides those that every program here needs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly nodeArgs?: readonly string[];
  /** Another way to run a command line; its own process must become the program. */
  readonly wrap?: (command: readonly string[]) => readonly string[];
  /** Standard error; a pipe that is read when not given. */
  readonly stderr?: number;
}

export interface Program {
  readonly child: ChildProcess;
  readonly env: Readonly<Record<string, string>>;
  /** All it has written so far. */
  log(): string;
  /** Its log from `warn` on: what an operator is told of. */
  warnings(): string[];
  /** Asks its health server. */
  get(path: string): Promise<Response>;
  /** Ends it and gives its exit code, or the signal's number and 128. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number>;
  /** The same for one that ends by itself. */
  ended(): Promise<number>;
}

const SIGNALS: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** Settings for the program, each one with a port of its own for its health. */
export async function settingsFor({ server, corpusPath, folder }: ProgramOptions) {
  return {
    CORPUS_PATH: corpusPath,
    CORPUS_SNAPSHOT: 'false',
    DATABASE_URL: `file:${join(folder, 'kutip.db')}`,
    DISCORD_API_URL: server.apiUrl,
    DISCORD_TOKEN: server.token,
    HEALTH_PORT: String(await freePort()),
    KUTIP_LOCALE: 'en',
  };
}

/** Resolves when it has logged in. Throws what it said when it ends before. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { nodeArgs = [], wrap = (command) => command, stderr = 'pipe' } = options;
  const env = { ...(await settingsFor(options)), ...options.env };
  const [command = '', ...args] = wrap([process.execPath, ...nodeArgs, resolve('dist/main.js')]);
  const child = spawn(command, args, {
    cwd: options.folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', stderr],
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const program: Program = {
    child,
    env,
    log: () => log.join(''),
    warnings: () =>
      log
        .join('')
        .split('\n')
        .filter((line) => /"level":[456]0/.test(line)),
    get: (path) => fetch(`http://127.0.0.1:${env.HEALTH_PORT}${path}`),
    async ended() {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      return child.exitCode ?? 128 + (SIGNALS[child.signalCode ?? ''] ?? 0);
    },
    end(signal) {
      child.kill(signal);
      return program.ended();
    },
  };
  await untilReady(program);
  return program;
}

/** Healthy: it has logged in, and its library answers. */
async function untilReady({ child, get, log }: Program): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the program ended before it had logged in:\n${log()}`);
    const isReady = await get('/healthz').then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
