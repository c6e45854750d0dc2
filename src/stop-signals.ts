/** SIGTERM and SIGINT: the first asks the program to end in good order, the second ends it at once. */
import { constants } from 'node:os';
import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** How long anything still open may keep the process alive after everything is done. */
const LEFTOVER_MS = 3000;

/** The signals while they are listened for. */
export interface StopSignals {
  /** Called by the first signal; before it is set, a signal ends the process at once. */
  onStop(stop: () => void): void;
  /** Leaves the signals to the process again, which ends soon. */
  release(): void;
}

/**
 * Listens from now on. Without a listener, process 1 of a container would ignore signals
 * altogether.
 */
export function listenForStop(): StopSignals {
  let stop: (() => void) | null = null;
  const listen = (signal: (typeof SIGNALS)[number]) => {
    if (stop === null) process.exit(128 + constants.signals[signal]);
    const first = stop;
    stop = null;
    first();
  };
  for (const signal of SIGNALS) process.on(signal, listen);
  return {
    onStop(next) {
      stop = next;
    },
    release() {
      for (const signal of SIGNALS) process.off(signal, listen);
      // A reload may still be running: its outcome no longer matters.
      setTimeout(() => process.exit(), LEFTOVER_MS).unref();
    },
  };
}
