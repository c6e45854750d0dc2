/** Drawing yields to other work on its thread between two lines. */
import { setImmediate } from 'node:timers/promises';

/** Milliseconds before it yields. */
const STRETCH = 10;

/** A function to await often: it yields when its time is over. */
export function startBreathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await setImmediate();
    since = performance.now();
  };
}
