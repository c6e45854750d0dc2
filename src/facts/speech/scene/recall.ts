/**
 * Whom a word that names nobody means, of those who take part in a scene. Indonesian pronouns tell no
 * gender, so nearness decides.
 */
import type { Gender } from '../../../language/gender.js';
import type { Speaker } from '../../facts.js';
import type { Appellations } from './appellations.js';
import type { Appearance, Scene } from './scene.js';

/** Who is looked for. */
export interface Search {
  /** The paragraph from which is looked back. */
  readonly paragraph: number;
  /** Most paragraphs looked back. */
  readonly reach: number;
  readonly gender: Gender | null;
  /** Whether no body can be meant: `dia`. */
  readonly isSomebody: boolean;
  /** Whether it is whoever spoke before: `tambah`. */
  readonly goesOn: boolean;
  /** Whether somebody else is answered or spoken to, so that merely to be named is enough. */
  readonly isReply: boolean;
  /** Names of people who cannot be meant. */
  readonly excluded: readonly string[];
}

/** The likeliest participant, or null; by `he` and `she`, nobody known to be of the other gender. */
export function recall(
  scene: Scene,
  appellations: Appellations,
  search: Search,
): Appearance | null {
  const { paragraph, reach, gender, goesOn } = search;
  const newest = (list: readonly Appearance[], back: number): Appearance | null => {
    const found = list.findLast((one) => mayBeMeant(one, appellations, search));
    return found && paragraph - found.paragraph <= back ? found : null;
  };
  const spoken = scene.acts.filter(({ spoke }) => spoke);
  const previous = goesOn ? newest(spoken, 1) : null;
  if (previous) return previous;
  // Whoever the last sentence is about, when nobody has spoken since, is about to speak.
  const last = newest(scene.acts, 1);
  if (last && (last.paragraph === paragraph || !last.spoke)) return last;
  // `The company's director apologized. "We failed," she said.`
  // `She was accused by a defender. "You stoked it," he wrote.`
  const nearby = gender === null ? null : (newest(scene.agents, 0) ?? newest(scene.alone, 0));
  const near = Math.min(reach, 1);
  return (
    nearby ??
    last ??
    newest(scene.alone, 0) ??
    newest(spoken, reach) ??
    newest(scene.alone, near) ??
    newest(merelyNamed(scene, appellations, search), near)
  );
}

function mayBeMeant(
  { speaker, isBody }: Appearance,
  appellations: Appellations,
  { gender, isSomebody, excluded }: Search,
): boolean {
  if (isBody && isSomebody) return false;
  if (excluded.includes(speaker.name)) return false;
  return gender === null || (appellations.genderOf(speaker) ?? gender) === gender;
}

/**
 * Those of whom it is enough that they were named: everybody in a reply, else who is known to be of
 * the gender looked for.
 */
function merelyNamed(
  { seen }: Scene,
  appellations: Appellations,
  { gender, isReply }: Search,
): readonly Appearance[] {
  if (isReply) return seen;
  return gender === null
    ? []
    : seen.filter(({ speaker }) => appellations.genderOf(speaker) === gender);
}

/**
 * The body meant by a noun as in `bank itu`: who spoke last, else the one so called that was named last.
 * `isAnyBody`: whatever its name, as by `perusahaan itu`.
 */
export function recallBody(
  { acts, bodies }: Scene,
  noun: string,
  isAnyBody: boolean,
  paragraph: number,
): Speaker | null {
  const isCalled = (name: string) => name.toLowerCase().trim().split(/\s+/).includes(noun);
  const last = acts.findLast(({ spoke }) => spoke);
  if (last && !last.isPerson && (isAnyBody || isCalled(last.speaker.name))) return last.speaker;
  const body =
    bodies.findLast(({ name }) => isCalled(name)) ??
    (isAnyBody ? bodies.findLast((one) => paragraph - one.paragraph <= 1) : undefined);
  return body ? { name: body.name, role: null } : null;
}
