/** What people are called for short: `Bepe, sapaan akrabnya`, `BSW`, `Jokowi`. */
import type { Names } from '../names/names.js';
import { isCapital, type Word } from '../names/word.js';
import type { NameCandidate } from './name-candidates.js';
import { ENOUGH } from './name-evidence.js';
import { isWithin } from './within.js';

/** At most this many words between `sapaan` and the person so called. */
const MAX_CALLING_WORDS = 2;

/**
 * `kata Bepe, sapaan akrab Bambang Pamungkas`, `kata Bepe, sapaan akrabnya`: folded nicknames, each
 * with a name of the person.
 */
export function ownersOfNicknames(
  candidates: readonly NameCandidate[],
  names: Names,
): ReadonlyMap<string, NameCandidate> {
  const owners = new Map<string, NameCandidate>();
  let named: NameCandidate | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const { segment, paragraph, tokens } = candidate;
    if (!isNickname(names.paragraphs[paragraph]?.words ?? [], segment.to, names)) {
      if (tokens.length > 1 && candidate.evidence >= ENOUGH) named = candidate;
      continue;
    }
    const next = candidates[index + 1];
    const isNear =
      next?.paragraph === paragraph &&
      next.segment.from - segment.to <= 1 + MAX_CALLING_WORDS &&
      names.paragraphs[paragraph]?.words[next.segment.from]?.joined === true;
    const owner = isNear ? next : named;
    if (owner !== undefined) owners.set(tokens.join(' '), owner);
  }
  return owners;
}

/** `, sapaan akrabnya`, `, begitu ia disapa`: whether such words begin at `index`. */
function isNickname(words: readonly Word[], index: number, { lexicon }: Names): boolean {
  const first = words[index];
  // `kata Liliyana, yang akrab dipanggil Butet`: there the nickname follows.
  if (first?.gap !== ', ' || lexicon.callingWords.has(first.folded)) return false;
  for (let at = index; at <= index + MAX_CALLING_WORDS; at++) {
    const word = words[at];
    if (word?.shape !== 'lower' || (at > index && !word.joined)) return false;
    if (lexicon.calledBy.has(word.folded)) return true;
  }
  return false;
}

/**
 * `Bambang Sutejo Wibisono (BSW)`, `Bambang Sutejo atau BS`: letters of the name, in order, from its
 * first; `Basuki alias Ahok`, `Bambang Pamungkas yang akrab disapa Bepe`.
 */
export function aliasesAfter(
  { segment, paragraph, tokens }: NameCandidate,
  names: Names,
): string[] {
  const words = names.paragraphs[paragraph]?.words ?? [];
  const naming = afterNaming(words, segment.to, names);
  const alias = naming === null ? undefined : words[naming];
  if (naming !== null && alias?.joined === true && isCapital(alias)) {
    const after = words[naming + 1];
    return after?.joined === true && isCapital(after) ? [] : [alias.folded];
  }
  const short = shortFormAfter(words, segment.to, names);
  const letters = [...tokens.join('')];
  return short && letters[0] === short[0] && isWithin([...short], letters) ? [short] : [];
}

/** The word in brackets of its own, or the capitals after `atau`; null when neither follows. */
function shortFormAfter(words: readonly Word[], at: number, { lexicon }: Names): string | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return null;
  if (word.joined && lexicon.orWords.has(word.folded)) {
    return next?.joined === true && next.shape === 'upper' ? next.folded : null;
  }
  if (!/^\s?\($/u.test(word.gap) || word.shape === 'lower') return null;
  return next === undefined || next.gap.startsWith(')') ? word.folded : null;
}

/** At most this many words of a phrase that introduces a nickname, with a form of address. */
const MAX_NAMING_WORDS = 6;

/**
 * Index after `alias`, `yang akrab disapa`, `atau yang biasa dipanggil Mas`; null when no such
 * words follow.
 */
function afterNaming(words: readonly Word[], from: number, { lexicon }: Names): number | null {
  let isNamed = false;
  for (let index = from; index < from + MAX_NAMING_WORDS; index++) {
    const word = words[index];
    if (word === undefined || !(word.joined || (index === from && word.gap === ', '))) return null;
    const { folded } = word;
    // `jenderal dari Arga yang bernama Budi`: after `yang` that may be somebody else.
    const isNaming = index === from && lexicon.namedBy.has(folded);
    if (isNaming || lexicon.calledBy.has(folded)) isNamed = true;
    else if (word.shape !== 'lower') {
      if (!isNamed || !lexicon.honorifics.has(folded)) return isNamed ? index : null;
    } else if (!lexicon.callingWords.has(folded)) return null;
  }
  return null;
}

/** At least this many letters of each of two names that make a new one. */
const BLENDED_LETTERS = 2;

/** `jokowi` of `joko` and `widagdo`: whether a word is the beginnings of two names that follow one another. */
export function isBlendOf(word: string, tokens: readonly string[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined) return false;
    let shared = 0;
    while (shared < token.length && token[shared] === word[shared]) shared++;
    for (let length = BLENDED_LETTERS; length <= shared; length++) {
      const rest = word.slice(length);
      if (rest.length >= BLENDED_LETTERS && next.startsWith(rest)) return true;
    }
    return false;
  });
}

/** Most letters of initials by which people are called. */
const MAX_INITIALS = 4;

/** Folded words of a few capitals that say something: `kata SBY`, `SBY mengatakan`. */
export function speakersByInitials(
  candidates: readonly NameCandidate[],
  { paragraphs, lexicon }: Names,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { segment, paragraph, tokens } of candidates) {
    const { words } = paragraphs[paragraph] ?? { words: [] };
    const [before, word, after] = [segment.from - 1, segment.from, segment.to].map(
      (index) => words[index],
    );
    const [letters = ''] = tokens;
    if (word?.shape !== 'upper' || tokens.length > 1 || letters.length > MAX_INITIALS) continue;
    const speaks =
      (word.joined && lexicon.speech.has(before?.folded ?? '')) ||
      (after?.joined === true && lexicon.speech.has(after.folded));
    if (speaks) found.add(letters);
  }
  return found;
}
