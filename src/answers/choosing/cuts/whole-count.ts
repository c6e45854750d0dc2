/** Asked how many there are, nobody answers `43 sepeda` where the text counts `43 sepeda motor`. */
import { fold } from '../../../language/fold.js';
import { dimensionOf } from '../../../language/quantities.js';
import { contains } from '../../../language/span.js';
import type { Choice } from '../choose.js';

/**
 * The choice with the word after it, when that is what was asked about and the choice has none of
 * it.
 */
export function wholeCount(choice: Choice, choices: readonly Choice[]): Choice {
  const { candidate, evidence } = choice;
  const isWhole = hasAsked(choice) && !isCutThrough(choice);
  if (candidate.source !== 'number' || isWhole || isMeasure(candidate.unit)) return choice;
  const whole = choices.find(
    (other) =>
      other.candidate.source === 'number-of' &&
      other.evidence === evidence &&
      other.candidate.last === candidate.last + 1 &&
      contains(other.candidate, candidate),
  );
  return whole ?? choice;
}

function hasAsked({ candidate, evidence }: Choice): boolean {
  const { first, last } = candidate;
  return evidence.scene.words.slice(first, last + 1).some(({ match }) => match >= 0);
}

/** `43 sepeda`, asked for motorcycles: the word after it belongs to it. */
function isCutThrough({ candidate: { last }, evidence: { scene } }: Choice): boolean {
  const [own, next] = [scene.words[last], scene.words[last + 1]];
  return own !== undefined && own.match >= 0 && next?.match === own.match;
}

/** `12 ribu hektare` is complete by itself; the `74 warga` of `74 warga negara` are not. */
function isMeasure(unit: string | null): boolean {
  const dimension = unit === null ? null : dimensionOf(fold(unit));
  return dimension !== null && dimension !== 'people';
}
