/**
 * `npm run soak -- [--minutes 10] [--paragraphs 2000]`: questions of every kind from ever new members to
 * the built bot, while its articles are replaced and one thing after another fails. Prints what was lost
 * (nothing should be) and the memory held at the start and at the end; exits 1 when anything was lost.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { soak } from './soak/soak.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    paragraphs: { type: 'string', default: '2000' },
  },
});

const report = await soak({
  seconds: Number(values.minutes) * 60,
  paragraphs: Number(values.paragraphs),
  faultSeconds: 3,
  reloadSeconds: 5,
});
const { asked, pressed, typed, turnedAway, apologies, lost, reloads, refusedReloads } = report;
const { atStart, atEnd } = report.memory;
const list = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([name, count]) => `  ${count} × ${name}`);
const mb = (value: number) => value.toFixed(0);
const lines = [
  `${asked} commands, each from another member; ${pressed} presses, ${typed} words typed`,
  `${turnedAway} told to come back later, ${apologies} told that something went wrong`,
  `${reloads} reloads, of which ${refusedReloads} were refused`,
  'faults:',
  ...list(report.faults),
  'warnings in the log:',
  ...list(report.warnings),
  `lost: ${lost.length}`,
  ...lost.slice(0, 20).map((what) => `  ${what}`),
  `memory, MB: heap of the main thread ${mb(atStart.heapMb)} → ${mb(atEnd.heapMb)}, whole process ${mb(atStart.residentMb)} → ${mb(atEnd.residentMb)}`,
  '',
];
process.stdout.write(lines.join('\n'));
if (lost.length > 0) process.exitCode = 1;
