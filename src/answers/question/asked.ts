/** What is asked, prepared for weighing many candidates. */
import type { Contrast, Side } from '../../language/contrasts.js';
import type { WantedGrain } from '../../language/dates/grain.js';
import { placeKindAsked } from '../../language/place-kinds.js';
import type { PlaceKind } from '../../language/places.js';
import type { Query } from '../../search/query.js';
import type { Frame } from './frame.js';
import type { Question } from './question.js';
import { sidesAsked } from './sides.js';

/**
 * A question as `spanSignals` needs it; useful for one candidate after the other, never for two at
 * once.
 */
export interface Asked {
  readonly question: Question;
  readonly frame: Frame;
  /** Worth of each query term; their sum, never 0. */
  readonly idf: readonly number[];
  readonly total: number;
  /** Whether each query term is a name. */
  readonly isName: readonly boolean[];
  /** How exactly a date is wanted; the kind of place wanted, if one is. */
  readonly wantedGrain: WantedGrain;
  readonly wantedPlace: PlaceKind | null;
  /** The contrasts of which the question has one side, and that side. */
  readonly sides: ReadonlyMap<Contrast, Side>;
  /**
   * Scratch space for the worth of each query term before and after a candidate, reused for each.
   */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Once for each question. */
export function toAsked(question: Question, query: Query, frame: Frame): Asked {
  const idf = query.terms.map((term) => term.idf);
  return {
    question,
    frame,
    idf,
    total: idf.reduce((sum, worth) => sum + worth, 0) || 1,
    isName: query.terms.map((term) => term.isName),
    wantedGrain: question.language.questions.grains.get(question.classNoun ?? '') ?? 'any',
    wantedPlace: placeKindAsked(question.classNoun ?? ''),
    sides: sidesAsked(question),
    before: new Float64Array(idf.length),
    after: new Float64Array(idf.length),
  };
}
