/**
 * Builds `dist` once before the tests, because some of them drive the built program as a user would.
 * The build writes only what has changed, so that a second run beside this one finds its files whole.
 */
import { execFileSync } from 'node:child_process';

export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
