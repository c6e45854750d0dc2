/** Figures as a table beside what others reach and what Kutip means to reach. */
import type { Figures } from './measure.js';
import { BASELINE_COLLECTIONS, BASELINES, TARGETS, type Target } from './targets.js';

/** The figures of one collection, each beside its floor and goal. */
export function renderFigures(name: string, figures: Figures): string {
  const targets = TARGETS[name] ?? {};
  const rows: [string, number, string?][] = [
    ['MRR@10', figures.mrr],
    ['recall@1', figures.recallAt1],
    ['recall@5', figures.recallAt5],
    ['answer F1', figures.f1],
    ['exact', figures.exact],
    ...figures.byKind.map(({ kind, questions, f1, exact }): [string, number, string] => [
      `F1 ${kind}`,
      f1,
      `exact ${decimal(exact)} of ${questions}`,
    ]),
    ...figures.byLanguages.map(
      ({ asked, written, questions, f1, kept }): [string, number, string] => [
        `F1 ${asked} on ${written}`,
        f1,
        `kept ${decimal(kept)} of ${questions}`,
      ],
    ),
    ['kept', figures.kept],
    ['rejected', figures.rejected],
    ['removed', figures.removed],
    ['removed, alone', figures.removedAlone, 'of questions that no other article answers'],
    ['misled', figures.misled, 'answered wrongly when removed; the less, the better'],
    ['outside', figures.outside],
  ];
  const head = row(name, 'Kutip', 'floor', 'goal', '');
  const body = rows.map(([measure, value, note]) => {
    const target = targets[measure];
    return row(
      measure,
      decimal(value),
      decimal(target?.floor ?? Number.NaN),
      decimal(target?.goal ?? Number.NaN),
      [verdict(value, target), note].filter(Boolean).join('  '),
    );
  });
  const time = `/ask took ${figures.medianMs.toFixed(1)} ms (median), ${figures.p99Ms.toFixed(1)} ms (99 %), ${figures.questions} questions`;
  return [head, ...body, time].join('\n');
}

/** MRR@10 of every system; `measured` just now, by system and collection. */
export function renderRanking(
  measured: Readonly<Record<string, ReadonlyMap<string, number>>>,
): string {
  const published = BASELINES.map(({ system, mrr }) => [system, ...mrr] as const);
  const own = Object.entries(measured)
    .filter(([, mrr]) => mrr.size > 0)
    .map(
      ([system, mrr]) => [system, ...BASELINE_COLLECTIONS.map((name) => mrr.get(name))] as const,
    );
  const lines = [...published, ...own].map(([system, ...values]) =>
    [system.padEnd(38), ...values.map((value) => decimal(value ?? Number.NaN).padStart(7))].join(
      '',
    ),
  );
  const names = BASELINE_COLLECTIONS.map((name) => ` ${name}`.padStart(7)).join('');
  return [`${'MRR@10'.padEnd(38)}${names}`, ...lines].join('\n');
}

function row(measure: string, own: string, floor: string, goal: string, note: string): string {
  const cells = [measure.padEnd(14), own.padStart(6), floor.padStart(6), goal.padStart(6)];
  return `${cells.join('  ')}  ${note}`.trimEnd();
}

function verdict(value: number, target: Target | undefined): string {
  if (!target) return '';
  if (value >= target.goal) return 'goal';
  return value >= target.floor ? 'floor' : 'BELOW';
}

/** `.861`; a dash when there is nothing to show. */
function decimal(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0/, '');
}
