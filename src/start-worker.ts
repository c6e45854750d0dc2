/** Starts worker threads, from the built program or from its source. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** The module `name` beside the one at `url` (its `import.meta.url`), in the same language. */
export function moduleBeside(url: string, name: string): URL {
  return new URL(`./${name}${url.endsWith('.ts') ? '.ts' : '.js'}`, url);
}

/** A thread that runs the module at `entry`. */
export function startWorker(entry: URL, options: WorkerOptions): Worker {
  return new Worker(entry.pathname.endsWith('.ts') ? fromSource(entry) : entry, options);
}

/** Node 20 reads no TypeScript by itself; tsx is there wherever the source is run. */
function fromSource(entry: URL): URL {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  const tsx = new URL('./esm/api/index.mjs', loader);
  const program = [
    `import { register } from ${JSON.stringify(tsx.href)};`,
    'register();',
    `await import(${JSON.stringify(entry.href)});`,
  ];
  return new URL(`data:text/javascript,${encodeURIComponent(program.join(''))}`);
}
