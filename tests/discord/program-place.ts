/** What a test of the built program needs around it; all of it is gone when the test ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { PASAR, writeCorpus } from '../cli/run-kutip.js';
import { type Program, type ProgramOptions, startProgram } from './program.js';
import { DiscordServer } from './server/discord-server.js';
import type { Rules } from './server/interactions.js';

/** The test's own, since programs are tried side by side: they mostly wait. */
type Ending = Pick<TestContext, 'onTestFinished'>;

/** A Discord, a corpus and a folder for the store. */
export async function newPlace(
  { onTestFinished }: Ending,
  rules: Partial<Rules> = {},
): Promise<Pick<ProgramOptions, 'server' | 'folder' | 'corpusPath'>> {
  const server = await DiscordServer.start(rules);
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  const corpusPath = writeCorpus({ 'pasar.md': PASAR });
  onTestFinished(async () => {
    await server.stop();
    for (const path of [folder, corpusPath]) rmSync(path, { recursive: true, force: true });
  });
  return { server, folder, corpusPath };
}

/** Killed when the test ends. */
export async function start({ onTestFinished }: Ending, options: ProgramOptions): Promise<Program> {
  const program = await startProgram(options);
  onTestFinished(() => void program.child.kill('SIGKILL'));
  return program;
}
