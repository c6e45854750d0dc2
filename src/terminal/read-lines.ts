/**
 * Lines of a stream, split only at line feeds: node:readline also splits at U+2028 and lone CRs.
 */
import { setImmediate as eventLoopTurn } from 'node:timers/promises';

/** Yields each line without its end, in order; the last one also when no line end follows it. */
export async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  const pending: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...rest] = String(chunk).split('\n');
    pending.push(first);
    for (const next of rest) {
      yield withoutReturn(pending.join(''));
      // A chunk holds thousands of lines; without yielding, a signal or a closed pipe would wait
      // for all of them.
      await eventLoopTurn();
      pending.length = 0;
      pending.push(next);
    }
  }
  const last = pending.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
