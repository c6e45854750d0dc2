/** The adapter, logged in to a local Discord; both are gone when the test ends. */
import { onTestFinished } from 'vitest';
import { type DiscordOptions, type RunningDiscord, startDiscord } from '../../src/discord/start.js';
import { type LogLine, type TestApp, testApp, testLogger } from './app.js';
import { DiscordServer } from './server/discord-server.js';
import type { Rules } from './server/interactions.js';

export interface RunningBot {
  readonly server: DiscordServer;
  readonly app: TestApp;
  readonly bot: RunningDiscord;
  readonly log: readonly LogLine[];
  /** The log from `warn` on: what an operator is told of. */
  warnings(): string[];
  /** A second bot on the same server with the same token, as while one takes over from another. */
  startAnother(): Promise<RunningBot>;
}

/** A local Discord; its test fails when a request broke Discord's rules. */
export async function startServer(rules: Partial<Rules> = {}): Promise<DiscordServer> {
  const server = await DiscordServer.start(rules);
  onTestFinished(() => server.stop());
  return server;
}

export async function startBot(
  app: TestApp = testApp(),
  options: Partial<DiscordOptions> = {},
  rules: Partial<Rules> = {},
  prepare: (server: DiscordServer) => void = () => {},
): Promise<RunningBot> {
  const server = await startServer(rules);
  prepare(server);
  return run(server, app, options);
}

async function run(
  server: DiscordServer,
  app: TestApp,
  options: Partial<DiscordOptions>,
): Promise<RunningBot> {
  const { logger, lines } = testLogger();
  const bot = await startDiscord(app, {
    token: server.token,
    apiUrl: server.apiUrl,
    logger,
    ...options,
  });
  onTestFinished(() => bot.stop());
  const warnings = () => lines.filter(({ level }) => level >= 40).map(({ msg }) => msg);
  const startAnother = () => run(server, testApp(), options);
  return { server, app, bot, log: lines, warnings, startAnother };
}
