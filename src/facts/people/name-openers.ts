/** Nouns that open a sentence right before the first name of somebody: `Emosi Rangga pun tersulut.` */
import type { Names } from '../names/names.js';
import type { NameCandidate } from './name-candidates.js';
import { ENOUGH } from './name-evidence.js';

/**
 * The candidates, those without the noun before them that opens their sentence: of `Emosi Rangga` only
 * `Rangga`, where the article names Rangga Tianto and nothing else that begins with `Emosi`.
 */
export function withoutOpeners(
  candidates: readonly NameCandidate[],
  names: Names,
): readonly NameCandidate[] {
  const { beginnings, firsts } = gatherBeginnings(candidates, names);
  return candidates.map((candidate) => {
    const { segment, tokens, role } = candidate;
    const [noun = '', ...name] = tokens;
    const isNoun = opens(candidate, names) && !names.lexicon.given.has(noun) && !firsts.has(noun);
    if (!isNoun || role !== null || !beginnings.has(name.join(' '))) return candidate;
    return { ...candidate, segment: { ...segment, from: segment.from + 1 }, tokens: name };
  });
}

/** The first one or two words of sure longer names, and first words of what opens no sentence. */
function gatherBeginnings(candidates: readonly NameCandidate[], names: Names) {
  const beginnings = new Set<string>();
  const firsts = new Set<string>();
  for (const candidate of candidates) {
    const { tokens, evidence } = candidate;
    const [first = '', second] = tokens;
    if (!opens(candidate, names)) firsts.add(first);
    if (evidence < ENOUGH) continue;
    if (tokens.length > 1) beginnings.add(first);
    if (tokens.length > 2) beginnings.add(`${first} ${second}`);
  }
  return { beginnings, firsts };
}

function opens({ paragraph, segment }: NameCandidate, names: Names): boolean {
  return names.paragraphs[paragraph]?.words[segment.from]?.opens === true;
}
