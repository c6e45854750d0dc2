/**
 * Lines of a page that do not belong to its article: links to other stories, advertising, credits,
 * buttons. Rules look at a whole line, never at words within one: `Simak` also opens real
 * sentences. A line that a rule removes is reported, since it shifts the numbers of the paragraphs
 * after it.
 */
import { ALL_LANGUAGES, patternOfAll } from '../../language/languages.js';
import type { BoilerplateName, BoilerplateRule } from '../../language/pages.js';
import { BYLINE, DESK_LINE, REPORT_LINE } from './byline.js';
import { LISTED_OUTLET } from './outlets.js';

/** Longer lines are prose, whatever they begin with. */
const MAX_LENGTH = 300;

const PICTURE = String.raw`(?:${patternOfAll(({ pages }) => pages.pictures)}|shutterstock|getty images)\b`;
const AGENCY = String.raw`(?:afp|ap|ap photo|antara|antara foto|reuters|epa|xinhua|liputan6\.com|kompas\.com|tempo)`;

/** The rules of every language, since pages mix them, then those of no language. */
const RULES: readonly BoilerplateRule[] = [
  ...ALL_LANGUAGES.flatMap(({ pages }) => pages.boilerplate),
  { name: 'embed', matches: /^\[gambas:[^\]]*\]$/i },
  { name: 'share', matches: /^(?:facebook|twitter|whatsapp|telegram|x|line)$/i },
  { name: 'byline', matches: BYLINE },
  { name: 'byline', matches: DESK_LINE },
  { name: 'credit', matches: REPORT_LINE },
  {
    name: 'caption',
    matches: new RegExp(
      String.raw`^${LISTED_OUTLET}(?: (?:FOTO|PHOTO))?\/[\p{L} .'’/-]{2,80}$`,
      'u',
    ),
  },
  { name: 'copyright', matches: /^©.{0,120}$/ },
  {
    name: 'initials',
    matches:
      /^\([a-z][a-z\d]{1,4}\/(?:[a-z]{2,4}\/?){0,3}\)$|^\([a-z]{2,4}\)$|^\([a-z\d]{2,5}\/[A-Z]{2,6}\)$/,
  },
  {
    // A credit after a full sentence (`… di Tokyo. (ANTARA)`) closes a report, not a caption.
    name: 'caption',
    matches: new RegExp(
      String.raw`^[^"“”]{0,280}\((?:${PICTURE}[^()]{0,80}|${AGENCY}/[^()]{1,80})\)$|^[^"“”.!?]{0,280}\(${AGENCY}\)$`,
      'i',
    ),
  },
];

/** Name of the rule that removes `line`, or null when the line belongs to the article. */
export function boilerplateRule(line: string): BoilerplateName | null {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'ornament';
  if (line.length > MAX_LENGTH) return null;
  return RULES.find((rule) => rule.matches.test(line))?.name ?? null;
}

/** Rules after which headlines of other stories follow, one per line. */
export const LEADS_TO_LINKS: ReadonlySet<string> = new Set<BoilerplateName>([
  'read-also',
  'editors-pick',
]);

/** Rules whose lines break into wrapped text; other lines of it may look like a link by chance. */
export const BREAKS_LINES: ReadonlySet<string> = new Set<BoilerplateName>([
  'advertisement',
  'read-also',
  'scroll',
  'embed',
  'ornament',
]);
