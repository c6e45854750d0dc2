/**
 * Of amounts whose text says what they measure, those of what was asked: `laba`, not `pendapatan`.
 */
import { fold } from '../../../language/fold.js';
import { LANGUAGES, wordsOfAll } from '../../../language/languages.js';
import type { Dimension } from '../../../language/measures.js';
import { dimensionOf, quantityOf } from '../../../language/quantities.js';
import type { Query } from '../../../search/query.js';
import type { Question } from '../../question/question.js';
import { nearestSide } from '../../signals/nearest-side.js';
import type { Choice } from '../choose.js';

/** What a question wants measured, and the place of its noun among the query's terms. */
interface QuantityAsked {
  readonly dimension: Dimension;
  readonly term: number;
}

/**
 * Choices without amounts of another quantity of the same dimension, where their article gives some
 * of the one asked.
 */
export function keepQuantities(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  const asked = quantityAsked(question, query);
  if (asked === null) return choices;
  const quantities = choices.map((choice) => quantityBeside(choice, asked));
  const holding = new Set(
    choices.filter((_, at) => quantities[at] === 'asked').map(({ evidence }) => evidence.article),
  );
  return choices.filter(
    ({ evidence }, at) => quantities[at] !== 'other' || !holding.has(evidence.article),
  );
}

/**
 * Whether the choice is money of another quantity in a paragraph that never mentions the one asked:
 * the value of trade, asked for a price. Heights and the like are too often given in other words.
 */
export function isOfOtherQuantity(choice: Choice, question: Question, query: Query): boolean {
  const asked = quantityAsked(question, query);
  return (
    asked?.dimension === 'money' &&
    dimensionOf(fold(choice.candidate.unit ?? '')) === 'money' &&
    quantityBeside(choice, asked) === 'other' &&
    !choice.evidence.scene.words.some(({ match }) => match === asked.term)
  );
}

function quantityAsked(question: Question, { terms }: Query): QuantityAsked | null {
  if (question.asks !== 'number') return null;
  const { withoutOwner } = question.language.questions;
  for (const [term, { token }] of terms.entries()) {
    const dimension = quantityOf(withoutOwner(token.folded));
    if (dimension !== null && !ANY_AMOUNT.has(token.folded)) return { dimension, term };
  }
  return null;
}

const ANY_AMOUNT = wordsOfAll(({ measures }) => measures.anyAmount.split(' '));

/** Whether the nearest word for a quantity of that dimension is the one asked, or another; else null. */
function quantityBeside(
  { candidate, evidence: { scene, article } }: Choice,
  { dimension, term }: QuantityAsked,
): string | null {
  const { words } = scene;
  const { withoutOwner } = LANGUAGES[article.language].questions;
  const sideAt = (at: number) => {
    const { match = -1, folded = '' } = words[at] ?? {};
    if (match === term) return 'asked';
    return quantityOf(withoutOwner(folded)) === dimension ? 'other' : null;
  };
  return candidate.source.startsWith('number')
    ? nearestSide({ words, sideAt, wanted: 'asked' }, candidate)
    : null;
}
