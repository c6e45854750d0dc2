/**
 * A library's thread, of the built program, with commands that no good one has: one never ends, one
 * ends the thread.
 */
import { COMMANDS } from '../../dist/commands/index.js';
import { serve } from '../../dist/library/serve.js';

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

await serve([...COMMANDS, endless, deadly]);
