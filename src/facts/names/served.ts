/**
 * Whom an English office serves, after `of`, `for` or `at`: `the mayor of Lismore`,
 * `a spokesman for Acme Rail and Ferries`. What no table lists is recognized by grammar alone: the
 * holder never follows without a comma.
 */
import type { RolePrefix } from './lexicon.js';
import { isCalendarWord, type Reading, type Segment } from './reading.js';
import { isCapital } from './word.js';

/** At most this many words of whom an office serves. */
const MAX_WORDS = 8;
/** Offices over a place, and those who live there. */
const GOVERNS =
  /(?:^| )(?:president|premier|monarch|sultan|governor|mayor|chancellor|resident|[a-z]+-minister)$/u;
/** Offices that may serve one person. */
const PERSONAL = /(?:lawyer|spokesperson|assistant|adviser|manager|coach)$/u;
/** What follows these is a work, not a body: `author of The Long Road`. */
const OF_WORKS = /(?:writer|artist|film-director|screenwriter|producer|translator)$/u;

/**
 * The body served by the office whose words end at `index`, where a link and unknown capitals
 * follow; else null.
 */
export function readServed(
  reading: Reading,
  index: number,
  office: RolePrefix,
): { readonly to: number; readonly part: Segment } | null {
  const from = afterLink(reading, index, office);
  const to = from === null ? index : endOfServed(reading, from);
  if (from === null || to === from) return null;
  // `a spokesman for Hale`: one word may be a person.
  if (to === from + 1 && PERSONAL.test(office.keys)) return null;
  // `the president of Valmera`, but `a vice president at Harwick`
  const isAt = reading.lexicon.locatives.has(reading.words[index]?.folded ?? '');
  const kind = GOVERNS.test(office.keys) && !isAt ? 'place' : 'body';
  return { to, part: { kind, from, to, isSite: false } };
}

/**
 * `author of The Long Road`: index after the name of a work, which is no body; `index` when there
 * is none.
 */
export function workEnd(reading: Reading, index: number, office: RolePrefix): number {
  if (!OF_WORKS.test(office.keys) || afterLink(reading, index, office) === null) return index;
  let to = index + 1;
  while (to - index <= MAX_WORDS) {
    const word = reading.words[to];
    if (word?.joined !== true || !isCapital(word)) break;
    to++;
  }
  return to > index + 1 ? to : index;
}

/**
 * Index after the link and the article at `index`, or null when no office that serves somebody
 * comes before them.
 */
function afterLink({ words, lexicon }: Reading, index: number, office: RolePrefix): number | null {
  const link = words[index];
  if (!office.affiliationFirst || !lexicon.affiliationFirst || link?.joined !== true) return null;
  if (link.shape !== 'lower' || !lexicon.servingWords.has(link.folded)) return null;
  return lexicon.links.has(words[index + 1]?.folded ?? '') ? index + 2 : index + 1;
}

/** Index after the capitals from `from` on, up to a name, an office or a date. */
function endOfServed(reading: Reading, from: number): number {
  const { words, lexicon } = reading;
  let to = from;
  while (to - from < MAX_WORDS) {
    const word = words[to];
    if (word?.joined !== true || isCalendarWord(reading, to)) return to;
    if (isCapital(word)) {
      const isName = lexicon.given.has(word.folded) || lexicon.prefixes.match(words, to) !== null;
      if (isName && !lexicon.bodyWords.has(word.folded)) return to;
      to++;
      continue;
    }
    const next = words[to + 1];
    const isJoiner = to - from > 1 && lexicon.bodyJoiners.has(word.folded);
    const goesOn = isJoiner && next?.joined === true && isCapital(next);
    if (!goesOn || lexicon.given.has(next.folded)) return to;
    if (lexicon.prefixes.match(words, to + 1) !== null || isCalendarWord(reading, to + 1))
      return to;
    to += 2;
  }
  return to;
}
