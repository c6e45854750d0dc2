/** A page → a picture of all of it, by the browser of the machine. */
import { execFileSync } from 'node:child_process';
import type { Screen } from './page.js';

const WIDTHS: Readonly<Record<Screen, number>> = { desktop: 1300, phone: 720 };
const BROWSER = ['--headless', '--no-sandbox', '--hide-scrollbars'];

/** Writes the picture beside the page and gives its path; null where there is no `chromium`. */
export function photograph(page: string, screen: Screen): string | null {
  const picture = page.replace(/\.html$/, '.png');
  try {
    // A picture is as high as the window, and only the browser knows how high the page is.
    const written = browse(page, `${WIDTHS[screen]},1000`, '--dump-dom');
    const height = /data-height="(\d+)"/.exec(written)?.[1] ?? '1000';
    browse(page, `${WIDTHS[screen]},${height}`, `--screenshot=${picture}`);
    return picture;
  } catch {
    return null;
  }
}

function browse(page: string, size: string, what: string): string {
  const args = [...BROWSER, `--window-size=${size}`, what, `file://${page}`];
  const limits = { timeout: 60_000, maxBuffer: 100_000_000 };
  return execFileSync('chromium', args, {
    ...limits,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
}
