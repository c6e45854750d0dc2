/**
 * Builds `dist` once before the tests, because some of them drive the built program as a user would.
 * The build writes only what has changed, so that a second run beside this one finds its files whole;
 * what was built from files that are gone is removed, since a test could go on passing with it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    const [, source] = /^(.+)\.js(?:\.map)?$/.exec(name) ?? [];
    if (source !== undefined && !existsSync(join('src', `${source}.ts`)))
      rmSync(join('dist', name), { force: true });
  }
}
