/**
 * Where in a longer list of words a shorter one fits best, and how the two differ there: an alignment
 * whose ends in the longer list are free (Sellers 1980), so that a sentence is found inside a
 * paragraph.
 */

/** One step: an index into the sentence, into the paragraph, or both when they have the word in common. */
export interface AlignmentStep {
  readonly asked: number | null;
  readonly held: number | null;
}

export interface Alignment {
  /** In order; from the first word in common to the last, with what the sentence has before and after. */
  readonly steps: readonly AlignmentStep[];
  /** Words in common. */
  readonly kept: number;
}

/** Words of a sentence that are aligned; further ones count as the sentence's own. */
const MAX_ASKED = 1000;
/** Cells of the table; a paragraph that needs more is cut to fit. */
const MAX_CELLS = 1_000_000;

const KEEP = 1;
const ADD = 2;
const MISS = 3;

/** Aligns `asked` within `held`; null when they have no word in common. */
export function align(asked: readonly string[], held: readonly string[]): Alignment | null {
  const rows = Math.min(asked.length, MAX_ASKED);
  const columns = Math.min(held.length, Math.floor(MAX_CELLS / (rows + 1)) - 1);
  if (rows === 0 || columns <= 0) return null;
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width);
  for (let row = 1; row <= rows; row++) {
    const costs = new Int32Array(width);
    costs[0] = row;
    steps[row * width] = ADD;
    for (let column = 1; column <= columns; column++) {
      let cost = (above[column] ?? 0) + 1;
      let step = ADD;
      const missing = (costs[column - 1] ?? 0) + 1;
      if (missing < cost) {
        cost = missing;
        step = MISS;
      }
      // A word in common is worth a detour of nothing: on a draw it is taken.
      if (asked[row - 1] === held[column - 1] && (above[column - 1] ?? 0) <= cost) {
        cost = above[column - 1] ?? 0;
        step = KEEP;
      }
      costs[column] = cost;
      steps[row * width + column] = step;
    }
    above = costs;
  }
  const traced = trace(steps, rows, width, cheapest(above));
  if (traced === null) return null;
  const rest = asked.slice(rows).map((_, at) => ({ asked: rows + at, held: null }));
  return { ...traced, steps: [...traced.steps, ...rest] };
}

function cheapest(costs: Int32Array): number {
  let best = 0;
  costs.forEach((cost, column) => {
    if (cost < (costs[best] ?? 0)) best = column;
  });
  return best;
}

function trace(table: Uint8Array, rows: number, width: number, end: number): Alignment | null {
  const steps: AlignmentStep[] = [];
  let [row, column, kept] = [rows, end, 0];
  while (row > 0) {
    const step = table[row * width + column];
    if (step === KEEP) {
      steps.push({ asked: --row, held: --column });
      kept++;
    } else if (step === MISS) steps.push({ asked: null, held: --column });
    else steps.push({ asked: --row, held: null });
  }
  if (kept === 0) return null;
  steps.reverse();
  return { steps: withoutOuterMisses(steps), kept };
}

/** Words of the paragraph alone, before the first in common or after the last, are none of the sentence's business. */
function withoutOuterMisses(steps: readonly AlignmentStep[]): AlignmentStep[] {
  const isKept = ({ asked, held }: AlignmentStep) => asked !== null && held !== null;
  const first = steps.findIndex(isKept);
  const last = steps.findLastIndex(isKept);
  return steps.filter(({ asked }, at) => asked !== null || (at > first && at < last));
}
