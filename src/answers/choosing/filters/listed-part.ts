/**
 * Of a list that gives each an amount, `Temo 312 ton, Sangga 845 ton, dan Arga 97 ton`, the amounts of
 * whatever was asked about.
 */
import type { NumberMention } from '../../../facts/facts.js';
import { fold } from '../../../language/fold.js';
import { LANGUAGES } from '../../../language/languages.js';
import { dimensionOf, quantityOf } from '../../../language/quantities.js';
import type { Query } from '../../../search/query.js';
import { ANSWER_EDGES } from '../../candidates/edges.js';
import type { Evidence } from '../../candidates/evidence.js';
import { firstWordIn, type Word } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/** A part of a sentence with an amount. */
interface Part {
  readonly words: readonly Word[];
  readonly amounts: readonly NumberMention[];
}

/**
 * Choices for a question of number, without those of a part of a list that has no word of the question for
 * itself, where another part has one.
 */
export function keepListedParts(
  choices: readonly Choice[],
  question: Question,
  query: Query,
): readonly Choice[] {
  if (question.asks !== 'number') return choices;
  const labels = labelsIn(query, question);
  const parts = new Map<Evidence, readonly Part[]>();
  for (const { evidence } of choices) {
    if (!parts.has(evidence)) parts.set(evidence, partsOf(evidence));
  }
  return choices.filter((choice) => {
    const list = listOf(choice, parts.get(choice.evidence) ?? []);
    const told = partsTold(list, choice.evidence, labels, query);
    return told.length === 0 || told.some((part) => isIn(choice, part));
  });
}

/** The question's words that may say whose an amount is, as places among the query's terms. */
function labelsIn({ terms }: Query, { counted, language }: Question): ReadonlySet<number> {
  const isLabel = (folded: string) =>
    folded !== counted && quantityOf(language.questions.withoutOwner(folded)) === null;
  return new Set([...terms.keys()].filter((at) => isLabel(terms[at]?.token.folded ?? '')));
}

/**
 * The parts of a paragraph. Each ends at a comma or a joiner after an amount:
 * `untuk anak, pelajar, dan guru Rp 4.000, warga Rp 9.000`.
 */
function partsOf({ scene: { words }, facts: { numbers }, article }: Evidence): Part[] {
  const { turns } = LANGUAGES[article.language];
  const amounts = new Map(numbers.map((number) => [firstWordIn(words, number.start), number]));
  const parts: { words: Word[]; amounts: NumberMention[] }[] = [];
  for (const [at, word] of words.entries()) {
    const part = parts.at(-1);
    const amount = amounts.get(at);
    const isBoundary =
      word.opening === 'comma' || ANSWER_EDGES.joiners.has(word.folded) || turns.has(word.folded);
    const isNext = isBoundary && part !== undefined && part.amounts.length > 0;
    if (!part || isNext || word.sentence !== words[at - 1]?.sentence) {
      parts.push({ words: [word], amounts: amount ? [amount] : [] });
    } else {
      part.words.push(word);
      if (amount) part.amounts.push(amount);
    }
  }
  return parts;
}

/** The parts of the choice's sentence that give an amount of the same kind. */
function listOf({ candidate, evidence }: Choice, parts: readonly Part[]): readonly Part[] {
  const sentence = evidence.scene.words[candidate.first]?.sentence;
  const isLike = ({ unit }: NumberMention) => isSameKind(unit, candidate.unit);
  return parts.filter(
    ({ words, amounts }) => words[0]?.sentence === sentence && amounts.some(isLike),
  );
}

function isSameKind(unit: string | null, other: string | null): boolean {
  if (unit === null || other === null) return unit === other;
  const [one, two] = [fold(unit), fold(other)];
  return one === two || (dimensionOf(one) ?? one) === (dimensionOf(two) ?? two);
}

function isIn({ candidate: { start } }: Choice, { words }: Part): boolean {
  const [first, last] = [words[0], words.at(-1)];
  return first !== undefined && last !== undefined && start >= first.start && start < last.end;
}

/** The parts of a list that have some of the question for themselves. */
function partsTold(
  list: readonly Part[],
  { article }: Evidence,
  labels: ReadonlySet<number>,
  { terms }: Query,
): readonly Part[] {
  const { withoutOwner } = LANGUAGES[article.language].questions;
  const isQuantity = (folded: string) => quantityOf(withoutOwner(folded)) !== null;
  const holders = (match: number) =>
    list.filter(({ words }) => words.some((word) => word.match === match)).length;
  const told = list.map(({ words }) => {
    const own = words.filter(({ match }) => labels.has(match) && holders(match) === 1);
    return {
      isTold: own.length > 0,
      hasName: own.some(({ match }) => terms[match]?.isName === true),
      // A deed may be that of all of them.
      hasNoun: own.some(({ voice }) => voice === null),
    };
  });
  const [first, ...later] = told;
  if (!first || later.length === 0) return [];
  // `Temo memanen 312 ton jagung, Sangga 845 ton`: what is said of all of them is in the first part.
  const isHead = later.some(
    ({ isTold, hasName, hasNoun }) =>
      isTold && ((hasName && !first.hasName) || (hasNoun && !first.hasNoun)),
  );
  // `Sangga luasnya 9 hektare dan panjang pantainya 3 kilometer` is all about Sangga.
  const isSubject =
    !later.some(({ isTold }) => isTold) &&
    list.slice(1).some(({ words }) => words.some(({ folded }) => isQuantity(folded)));
  return list.filter((_, at) => told[at]?.isTold && !(at === 0 && (isHead || isSubject)));
}
