/**
 * Asked in which minute, nobody answers `menit ke-81 melalui sundulan`: the answer ends at the
 * number.
 */
import { fold } from '../../language/fold.js';
import { patternOfAll } from '../../language/languages.js';
import { firstWordIn } from '../candidates/scene.js';
import type { Question } from '../question/question.js';
import type { Choice } from './choose.js';

/** A noun, its number and the names after it: `menit ke-81`, `Pasal 363 KUHP`. */
const ORDINAL = patternOfAll(({ roles }) => [...roles.ordinals].join('|'));
const NUMBERED = new RegExp(
  String.raw`^\p{L}+ (?:${ORDINAL}-?\s?)?\p{N}+(?: \p{Lu}[\p{L}\p{N}-]*)*`,
  'u',
);

/** The choice up to its number, where something is asked for that is called by one. */
export function numberedPart(choice: Choice, { asks, classNoun, language }: Question): Choice {
  const { candidate, evidence, text } = choice;
  const isNumbered = asks === 'name' && language.questions.numberedNouns.has(classNoun ?? '');
  const part =
    isNumbered && choice.key.startsWith(`${classNoun} `) ? NUMBERED.exec(text)?.[0] : null;
  if (!part || part.length === text.length) return choice;
  const end = candidate.start + part.length;
  const last = firstWordIn(evidence.scene.words, end - 1);
  return { ...choice, text: part, key: fold(part), candidate: { ...candidate, end, last } };
}
