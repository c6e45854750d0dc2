/**
 * The queue in front of the library: a few questions are answered at a time, the others wait in
 * order of arrival, and those that find it full, or have waited too long, are turned away with a
 * message.
 */

/** Why a question was not answered. */
export type TurnedAway = 'full' | 'late' | 'stopping';

/** One question's place, from its arrival to its answer. */
export interface Place {
  /**
   * What `work` gives when its turn has come, or why it was turned away. The place is free afterwards.
   * Throws what `work` throws.
   */
  use<T>(work: () => Promise<T>): Promise<T | TurnedAway>;
  /** Gives the place up without using it. */
  leave(): void;
}

/** How full the queue is. */
export interface Load {
  /** Questions being answered. */
  readonly running: number;
  /** Those that have a place and no answer yet, without these. */
  readonly waiting: number;
}

/** Questions wait here for the library. */
export interface Queue {
  /** A place, or why there is none. */
  join(): Place | TurnedAway;
  load(): Load;
  /** Turns away all from now on, also those being answered, whose answers come to nothing. */
  giveUp(): void;
}

/** How many may wait, and how long. */
export interface QueueOptions {
  /** Answered at a time; the library takes one after the other, and should not have to wait for it. */
  readonly atOnce?: number;
  readonly maxWaiting?: number;
  readonly maxWaitMs?: number;
  /** In milliseconds; never goes back. */
  readonly now?: () => number;
  readonly onTurnedAway?: (why: TurnedAway) => void;
}

const AT_ONCE = 8;
const MAX_WAITING = 200;
const MAX_WAIT_MS = 60_000;

/** A queue that is empty. */
export function createQueue(options: QueueOptions = {}): Queue {
  const { atOnce = AT_ONCE, maxWaiting = MAX_WAITING, maxWaitMs = MAX_WAIT_MS } = options;
  const { now = () => performance.now(), onTurnedAway = () => {} } = options;
  /** From arrival on, so that a burst cannot pass before the first of it has been acknowledged. */
  let places = 0;
  let running = 0;
  let hasGivenUp = false;
  const turns: (() => void)[] = [];
  /** Of each question that was asked: ends its waiting. A promise for all of them would keep every one. */
  const asked = new Set<(why: TurnedAway) => void>();

  function turnAway(why: TurnedAway): TurnedAway {
    onTurnedAway(why);
    return why;
  }

  async function turn(): Promise<void> {
    if (running < atOnce) running += 1;
    // A finished question hands its turn over directly, so that no newcomer gets in between.
    else await new Promise<void>((resolve) => turns.push(resolve));
  }

  function endTurn(): void {
    const next = turns.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  async function answer<T>(work: () => Promise<T>, arrivedAt: number): Promise<T | TurnedAway> {
    await turn();
    try {
      if (hasGivenUp) return 'stopping';
      return now() - arrivedAt > maxWaitMs ? turnAway('late') : await work();
    } finally {
      endTurn();
    }
  }

  return {
    join() {
      if (hasGivenUp) return turnAway('stopping');
      if (places >= atOnce + maxWaiting) return turnAway('full');
      places += 1;
      const arrivedAt = now();
      let isHeld = true;
      const leave = () => {
        if (isHeld) places -= 1;
        isHeld = false;
      };
      return {
        leave,
        async use<T>(work: () => Promise<T>) {
          let end: (why: TurnedAway) => void = () => {};
          try {
            return await new Promise<T | TurnedAway>((resolve, reject) => {
              end = resolve;
              asked.add(end);
              answer(work, arrivedAt).then(resolve, reject);
            });
          } finally {
            asked.delete(end);
            leave();
          }
        },
      };
    },
    load: () => ({ running, waiting: Math.max(0, places - running) }),
    giveUp() {
      hasGivenUp = true;
      for (const end of asked) end(turnAway('stopping'));
    },
  };
}
