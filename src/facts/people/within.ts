/** Names that hold others. */

/** Whether `long` holds all of `short` in its order, with others between perhaps. */
export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long) if (token === short[at]) at++;
  return at === short.length;
}
