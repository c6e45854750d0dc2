/**
 * A temporary folder for the whole run: what the tests, and the programs they start, leave in it is gone
 * when the run ends.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-tests-'));
  // Workers and their children are started with this environment; `tmpdir` looks there first.
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
