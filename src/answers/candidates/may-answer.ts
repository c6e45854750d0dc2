/** Whether words found as one kind of answer can be an answer to what is asked at all. */
import { wordsOfAll } from '../../language/languages.js';
import type { AnswerType } from '../../language/questions.js';
import { type FactKind, includesKind } from '../../search/fact-kinds.js';
import type { CandidateSource, Place } from './candidate.js';
import type { Scene } from './scene.js';

/** Whether the words at `place` can answer a question for `asks`, found as `source`. */
export function mayAnswer(
  asks: AnswerType,
  source: CandidateSource,
  scene: Scene,
  place: Place,
): boolean {
  // `perjanjian bulan` of `perjanjian bulan lalu` names nothing.
  if (source === 'phrase' && isAny('dates', scene, place)) return false;
  const opening = scene.words[place.first];
  // `Berapa awak kapal Bintang 12?`: the question's own number does not count them.
  if (asks === 'number' && opening?.isNumeric && opening.match >= 0) return false;
  // `Giyem (47)`, asked what she sells.
  const isFigure = source === 'parenthesis' && isAll('numbers', scene, place);
  if (isFigure && asks !== 'number') return false;
  if (!LOOSE.has(source)) return true;
  if (isAll('dates', scene, place)) return false;
  if (asks === 'person') return maybeSomebody(scene, place);
  return asks !== 'place' || maybePlace(scene, place);
}

/** Sources found only by how words are written. */
const LOOSE: ReadonlySet<CandidateSource> = new Set(['name', 'phrase', 'trimmed']);

/**
 * `Rp 12 miliar`, a place after `di` and the rest of an address (`Kabupaten Lebak, Banten`) are written
 * like names too, but are nobody.
 */
function maybeSomebody(scene: Scene, place: Place): boolean {
  const { words, kinds } = scene;
  const isAfterPlace =
    words[place.first]?.opening === 'comma' && includesKind(kinds[place.first - 1] ?? 0, 'places');
  const isWhere = isAfterPlace || words[place.first - 1]?.cue === 'place';
  return !(isWhere && isAll('places', scene, place)) && !isAll('numbers', scene, place);
}

/** Words before a verb, which is no place: `to deepen ties`. */
const DEED_LEADS = wordsOfAll(({ deedLeads }) => deedLeads);

/** Nouns of time, as `masa` of `di masa lampau`. */
const TIMES = wordsOfAll(({ questions }) =>
  [...questions.classNouns].flatMap(([noun, asks]) => (asks === 'date' ? noun : [])),
);

/**
 * Asked where, only what holds a place or follows `di`, `in` can answer: no `reopened its doors`, and
 * neither a time nor `Malaysia Ahmad Fauzi` of `pelatih Malaysia Ahmad Fauzi`.
 */
function maybePlace(scene: Scene, place: Place): boolean {
  const opening = scene.words[place.first];
  if (TIMES.has(opening?.folded ?? '') || holdsSomebody(scene, place)) return false;
  const before = scene.words[place.first - 1];
  const isDeed = DEED_LEADS.has(before?.folded ?? '') && !scene.words[place.first]?.isCapitalized;
  return (before?.cue === 'place' && !isDeed) || isAny('places', scene, place);
}

/** Whether a word of it belongs to somebody's name and to no place. */
function holdsSomebody({ kinds }: Scene, { first, last }: Place): boolean {
  return kinds
    .subarray(first, last + 1)
    .some((kind) => includesKind(kind, 'people') && !includesKind(kind, 'places'));
}

/** Whether all words belong to a fact of a kind: `July 28` and `Rp 12 miliar` are written like names. */
export function isAll(kind: FactKind, { kinds }: Scene, { first, last }: Place): boolean {
  for (let i = first; i <= last; i++) if (!includesKind(kinds[i] ?? 0, kind)) return false;
  return true;
}

/** Whether any word does. */
function isAny(kind: FactKind, { kinds }: Scene, { first, last }: Place): boolean {
  for (let i = first; i <= last; i++) if (includesKind(kinds[i] ?? 0, kind)) return true;
  return false;
}
