/**
 * `npm run soak -- [--minutes 10] [--paragraphs 2000]`: questions of every kind from ever new members to
 * the built bot, while its articles are replaced and one thing after another fails. Prints what was lost
 * (nothing should be) and the memory held from the start to the end; exits 1 when anything was lost.
 */
import process from 'node:process';
import { scriptOptions } from '../script-options.js';
import { memoryLines } from './soak/memory.js';
import { soak } from './soak/soak.js';

const values = scriptOptions('npm run soak -- [--minutes 10] [--paragraphs 2000]', {
  minutes: { type: 'string', default: '10' },
  paragraphs: { type: 'string', default: '2000' },
});

const report = await soak({
  seconds: Number(values.minutes) * 60,
  paragraphs: Number(values.paragraphs),
  faultSeconds: 3,
  reloadSeconds: 5,
});
const { asked, pressed, typed, turnedAway, apologies, lost, reloads, refusedReloads } = report;
const list = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([name, count]) => `  ${count} × ${name}`);
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
  'memory held in each tenth of the time:',
  ...memoryLines(report.memory),
  '',
];
process.stdout.write(lines.join('\n'));
if (lost.length > 0) process.exitCode = 1;
