import { describe, expect, test } from 'vitest';
import { crawlDelay, mayVisit, readRobots } from '../../src/import/robots.js';

const SITE = 'https://berita.example';
const robotOf = (...lines: string[]) =>
  readRobots(new URL('/robots.txt', SITE), lines.join('\r\n'));
const may = (robot: ReturnType<typeof robotOf>, path: string) =>
  mayVisit(robot, new URL(path, SITE));

describe('rules', () => {
  test.each<[string, string[], boolean]>([
    ['none', [], true],
    ['for all', ['User-agent: *', 'Disallow: /arsip'], false],
    ['for Kutip', ['user-agent : kutip/9 # itu', 'disallow: /arsip'], false],
    ['for another', ['User-agent: Lain', 'Disallow: /'], true],
    ['for another and for Kutip', ['User-agent: Lain', 'User-agent: Kutip', 'Disallow: /'], false],
    [
      'of its own before those for all',
      ['User-agent: *', 'Disallow: /', 'User-agent: Kutip', 'Allow: /'],
      true,
    ],
    [
      'of another after its own',
      ['User-agent: Kutip', 'Allow: /', 'User-agent: Lain', 'Disallow: /'],
      true,
    ],
    [
      'with blanks and comments',
      ['User-agent: Lain', '', '# x', 'User-agent: Lain', 'Disallow: /'],
      true,
    ],
    ['the longest', ['User-agent: *', 'Disallow: /', 'Allow: /arsip/*.html$'], true],
    ['for a name that only begins so', ['User-agent: Kutipan', 'Disallow: /'], true],
  ])('%s', (_, lines, expected) => {
    expect(may(robotOf(...lines), '/arsip/1.html')).toBe(expected);
  });

  test('a list of names without end is read', () => {
    const names = Array.from({ length: 30_000 }, (_, index) => `User-agent: a${index}`);
    const rules = Array.from({ length: 1000 }, (_, index) => `Disallow: /${index}`);
    const robot = robotOf(...names, 'User-agent: Kutip', ...rules);
    expect([may(robot, '/7'), may(robot, '/x')]).toEqual([false, true]);
  });

  test('the delay asked of Kutip', () => {
    expect(crawlDelay(robotOf('User-agent: Kutip', 'Crawl-delay: 5'))).toBe(5);
    expect(crawlDelay(robotOf('User-agent: Lain', 'Crawl-delay: 5'))).toBe(1);
  });
});
