/** What other systems reach on the two public collections, and what Kutip means to reach. */

export interface Target {
  readonly floor: number;
  readonly goal: number;
}

/** Named as in the table; a measure without a target is only shown. */
export type Targets = Readonly<Record<string, Target>>;

export const TARGETS: Readonly<Record<string, Targets>> = {
  facqa: {
    'MRR@10': { floor: 0.855, goal: 0.88 },
    'answer F1': { floor: 0.6, goal: 0.7 },
    'F1 siapa': { floor: 0.7, goal: 0.78 },
    'F1 kapan': { floor: 0.78, goal: 0.82 },
    'F1 di mana': { floor: 0.55, goal: 0.65 },
    kept: { floor: 0.85, goal: 0.9 },
    removed: { floor: 0.79, goal: 0.82 },
    outside: { floor: 0.98, goal: 0.98 },
  },
  'idk-mrc': {
    'MRR@10': { floor: 0.74, goal: 0.78 },
    'answer F1': { floor: 0.3, goal: 0.42 },
    kept: { floor: 0.75, goal: 0.8 },
    removed: { floor: 0.6, goal: 0.65 },
    outside: { floor: 0.98, goal: 0.98 },
  },
};

export interface Baseline {
  readonly system: string;
  /** In the order of `BASELINE_COLLECTIONS`; null when it was not measured. */
  readonly mrr: readonly (number | null)[];
}

export const BASELINE_COLLECTIONS = ['facqa', 'idk-mrc'] as const;

/** MRR@10 of other search engines at their best settings, 2,000 questions each. */
export const BASELINES: readonly Baseline[] = [
  { system: 'MiniSearch, defaults', mrr: [0.841, 0.617] },
  { system: 'MiniSearch + stemmer + stop words', mrr: [0.857, 0.691] },
  { system: 'SQLite FTS5 + stemmer', mrr: [0.852, 0.719] },
  { system: 'plain BM25 + stemmer', mrr: [0.854, 0.715] },
  { system: 'Orama 3 (stemmer)', mrr: [0.8, 0.429] },
  { system: 'FlexSearch 0.8 (best)', mrr: [0.846, 0.605] },
  { system: 'lunr 2.3 (stemmer)', mrr: [0.851, 0.712] },
  { system: 'PostgreSQL 15 indonesian, ts_rank', mrr: [0.838, 0.609] },
  { system: 'BM25, then a linear second step', mrr: [0.859, 0.746] },
];
