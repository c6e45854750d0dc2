/**
 * `Siapa saja`, `negara apa saja`: all of several are asked for, and one of them is only half an
 * answer.
 */
import { contains, overlaps } from '../../../language/span.js';
import type { CandidateSource } from '../../candidates/candidate.js';
import { sentenceOf } from '../choice-sentence.js';
import type { Choice } from '../choose.js';

/** Several written as one. */
const JOINED: ReadonlySet<CandidateSource> = new Set([
  'people',
  'groups',
  'places',
  'dates',
  'numbers',
  'list',
]);

/** Another of the several is at most this much less likely than the best. */
const MARGIN = 4;

/**
 * The best choice with the others of its kind: the longest run that holds it (`Chile, Peru, dan
 * Ekuador`), else what else of the kind its sentence names, in the order of the text.
 */
export function allOfSeveral(choices: readonly Choice[]): readonly Choice[] {
  const [best] = choices;
  if (!best) return [];
  const beside = choices.filter(({ evidence }) => evidence === best.evidence);
  const [joined] = beside
    .filter(({ candidate }) => JOINED.has(candidate.source) && contains(candidate, best.candidate))
    .sort((a, b) => b.text.length - a.text.length);
  if (joined) return [joined];
  const several = [best];
  for (const choice of beside) {
    const isLike = choice.candidate.source === best.candidate.source;
    const isFar = sentenceOf(choice) !== sentenceOf(best) || choice.score < best.score - MARGIN;
    const isNew = !several.some(({ candidate }) => overlaps(candidate, choice.candidate));
    if (isLike && isNew && !isFar) several.push(choice);
  }
  return several.sort((a, b) => a.candidate.start - b.candidate.start);
}
