/** Starts the thread that a library lives in, from the built program or from its source. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Task } from './protocol.js';

const ENTRY = './worker';

/** How a thread is started. */
export interface ThreadOptions {
  /** Another program for the thread, for tests. */
  readonly entry?: URL;
  /** Megabytes it may use; Node's own limit when not given. */
  readonly maxMegabytes?: number;
}

/** The thread at work on `task`. */
export function startThread(task: Task, { entry, maxMegabytes }: ThreadOptions = {}): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const file = entry ?? new URL(isSource ? `${ENTRY}.ts` : `${ENTRY}.js`, import.meta.url);
  return new Worker(file.pathname.endsWith('.ts') ? fromSource(file) : file, {
    workerData: task,
    ...(maxMegabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: maxMegabytes } }),
  });
}

/** Node 20 reads no TypeScript by itself; tsx is there wherever the source is run. */
function fromSource(file: URL): URL {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  const tsx = new URL('./esm/api/index.mjs', loader);
  const program = [
    `import { register } from ${JSON.stringify(tsx.href)};`,
    'register();',
    `await import(${JSON.stringify(file.href)});`,
  ];
  return new URL(`data:text/javascript,${encodeURIComponent(program.join(''))}`);
}
