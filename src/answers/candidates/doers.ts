/**
 * Those who do what is asked, described and not named: `jaksa` of `Jaksa menuntut …`,
 * `tim SAR gabungan` of `dievakuasi tim SAR gabungan`.
 */
import { wordsOfAll } from '../../language/languages.js';
import type { Span } from '../../language/span.js';
import type { Scene, Word } from './scene.js';

/** The first words of such a phrase: an office, a trade, several who act as one. */
const ACTING = wordsOfAll(({ roles }) => [
  ...roles.bodies,
  ...[...roles.heads.keys()].map((head) => head.split(' ')[0] ?? head),
]);

/** Longest such phrase in words, and small words between it and the verb: `juga akan`. */
const MAX_WORDS = 5;
const MAX_BETWEEN = 3;

/** The phrases before an active and after a passive verb of the question. */
export function doers({ words }: Scene): Span[] {
  return words.flatMap((word, at) => {
    if (word.match < 0) return [];
    if (word.voice === 'active') return phraseBefore(words, at);
    return word.voice === 'passive' ? phraseAfter(words, at) : [];
  });
}

function phraseBefore(words: readonly Word[], verb: number): Span[] {
  const { clause } = words[verb] ?? {};
  let last = verb - 1;
  while (words[last]?.isStop && words[last]?.clause === clause && verb - last <= MAX_BETWEEN)
    last--;
  let first = last + 1;
  while (last - first + 1 < MAX_WORDS && isPart(words[first - 1], clause)) first--;
  return spanOf(words, first, last);
}

function phraseAfter(words: readonly Word[], verb: number): Span[] {
  const { clause } = words[verb] ?? {};
  const first = words[verb + 1]?.cue === 'agent' ? verb + 2 : verb + 1;
  let last = first - 1;
  while (last - first + 1 < MAX_WORDS && isPart(words[last + 1], clause)) last++;
  return spanOf(words, first, last);
}

/** Verbs, small words and numbers end it. */
function isPart(word: Word | undefined, clause: number | undefined): boolean {
  return (
    word?.clause === clause &&
    word?.isStop === false &&
    word.cue === null &&
    !word.isNumeric &&
    (word.voice === null || word.voice === 'doer')
  );
}

function spanOf(words: readonly Word[], first: number, last: number): Span[] {
  const [opening, closing] = [words[first], words[last]];
  return opening && closing && first <= last && ACTING.has(opening.folded)
    ? [{ start: opening.start, end: closing.end }]
    : [];
}
