/**
 * Asked in which minute, nobody answers `menit ke-81 melalui sundulan`: the answer ends at the
 * number.
 */
import { fold } from '../../../language/fold.js';
import { patternOfAll } from '../../../language/languages.js';
import { firstWordIn } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/** A noun, its number and the names after it: `menit ke-81`, `Pasal 363 KUHP`. */
const ORDINAL = patternOfAll(({ roles }) => [...roles.ordinals].join('|'));
const NUMBERED = new RegExp(
  String.raw`^\p{L}+ (?:${ORDINAL}-?\s?)?\p{N}+(?: \p{Lu}[\p{L}\p{N}-]*)*`,
  'u',
);

const RANK_ENDING = patternOfAll(({ numbers }) => numbers.rankEndings);
/** `12th minute`, with the ordinal in front. */
const ORDINAL_FIRST = new RegExp(String.raw`\p{N}+${RANK_ENDING} \p{L}+`, 'gu');

/** The choice up to its number, where something is asked for that is called by one. */
export function numberedPart(choice: Choice, { asks, classNoun, language }: Question): Choice {
  const { candidate, evidence, text } = choice;
  const isNumbered = asks === 'name' && language.questions.numberedNouns.has(classNoun ?? '');
  if (isNumbered && !language.questions.nounFirst) return ordinalPart(choice, classNoun ?? '');
  const part =
    isNumbered && choice.key.startsWith(`${classNoun} `) ? NUMBERED.exec(text)?.[0] : null;
  if (!part || part.length === text.length) return choice;
  const end = candidate.start + part.length;
  const last = firstWordIn(evidence.scene.words, end - 1);
  return { ...choice, text: part, key: fold(part), candidate: { ...candidate, end, last } };
}

/** The ordinal and its noun that the choice holds or opens: `12th minute` of `front in the 12th`. */
function ordinalPart(choice: Choice, noun: string): Choice {
  const { candidate, evidence } = choice;
  const { text } = evidence.paragraph;
  const { words } = evidence.scene;
  const end = candidate.end + 1 + noun.length;
  const place = [...text.matchAll(ORDINAL_FIRST)]
    .map(({ index, 0: part }) => ({ start: index, end: index + part.length }))
    .find(
      (part) =>
        part.start >= candidate.start &&
        part.end <= end &&
        text.slice(part.start, part.end).endsWith(` ${noun}`),
    );
  if (!place) return choice;
  const told = text.slice(place.start, place.end);
  const [first, last] = [firstWordIn(words, place.start), firstWordIn(words, place.end - 1)];
  return {
    ...choice,
    text: told,
    key: fold(told),
    candidate: { ...candidate, ...place, first, last },
  };
}
