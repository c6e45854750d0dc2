/** A bot with a real store in a file of its own, over a small real library. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildLibrary } from '../../src/answers/holdings/build-library.js';
import { createApp, type LocalApp } from '../../src/app.js';
import type { Article } from '../../src/corpus/article.js';
import { type DiscordOptions, startDiscord } from '../../src/discord/start.js';
import { openStore, type Store } from '../../src/store/store.js';
import { ARTICLES } from '../library.js';
import { type LogLine, testLogger } from './app.js';
import { startServer } from './running-bot.js';
import type { DiscordServer } from './server/discord-server.js';
import type { InteractionOptions } from './server/payloads.js';

export const MANAGE_MESSAGES = 1n << 13n;
export const ADMINISTRATOR = 1n << 3n;

/** What a moderator's interactions come with. */
export const MODERATOR: InteractionOptions = { permissions: MANAGE_MESSAGES };

export interface StoredBot {
  readonly server: DiscordServer;
  readonly app: LocalApp;
  readonly store: Store;
  readonly log: readonly LogLine[];
  /** All that lies in the store's folder, as text. */
  files(): Promise<string>;
}

export function libraryOf(articles: readonly Article[]) {
  return buildLibrary({ articles, report: { files: [] } }, new Date(0));
}

export async function startStoredBot(options: Partial<DiscordOptions> = {}): Promise<StoredBot> {
  const { logger, lines } = testLogger();
  const folder = await mkdtemp(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const store = await openStore({ url: `file:${join(folder, 'kutip.db')}`, logger });
  onTestFinished(() => store.close());
  const app = createApp({ library: libraryOf(ARTICLES), logger });
  const server = await startServer();
  const { token, apiUrl } = server;
  const bot = await startDiscord(app, { token, apiUrl, logger, store, ...options });
  onTestFinished(() => bot.stop());
  const files = async () => {
    const names = await readdir(folder);
    return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join();
  };
  return { server, app, store, log: lines, files };
}
