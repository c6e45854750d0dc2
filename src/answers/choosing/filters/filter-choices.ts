/** All filters, in the order in which they apply. */
import type { Query } from '../../../search/query.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';
import { dropAskedPeople } from './asked-person.js';
import { BEYOND_DOUBT } from './beyond-doubt.js';
import { keepDeedDates } from './deed-date.js';
import { keepExpansions } from './expansion.js';
import { keepFigures } from './figure.js';
import { dropEarlierTimes } from './first-since.js';
import { keepListedParts } from './listed-part.js';
import { keepLocations } from './location.js';
import { keepMeanings } from './meaning.js';
import { keepNumbered } from './numbered.js';
import { keepNumberedNames } from './numbered-name.js';
import { dropOtherOccasions } from './occasion.js';
import { keepHoldersBeside } from './office-beside.js';
import { keepHolders } from './office-held.js';
import { keepPartsCounted } from './part-counted.js';
import { dropOtherParts } from './part-played.js';
import { keepQuantities } from './quantity.js';
import { keepRates } from './rate.js';
import { keepReasons } from './reason.js';
import { dropOtherSide } from './replaced.js';
import { dropRivals } from './rival.js';
import { keepSides } from './side.js';
import { keepTitleFigures } from './title-figure.js';
import { keepVictims } from './victim.js';
import { keepYears } from './year.js';

/** Leaves out choices that the text mentions without saying of them what was asked. */
type Filter = (choices: readonly Choice[], question: Question, query: Query) => readonly Choice[];

/** What these read is right beside the choice: what they leave out is no answer, however far ahead. */
const SURE: readonly Filter[] = [
  keepReasons,
  keepYears,
  dropOtherSide,
  keepNumberedNames,
  keepListedParts,
  keepRates,
  keepPartsCounted,
  keepTitleFigures,
];

/** These may misread the text. Each sees what those before it have left. */
const FILTERS: readonly Filter[] = [
  keepLocations,
  keepMeanings,
  keepExpansions,
  dropOtherParts,
  dropAskedPeople,
  keepVictims,
  keepHolders,
  keepHoldersBeside,
  keepNumbered,
  keepFigures,
  dropOtherOccasions,
  keepDeedDates,
  keepQuantities,
  keepSides,
  dropRivals,
  dropEarlierTimes,
];

/** The choices, best first, without those of which the text does not say what was asked. */
export function filterChoices(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  return FILTERS.reduce(
    (left, filter) => unlessBeyondDoubt(left, filter(left, question, query)),
    SURE.reduce((left, filter) => filter(left, question, query), choices),
  );
}

/** What a filter has left, or all choices when it has left out one that was far ahead. */
function unlessBeyondDoubt(choices: readonly Choice[], left: readonly Choice[]): readonly Choice[] {
  const isFarAhead = (choices[0]?.score ?? 0) - (left[0]?.score ?? 0) > BEYOND_DOUBT;
  return left.length > 0 && isFarAhead ? choices : left;
}
