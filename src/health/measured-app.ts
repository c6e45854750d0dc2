/** An app whose commands are counted and timed. */
import type { RunningApp } from '../app.js';
import type { Metrics } from './metrics.js';

/** Replaces names that are no command's: they come from outside and are unlimited. */
const UNKNOWN = 'unknown';

/** `app`, each of whose answers is noted in `metrics`. */
export function measured(app: RunningApp, metrics: Metrics): RunningApp {
  const names = new Set(app.commands.map(({ name }) => name));
  app.onReload(() => metrics.reloaded());
  return {
    ...app,
    async run(request, onProgress) {
      const startedAt = performance.now();
      const reply = await app.run(request, onProgress);
      const command = names.has(request.command) ? request.command : UNKNOWN;
      metrics.answered(command, reply.answer.kind, performance.now() - startedAt);
      return reply;
    },
  };
}
