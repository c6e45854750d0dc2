/** Drawing shares the thread with everything else: it stops for others between two lines. */
import { setImmediate } from 'node:timers/promises';

/** Milliseconds at a stretch. */
const STRETCH = 10;

/** A function to await often: it lets others have their turn when a stretch is over. */
export function startBreathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await setImmediate();
    since = performance.now();
  };
}
