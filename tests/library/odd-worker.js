/**
 * A library's thread, of the built program, with commands that no good one has: one never ends, one
 * ends the thread, and two stand still, as where a machine has no time for them.
 */
import { COMMANDS } from '../../dist/commands/index.js';
import { serve } from '../../dist/library/thread/serve.js';

function odd(name, run) {
  const texts = { en: name, id: name };
  return {
    name,
    localizedName: texts,
    description: texts,
    options: [],
    permission: 'everyone',
    visibility: 'public',
    run,
  };
}

const endless = odd('endless', () => {
  for (;;);
});
const deadly = odd('deadly', () => process.exit(1));

const standStill = (milliseconds) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
const starved = odd('starved', () => {
  standStill(1250);
  return { kind: 'notice', title: 'at last', lines: [] };
});
const stuck = odd('stuck', () => standStill(Number.POSITIVE_INFINITY));

await serve([...COMMANDS, endless, deadly, starved, stuck]);
