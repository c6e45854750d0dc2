/** Work that must not overlap. */

/** Runs `work` once all work given before it is done, whatever its outcome. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A line of its own; one line never waits for another. */
export function createLine(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
