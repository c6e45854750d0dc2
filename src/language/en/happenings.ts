import type { HappeningLexicon } from '../happenings.js';
import { wordSet } from '../word-list.js';

/** How English news refers back to what it has reported. */
export const happenings: HappeningLexicon = {
  otherOccasions: wordSet('after before following'),
  itHappened:
    /(?<!\p{L})the (?:incident|accident|attack|robbery|theft|burglary|crash|shooting|killing|murder|explosion|blast|fire|disaster) (?:happened|occurred|took place)(?!\p{L})/iu,
  doerEnding: /[eo]rs?$/u,
  theyAre:
    /^(?:they|the (?:two|three|four|five|six|seven|eight|nine|ten)|the \p{L}+s)(?: \p{L}+)? (?:are|were|were named as|were identified as|have been named as|include|included)(?!\p{L})/iu,
};
