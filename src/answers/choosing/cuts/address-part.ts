/** Asked only for the district, nobody answers with the whole address. */
import { fold } from '../../../language/fold.js';
import { isOfKind, placeKindAsked } from '../../../language/place-kinds.js';
import { firstWordIn } from '../../candidates/scene.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/**
 * The part of an address that is of the kind asked for: `Kecamatan Pagerwangi` of `Desa Wanatirta,
 * Kecamatan Pagerwangi, Kabupaten …`; the choice itself when it is no address, or has no such part.
 */
export function addressPart(choice: Choice, { classNoun }: Question): Choice {
  const kind = placeKindAsked(classNoun ?? '');
  const parts = choice.text.split(', ');
  const isNamedSo = (one: string) => fold(one).startsWith(`${classNoun} `);
  // A `dusun` is a village too, but not the one that is called `desa`.
  const part =
    parts.find(isNamedSo) ?? parts.find((one) => kind !== null && isOfKind(one, kind) === true);
  if (kind === null || part === undefined || parts.length === 1) return choice;
  const { candidate, evidence, text } = choice;
  const start = candidate.start + text.indexOf(part);
  const end = start + part.length;
  const { words } = evidence.scene;
  const [first, last] = [firstWordIn(words, start), firstWordIn(words, end - 1)];
  return {
    ...choice,
    text: part,
    key: fold(part),
    candidate: { ...candidate, start, end, first, last },
  };
}
