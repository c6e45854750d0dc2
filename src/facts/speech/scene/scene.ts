/** Who takes part in the section of an article that is being read. */
import type { Speaker } from '../../facts.js';

/** Whoever a speaker's words may mean. */
export interface Participant {
  readonly speaker: Speaker;
  readonly isPerson: boolean;
  /** A ministry, a company: no `he` and no `dia`. */
  readonly isBody: boolean;
}

/** Somebody as one sentence mentions them. */
export interface Appearance extends Participant {
  readonly paragraph: number;
  /** Whether they speak there. */
  readonly spoke: boolean;
}

/** A body named in the text. */
export interface NamedBody {
  readonly name: string;
  readonly paragraph: number;
}

/** What is remembered of a section; every list is in order of the text. */
export interface Scene {
  /** Who spoke or was the subject of a sentence. */
  readonly acts: Appearance[];
  /** Who did something to the subject of a sentence. */
  readonly agents: Appearance[];
  /** Who was the only person named in a sentence. */
  readonly alone: Appearance[];
  /** Everybody named outside quotations. */
  readonly seen: Appearance[];
  readonly bodies: NamedBody[];
  /** The name of whoever asked something last, until somebody else speaks. */
  asker: string | null;
}

/** A section of which nothing has been read. */
export function openScene(): Scene {
  return { acts: [], agents: [], alone: [], seen: [], bodies: [], asker: null };
}

/** Most appearances remembered of each kind. */
const MAX_APPEARANCES = 16;
/** Most bodies remembered. */
const MAX_BODIES = 32;

/** Adds to a list of a scene, which forgets the oldest when it is full. */
export function addAppearance(list: Appearance[], appearance: Appearance): void {
  list.push(appearance);
  if (list.length > MAX_APPEARANCES) list.shift();
}

/** Adds a body to a scene, which forgets the oldest when it is full. */
export function addBody({ bodies }: Scene, body: NamedBody): void {
  bodies.push(body);
  if (bodies.length > MAX_BODIES) bodies.shift();
}
