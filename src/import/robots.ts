/** What a site asks of programs that visit it (RFC 9309). */
import parser, { type Robot } from 'robots-parser';

// Its types declare a default export, but the module exports the function itself.
const parseRobots = parser as unknown as typeof parser.default;

/** Bytes that are read: the least that the RFC allows a limit to be. */
export const ROBOTS_SIZE = 500 * 1024;

/** The user agent under which a site can write rules for Kutip. */
const NAME = 'Kutip';
/** Seconds between two visits to a host: the default, and the most that is honored. */
const DELAY = { least: 1, most: 60 };

/** The rules in the text of `robots.txt` at `address`; an empty text forbids nothing. */
export function readRobots(address: URL, text: string): Robot {
  return parseRobots(address.href, withOwnGroups(text));
}

/**
 * The same rules with one name for all programs but Kutip, and no name twice in a group: the parser
 * keeps every rule for every name before it, and a list of 30,000 names would hold it up for a minute.
 */
function withOwnGroups(text: string): string {
  const lines: string[] = [];
  const group = new Set<string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const name = /^\s{0,99}user-agent\s{0,99}:([^#/]{0,200})/i
      .exec(line)?.[1]
      ?.trim()
      .toLowerCase();
    if (name === undefined) {
      if (/^[^#]*:/.test(line)) group.clear();
      lines.push(line);
      continue;
    }
    const agent = name === '*' || name === NAME.toLowerCase() ? name : 'other';
    if (!group.has(agent)) lines.push(`User-agent: ${agent}`);
    group.add(agent);
  }
  return lines.join('\n');
}

/** Whether Kutip may fetch `url`; what no rule names is allowed. */
export function mayVisit(robot: Robot, url: URL): boolean {
  return robot.isAllowed(url.href, NAME) !== false;
}

/** Seconds to wait before each visit but the first. */
export function crawlDelay(robot: Robot): number {
  const asked = robot.getCrawlDelay(NAME) ?? DELAY.least;
  return Number.isNaN(asked) ? DELAY.least : Math.min(DELAY.most, Math.max(DELAY.least, asked));
}
