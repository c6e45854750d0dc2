/** What is measured of an engine, and the table it is told in. */

/** One way of asking. */
export interface Timing {
  /** The command, where an engine has several. */
  readonly way: string;
  /** Questions asked in the time there was. */
  readonly asked: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Share of the questions for which the paragraph they were made from was among the first ten. */
  readonly found: number;
}

export interface Figures {
  readonly engine: string;
  /** From the file to the first question. */
  readonly buildMs: number;
  /** MiB added: live objects and typed arrays, pages of the process, and those at the most. */
  readonly heapMb: number;
  readonly rssMb: number;
  readonly peakMb: number;
  readonly timings: readonly Timing[];
}

/** An engine that could not be measured, and why. */
export interface Failure {
  readonly engine: string;
  readonly failure: string;
}

export type Outcome = Figures | Failure;

/** The figures of one size, each beside how many times those of the first row they are. */
export function renderTable(paragraphs: number, outcomes: readonly Outcome[]): string {
  const figures = outcomes.filter((outcome) => 'timings' in outcome);
  const failures = outcomes.filter((outcome) => 'failure' in outcome);
  const [first] = figures;
  const reference = first?.timings[0];
  const rows = figures.flatMap((engine) =>
    engine.timings.map((timing, i) => [
      `${engine.engine} ${timing.way}`.trim(),
      ...(i === 0
        ? [
            beside(engine.buildMs / 1000, (first?.buildMs ?? 0) / 1000, 's'),
            beside(engine.heapMb, first?.heapMb, 'MB', 0),
            beside(engine.rssMb, first?.rssMb, 'MB', 0),
            beside(engine.peakMb, first?.peakMb, 'MB', 0),
          ]
        : ['', '', '', '']),
      beside(timing.medianMs, reference?.medianMs, 'ms'),
      beside(timing.p99Ms, reference?.p99Ms, 'ms'),
      `${Math.round(100 * timing.found)} %`,
      String(timing.asked),
    ]),
  );
  const head = ['', 'build', 'heap', 'RSS', 'peak RSS', 'median', '99 %', 'found', 'asked'];
  const lines = [head, ...rows].map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(17))).join(' '),
  );
  const failed = failures.map(({ engine, failure }) => `${engine.padEnd(14)} ${failure}`);
  return [`${paragraphs.toLocaleString('en')} paragraphs`, ...lines, ...failed].join('\n');
}

/** `12.3 ms (×4.1)`. */
function beside(value: number, reference: number | undefined, unit: string, digits = 2): string {
  const times = reference && value > 0 ? value / reference : Number.NaN;
  const ratio = Number.isNaN(times) ? '' : ` (×${times.toFixed(times < 0.1 ? 2 : 1)})`;
  return `${value.toFixed(digits)} ${unit}${ratio}`;
}
