/**
 * `npm run bench:members [100000]`: so many members, each of whom the built bot sees once, in a server:
 * it must not remember them. Prints the memory held in each tenth of the time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { startProgram } from '../discord/program.js';
import { DiscordServer } from '../discord/server/discord-server.js';
import { writeCorpus } from './make-corpus.js';
import { memoryLines, watchMemory } from './soak/memory.js';

const MEMBERS = Number(process.argv[2] ?? 100_000);
const PARAGRAPHS = 200;
const AT_ONCE = 40;
const PATIENCE_MS = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'kutip-members-'));
const corpusPath = join(folder, 'corpus.jsonl');
await writeCorpus(corpusPath, PARAGRAPHS);
const server = await DiscordServer.start();
const program = await startProgram({ server, corpusPath, folder });
try {
  const memory = watchMemory(program);
  let left = MEMBERS;
  let lost = 0;
  const member = async () => {
    while (left > 0) {
      left -= 1;
      const record = server.send('help', { command: 'who' });
      const late = wait(PATIENCE_MS, null, { ref: false });
      if ((await Promise.race([record.shown, late])) === null) lost += 1;
      server.forget(record);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, member));
  console.log([`${MEMBERS} members, ${lost} lost`, ...memoryLines(memory.end())].join('\n'));
} finally {
  await program.end('SIGTERM');
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
