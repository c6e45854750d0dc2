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

/** Words of a sentence that are aligned; further ones count as the sentence's own. */
const MAX_ASKED = 1000;
/** Cells of the table; a paragraph that needs more is cut to fit. */
const MAX_CELLS = 1_000_000;

const KEEP = 1;
const ADD = 2;
const MISS = 3;
const SWAP = 4;
/** Beside the step: the word missed is the first of those missed there. */
const FIRST_MISSED = 8;

/**
 * Costs: a word put in weighs more than one left out, as quotations are shortened rather than drawn
 * out, and words left out together weigh less than each alone (Gotoh 1982):
 * `Bupati Lembah Sari [Hj. Ratna Dewi] menetapkan …`. One in the place of another weighs less than
 * both, so that similar words are aligned.
 */
const ADDED = 4;
const MISSED = 1;
const OPENED = 2;
const SWAPPED = 5;

/**
 * Aligns `asked` within `held`: every word asked, in order; where the two differ, first the words of
 * `held`, then those asked in their place. Null when they have no word in common.
 */
export function align(asked: readonly string[], held: readonly string[]): AlignmentStep[] | null {
  const rows = Math.min(asked.length, MAX_ASKED);
  const columns = Math.min(held.length, Math.floor(MAX_CELLS / (rows + 1)) - 1);
  if (rows === 0 || columns <= 0) return null;
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width);
  let costs = new Int32Array(width);
  for (let row = 1; row <= rows; row++) {
    const own = steps.subarray(row * width, (row + 1) * width);
    costs = alignWord(asked[row - 1] ?? '', held, costs, own);
  }
  const traced = trace(steps, rows, width, cheapest(costs));
  if (traced === null) return null;
  const rest = asked.slice(rows).map((_, at) => ({ asked: rows + at, held: null }));
  return [...traced, ...rest];
}

/**
 * Aligns one more word: from the least costs `above` of the words before it, up to each word of
 * `held`, gives those with it, and notes in `steps` how each is reached.
 */
function alignWord(
  word: string,
  held: readonly string[],
  above: Int32Array,
  steps: Uint8Array,
): Int32Array<ArrayBuffer> {
  const costs = new Int32Array(above.length);
  costs[0] = (above[0] ?? 0) + ADDED;
  steps[0] = ADD;
  /** Least cost when the word of the column before is missed as well. */
  let gap = Number.POSITIVE_INFINITY;
  for (let column = 1; column < above.length; column++) {
    const diagonal = above[column - 1] ?? 0;
    const opened = (costs[column - 1] ?? 0) + OPENED + MISSED;
    const isFirst = opened <= gap + MISSED;
    gap = Math.min(opened, gap + MISSED);
    let cost = (above[column] ?? 0) + ADDED;
    let step = ADD;
    if (diagonal + SWAPPED < cost) {
      cost = diagonal + SWAPPED;
      step = SWAP;
    }
    if (gap < cost) {
      cost = gap;
      step = MISS;
    }
    if (word === held[column - 1] && diagonal <= cost) {
      cost = diagonal;
      step = KEEP;
    }
    costs[column] = cost;
    steps[column] = isFirst ? step | FIRST_MISSED : step;
  }
  return costs;
}

function cheapest(costs: Int32Array): number {
  let best = 0;
  costs.forEach((cost, column) => {
    if (cost < (costs[best] ?? 0)) best = column;
  });
  return best;
}

function trace(
  table: Uint8Array,
  rows: number,
  width: number,
  end: number,
): AlignmentStep[] | null {
  const steps: AlignmentStep[] = [];
  /** The difference being traced, from its end. */
  let [added, missing]: [AlignmentStep[], AlignmentStep[]] = [[], []];
  let [row, column, hasCommon] = [rows, end, false];
  /**
   * Whether the run of missed words continues to the left, whatever else would be cheapest there.
   */
  let isMissing = false;
  const close = () => {
    steps.push(...added, ...missing);
    [added, missing] = [[], []];
  };
  while (row > 0) {
    const cell = table[row * width + column] ?? 0;
    const step: number = isMissing ? MISS : cell & ~FIRST_MISSED;
    isMissing = step === MISS && (cell & FIRST_MISSED) === 0;
    if (step === KEEP) {
      close();
      steps.push({ asked: --row, held: --column });
      hasCommon = true;
      continue;
    }
    if (step !== MISS) added.push({ asked: --row, held: null });
    if (step !== ADD) missing.push({ asked: null, held: --column });
  }
  close();
  return hasCommon ? steps.reverse() : null;
}
