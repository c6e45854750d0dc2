/** Of several people with a figure of the same kind, whoever has the one asked for: `31 poin`. */
import type { Query } from '../../../search/query.js';
import type { Question } from '../../question/question.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Choice } from '../choose.js';
import { numberIn } from './numbered.js';

/** A number of the question, and the place among its terms of the noun after it: `31 poin`. */
interface AskedFigure {
  readonly value: string;
  readonly noun: number;
}

/**
 * Choices without those whose sentence has another number of what the question counts, where some have
 * the one asked: `Siapa yang mencetak 31 poin?`.
 */
export function keepFigures(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  if (question.asks === 'number') return choices;
  return figuresAsked(question, query).reduce((left, asked) => {
    const figures = left.map((choice) => figuresOf(choice, asked.noun));
    if (!figures.some((values) => values.has(asked.value))) return left;
    return left.filter((_, at) => {
      const values = figures[at] ?? new Set();
      return values.size === 0 || values.has(asked.value);
    });
  }, choices);
}

function figuresAsked({ tokens }: Question, { terms }: Query): AskedFigure[] {
  return tokens.flatMap(({ folded }, at) => {
    const value = numberIn(folded);
    const noun = terms.findIndex(({ token }) => token.folded === tokens[at + 1]?.folded);
    return value !== null && noun >= 0 ? [{ value, noun }] : [];
  });
}

/** The numbers before a noun of the question in the choice's sentence. */
function figuresOf(choice: Choice, noun: number): ReadonlySet<string> {
  const { words } = choice.evidence.scene;
  const sentence = sentenceOf(choice);
  return new Set(
    words.flatMap(({ match, sentence: own }, at) => {
      const isOwn = match === noun && own === sentence;
      return isOwn ? (numberIn(words[at - 1]?.folded ?? '') ?? []) : [];
    }),
  );
}
