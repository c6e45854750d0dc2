/** Runs of capitals that may name a person, weighed, each with the office given to it. */

import type { Names } from '../names/names.js';
import type { Segment } from '../names/reading.js';
import { evidenceOf } from './name-evidence.js';
import {
  afterBrackets,
  appointmentOf,
  appositionOf,
  type NameView,
  prefixOf,
} from './name-roles.js';

/** A stretch of words that may name a person, and what speaks for it. */
export interface NameCandidate {
  readonly segment: Segment;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Folded words of the name, without particles. */
  readonly tokens: readonly string[];
  readonly role: Segment | null;
  /** Whether a word for a relative precedes it: `putra Soeharto, Tommy Soeharto`. */
  readonly isKin: boolean;
  /** Whether it is an animal's: `penyu bernama Lola`. */
  readonly isAnimal: boolean;
  /** See `evidenceOf`. */
  readonly evidence: number;
  /** Whether it follows the candidate before it in a list: `Budi Santoso dan Siti Aminah`. */
  readonly isListed: boolean;
}

/** The candidates of the paragraph with index `paragraph`, in order. */
export function findCandidates(names: Names, paragraph: number): NameCandidate[] {
  const { text, words, titled } = names.paragraphs[paragraph] ?? NO_PARAGRAPH;
  const segments = names.segments[paragraph] ?? [];
  const candidates: NameCandidate[] = [];
  for (const [at, segment] of segments.entries()) {
    if (segment.kind !== 'name' || segment.isAddress) continue;
    const view: NameView = { lexicon: names.lexicon, words, segments, at, segment };
    if (isOriginAside(view)) continue;
    const prefix = prefixOf(view);
    const role = appointmentOf(view) ?? officeBefore(view, prefix.role) ?? appositionOf(view);
    candidates.push({
      segment,
      paragraph,
      tokens: tokensOf(view),
      role,
      isKin: isKin(view),
      isAnimal: isAnimal(view),
      evidence: evidenceOf(view, { names, text, isTitled: titled, prefix, role }),
      isListed: isListed(view),
    });
  }
  return candidates;
}

/** `Niraj, from Harwick, who is a nurse`: one word between commas that says where somebody is from. */
function isOriginAside({ words, segment, lexicon }: NameView): boolean {
  const lead = words[segment.from - 1];
  const isLed = lead?.gap === ', ' && lexicon.origins.has(lead.folded);
  return isLed && segment.to === segment.from + 1 && words[segment.to]?.gap === ', ';
}

/**
 * What precedes a name, unless that is a rank and more is said after:
 * `Brigjen Budi, Kapolda Banten,`.
 */
function officeBefore(view: NameView, before: Segment | null): Segment | null {
  if (before?.kind !== 'rank') return before;
  const after = appositionOf(view);
  const isClosed = after !== null && view.words[after.to]?.joined !== true;
  return isClosed ? after : before;
}

const NO_PARAGRAPH = { text: '', words: [], titled: false };

function tokensOf({ words, segment, lexicon }: NameView): string[] {
  const tokens: string[] = [];
  for (let index = segment.from; index < segment.to; index++) {
    const word = words[index];
    if (word === undefined) continue;
    // `Van Dijk` is short for `Virgil van Dijk`.
    const opens = index === segment.from && segment.to > index + 1;
    const isParticle =
      word.shape === 'lower'
        ? lexicon.particles.has(word.folded)
        : opens && lexicon.surnameParticles.has(word.folded);
    if (!isParticle) tokens.push(word.folded);
  }
  return tokens;
}

/** Whether only a comma, `dan` or a slash separates the name from the one before. */
function isListed({ words, segments, at, segment, lexicon }: NameView): boolean {
  const previous = segments[at - 1];
  if (previous?.kind !== 'name') return false;
  // `Marc Arga (Ducati), Pedro Wirya (KTM)`
  const end = afterBrackets(words, previous.to);
  const link = words[end];
  if (link === undefined) return false;
  // `Praveen Arga/Melati Wirya`, `Budi-Ani`
  if ((link.gap === '/' || link.gap === '-') && segment.from === end) return true;
  if (!/^\)?,?\s$/u.test(link.gap)) return false;
  if (segment.from === end) return link.gap.endsWith(', ');
  const isLink = segment.from === end + 1 && lexicon.andWords.has(link.folded);
  return isLink && words[segment.from]?.joined === true;
}

/** At most this many words between an animal and what announces its name, or from the name to it. */
const ANIMAL_WORDS = 3;

/** `gajah Rahman`, `orangutan betina bernama Popi`, `Frida, the rescue dog`. */
function isAnimal({ words, segments, segment, at, lexicon }: NameView): boolean {
  const isBeast = (index: number) => {
    const word = words[index];
    const isNoun = word?.shape === 'lower' || word?.opens === true;
    return isNoun && lexicon.animals.has(word?.folded ?? '');
  };
  const role = segments[at - 1];
  const isHolder = role?.kind === 'role' && role.to === segment.from;
  if (words[segment.from]?.joined === true && !isHolder) {
    const last = segment.from - 1;
    if (isBeast(last)) return true;
    const isNamed = lexicon.namedBy.has(words[last]?.folded ?? '');
    for (let index = last - 1; isNamed && index >= last - ANIMAL_WORDS; index--) {
      if (isBeast(index)) return true;
    }
  }
  if (!lexicon.beastly.has(words[segment.to]?.folded ?? '')) return false;
  for (let index = segment.to; index <= segment.to + ANIMAL_WORDS; index++) {
    if (index > segment.to && words[index]?.joined !== true) return false;
    if (isBeast(index)) return true;
  }
  return false;
}

/** Words before a name among which a word for a relative makes it theirs. */
const KIN_WORDS = 3;

function isKin({ words, segment, lexicon }: NameView): boolean {
  for (let index = Math.max(0, segment.from - KIN_WORDS); index < segment.from; index++) {
    if (lexicon.kin.has(words[index]?.folded ?? '')) return true;
  }
  return false;
}
