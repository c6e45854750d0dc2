/** Kutip in Discord, until it is told to stop: the store, the gateway, and the reports on them. */
import type { RunningApp } from './app.js';
import { type Config, ConfigError } from './config.js';
import type { RunningDiscord } from './discord/start.js';
import type { HealthServer } from './health/health-server.js';
import { measured } from './health/measured-app.js';
import type { Metrics } from './health/metrics.js';
import type { Logger } from './logger.js';
import { MESSAGES } from './messages/catalog.js';
import { listenForStop, type StopSignals } from './stop-signals.js';
import type { Store } from './store/store.js';

/**
 * Resolves when it was told to stop. Throws StoreError when the store cannot be opened, ConfigError
 * when the port for health is taken, and DiscordFatalError when Discord cannot be used.
 */
export async function serveDiscord(
  app: RunningApp,
  token: string,
  config: Config,
  logger: Logger,
): Promise<void> {
  const signals = listenForStop();
  try {
    // Loaded only here: they would triple the time a terminal command takes.
    const { openStore } = await import('./store/store.js');
    // Without it hidden articles would be shown: it must be there at the start, but may fail later.
    const { databaseUrl: url, databaseToken: authToken, correctionDays } = config;
    const store = await openStore({ url, authToken, correctionDays, logger });
    try {
      await answer({ app, token, config, logger, store, signals });
    } finally {
      await store.close();
    }
  } finally {
    signals.release();
  }
}

interface Parts {
  readonly app: RunningApp;
  readonly token: string;
  readonly config: Config;
  readonly logger: Logger;
  readonly store: Store;
  readonly signals: StopSignals;
}

async function answer({ app, token, config, logger, store, signals }: Parts): Promise<void> {
  let running: RunningDiscord | null = null;
  const watched = await watchHealth(app, store, config, () => running);
  try {
    const { startDiscord } = await import('./discord/start.js');
    const { locale, discordApiUrl: apiUrl, adminUserIds: admins, answerMentions } = config;
    const common = { token, apiUrl, logger, locale, admins, mentions: answerMentions, store };
    running = await startDiscord(watched?.app ?? app, {
      ...common,
      ...(watched && {
        queue: { onTurnedAway: watched.metrics.turnedAway },
        onAcknowledged: watched.metrics.acknowledged,
      }),
    });
    await runUntilStopped(running, signals, config, logger);
  } finally {
    await watched?.server.close();
  }
}

interface Watched {
  /** The same app, measured. */
  readonly app: RunningApp;
  readonly metrics: Metrics;
  readonly server: HealthServer;
}

/** Null where no port is set for it: nothing is measured then. */
async function watchHealth(
  app: RunningApp,
  store: Store,
  { healthPort: port, healthHost: host, locale }: Config,
  running: () => RunningDiscord | null,
): Promise<Watched | null> {
  if (port === null) return null;
  const { createHealthCheck } = await import('./health/health.js');
  const { startHealthServer } = await import('./health/health-server.js');
  const { createMetrics } = await import('./health/metrics.js');
  const health = createHealthCheck({
    app,
    isConnected: () => running()?.health() === 'connected',
    isStoreHealthy: () => store.isHealthy(),
  });
  const load = () => running()?.load() ?? { running: 0, waiting: 0 };
  const metrics = createMetrics({ corpus: () => app.status(), health, load });
  try {
    const server = await startHealthServer({ host, port, health, metrics });
    return { app: measured(app, metrics), metrics, server };
  } catch (cause) {
    throw new ConfigError(MESSAGES[locale].config.healthAddress(host, port), { cause });
  }
}

async function runUntilStopped(
  running: RunningDiscord,
  signals: StopSignals,
  { locale }: Config,
  logger: Logger,
): Promise<void> {
  logger.info(MESSAGES[locale].discord.ready(running.botName));
  signals.onStop(() => {
    logger.info('stopping: no more questions are taken');
    running.stop().catch((error: unknown) => logger.error({ error }, 'could not log out'));
  });
  await running.closed;
}
