/** One picture at a time: a sheet takes 6 MB while it is drawn, and many may be asked for at once. */

let last: Promise<unknown> = Promise.resolve();

/** Runs `task` after all given before it, whatever became of them; gives or throws what it does. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = last.then(task);
  last = turn.catch(() => undefined);
  return turn;
}
