/** `kutip check`: reports on each file of the corpus. */
import { stdout } from 'node:process';
import { CorpusError, readCorpus } from '../corpus/read-corpus.js';
import { type CorpusReport, hasErrors } from '../corpus/report.js';
import { toJsonLine } from '../terminal/json.js';
import { fileRecord, renderGaps, renderReport } from '../terminal/report.js';
import { EXIT, type ExitCode, type Invocation } from './invocation.js';

/** Ends with a fault when a file, or a line of one, could not be used, so that a build can depend on it. */
export async function check(invocation: Invocation): Promise<ExitCode> {
  try {
    const { articles, report } = await readCorpus(invocation.config.corpusPath);
    print(report, invocation);
    if (!invocation.usage.flags.has('json')) {
      for (const line of renderGaps(articles, invocation.messages)) stdout.write(`${line}\n`);
    }
    return report.files.some(hasErrors) ? EXIT.fault : EXIT.ok;
  } catch (error) {
    if (error instanceof CorpusError && error.code === 'unusable') {
      print(error.report, invocation);
    }
    throw error;
  }
}

function print(report: CorpusReport, { usage, messages }: Invocation): void {
  if (!usage.flags.has('json')) {
    stdout.write(`${renderReport(report, messages)}\n`);
    return;
  }
  for (const file of report.files) stdout.write(`${toJsonLine(fileRecord(file, messages))}\n`);
}
