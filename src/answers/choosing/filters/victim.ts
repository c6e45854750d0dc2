/**
 * Only living beings die or are hurt, and the text must say that they did: `Who died in the flood?`
 */
import type { Side } from '../../../language/contrasts.js';
import { countryCode } from '../../../language/countries.js';
import { ALL_LANGUAGES } from '../../../language/languages.js';
import { includesKind } from '../../../search/fact-kinds.js';
import type { Query } from '../../../search/query.js';
import { PEOPLE } from '../../candidates/candidate.js';
import type { Evidence } from '../../candidates/evidence.js';
import type { Question } from '../../question/question.js';
import { isFate, sideOf } from '../../question/sides.js';
import type { Choice } from '../choose.js';

/**
 * Choices for a question for somebody to whom this happened, without places and ships, and without
 * those whose paragraph does not mention it.
 */
export function keepVictims(
  choices: readonly Choice[],
  { asks, tokens }: Question,
  query: Query,
): readonly Choice[] {
  const fate = tokens.find(({ folded }) => isFate(folded));
  const side = sideOf(fate?.folded ?? '')?.side;
  if (asks !== 'person' || side === undefined) return choices;
  const term = query.terms.findIndex(({ token }) => token.folded === fate?.folded);
  return choices.filter(
    (choice) => mentionsFate(choice.evidence, side, term) && !isPlace(choice) && !isShip(choice),
  );
}

function mentionsFate({ scene }: Evidence, side: Side, term: number): boolean {
  return scene.words.some(
    ({ match, folded }) => (match === term && term >= 0) || sideOf(folded)?.side === side,
  );
}

/** Whether it is a place; but a country may have killed or captured somebody. */
function isPlace({ candidate: { source, first, last }, text, evidence }: Choice): boolean {
  if (PEOPLE.has(source) || countryCode(text) !== null) return false;
  const { kinds } = evidence.scene;
  return kinds.subarray(first, last + 1).every((kind) => includesKind(kind, 'places'));
}

/** Words of the noun in front of a name: `kapal feri Bintang Timur`. */
const NOUN_WORDS = 2;

/** Whether it is the name of a ship, or of another thing that has one. */
function isShip({ candidate: { source, first }, evidence }: Choice): boolean {
  if (PEOPLE.has(source)) return false;
  const { words } = evidence.scene;
  return words
    .slice(Math.max(0, first - NOUN_WORDS), first)
    .some(
      ({ folded, sentence }) =>
        sentence === words[first]?.sentence &&
        ALL_LANGUAGES.some(({ questions }) => questions.classNouns.get(folded) === 'name'),
    );
}
