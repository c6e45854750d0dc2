/** Which parts of the program have run, as V8 itself counts them. */
import { Session } from 'node:inspector/promises';

export interface Coverage {
  /** The places that ran since it was last asked, down to single branches. */
  take(): Promise<ReadonlySet<string>>;
}

/** Counts in the program's own modules from now on. */
export async function watchCoverage(): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async take() {
      const places = new Set<string>();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      for (const { url, scriptId, functions } of result) {
        if (!url.includes('/src/')) continue;
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) places.add(`${scriptId} ${startOffset} ${endOffset}`);
      }
      return places;
    },
  };
}
