/** Whether everything that answers depend on is working right now. */
import type { App } from '../app.js';

/** What works at this moment. */
export interface Health {
  /** Discord sends interactions. */
  readonly gateway: boolean;
  /** The library gave an answer in time. */
  readonly library: boolean;
  /** The store could last be read and written; answers go on without it. */
  readonly store: boolean;
}

/** What is checked. */
export interface HealthParts {
  readonly app: Pick<App, 'paragraphsOf'>;
  isConnected(): boolean;
  isStoreHealthy(): boolean;
  /** The longest the library may take; 2 s when not given. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 2000;

/** Never throws, and answers within the deadline. */
export function createHealthCheck(parts: HealthParts): () => Promise<Health> {
  const { app, isConnected, isStoreHealthy, deadlineMs = DEADLINE_MS } = parts;
  /** One at a time: a hung library must not accumulate the questions of every check. */
  let probe: Promise<boolean> | null = null;

  function answers(): Promise<boolean> {
    probe ??= app
      .paragraphsOf([])
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        probe = null;
      });
    return probe;
  }

  return async () => {
    const library = await inTime(answers(), deadlineMs);
    return { gateway: isConnected(), library, store: isStoreHealthy() };
  };
}

/** Whether questions can be answered. */
export function isHealthy({ gateway, library }: Health): boolean {
  return gateway && library;
}

async function inTime(probe: Promise<boolean>, deadlineMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, deadlineMs, false);
  });
  const result = await Promise.race([probe, late]);
  clearTimeout(timer);
  return result;
}
