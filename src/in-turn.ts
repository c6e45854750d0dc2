/** Work that must not overlap. */

/** Runs `work` once all work given before it is done, whatever its outcome. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own: none waits for the work of another. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
