/** What is written between somebody and what is said of them, in any language. */
import { patternOfAll } from './languages.js';
import type { PersonLinks } from './person-links.js';

/** What any language writes between somebody and what is said of them, as a group of a pattern. */
export function personLink(kind: Exclude<keyof PersonLinks, 'askingFrom'>): string {
  return patternOfAll(({ personLinks }) => personLinks[kind]);
}
