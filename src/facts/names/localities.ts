/**
 * Places that an article itself reveals: in its dateline, after `di`, after `Kecamatan`. No list
 * holds every district, and nothing else separates place from person in
 * `Ketua DPRD Argasari Budi Santoso`.
 */
import { PhraseTable } from '../../language/phrase-table.js';
import type { Lexicon } from './lexicon.js';
import type { Word } from './word.js';

/** At most this many words of such a place's name. */
const MAX_WORDS = 3;

/** Names that an article reveals as those of places, by the words before them. */
export type Localities = PhraseTable<true>;

/** The places revealed by the words of an article's paragraphs, its title and its dateline. */
export function gatherLocalities(
  paragraphs: readonly (readonly Word[])[],
  title: readonly Word[],
  dateline: string | null,
  lexicon: Lexicon,
): Localities {
  const known: Localities = new PhraseTable();
  const add = (words: readonly Word[]) => known.addWords(words, true);
  for (const words of paragraphs) {
    for (let index = 1; index < words.length; index++) {
      if (words[index]?.shape !== 'capital') continue;
      if (isLed(words, index, lexicon)) add(nameAt(words, index, lexicon));
      // `Kepala Desa Arga di Kabupaten Lebak Budi`: after a district the next capital may be a
      // person.
      else if (isDistrict(words, index, lexicon)) add(firstAt(words, index, lexicon));
      else if (
        isGoverned(words, index, lexicon) ||
        isState(words, index, lexicon) ||
        isBetweenPlaces(words, index, lexicon)
      ) {
        add(firstAt(words, index, lexicon));
      }
    }
  }
  // In a title capitals continue after the place: `Jalan di Argasari Rusak`.
  for (let index = 1; index < title.length; index++) {
    if (title[index]?.shape !== 'capital') continue;
    if (isLed(title, index, lexicon)) add(firstAt(title, index, lexicon));
  }
  known.add(dateline ?? '', true);
  return known;
}

/** Whether `di` comes before, and does not say whom somebody serves: `a vice president at Harwick`. */
function isLed(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const before = words[index - 1];
  const isSmall = before?.shape === 'lower' && words[index]?.joined === true;
  if (!isSmall || !lexicon.locatives.has(before.folded)) return false;
  if (lexicon.trusts.has(words[index - 2]?.folded ?? '')) return false;
  const isServing = lexicon.servingWords.has(before.folded) && words[index - 1]?.joined === true;
  if (isServing && lexicon.staff.has(words[index - 2]?.folded ?? '')) return false;
  return !isServing || !endsOffice(words, index - 1, lexicon);
}

/** Whether the words before `end` are those of an office. */
function endsOffice(words: readonly Word[], end: number, { prefixes }: Lexicon): boolean {
  return [2, 1].some((length) => {
    const office = prefixes.match(words, end - length);
    return office?.end === end && office.value.kind === 'role';
  });
}

/**
 * Whether a word for a kind of district comes before, and not one for an office: `Kecamatan Arga`,
 * `Wali Kota Budi`.
 */
function isDistrict(words: readonly Word[], index: number, { sizes, prefixes }: Lexicon): boolean {
  const isOffice = prefixes.match(words, index - 2)?.end === index;
  return words[index]?.joined === true && sizes.has(words[index - 1]?.folded ?? '') && !isOffice;
}

/**
 * `pemilihan bupati Arga`: whether one capital follows an office over a place, in small letters.
 */
function isGoverned(words: readonly Word[], index: number, { prefixes }: Lexicon): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (before?.shape !== 'lower' || words[index]?.joined !== true) return false;
  if (next?.joined === true && next.shape !== 'lower') return false;
  return [2, 1].some((length) => {
    const office = prefixes.match(words, index - length);
    return office?.end === index && office.value.kind === 'role' && office.value.territorial;
  });
}

/**
 * `di Desa Arga Indah, Muncang, Lebak`, `warga Arga, Muncang, Lebak`: whether the word is between commas,
 * with a place led to before and a known one after.
 */
function isBetweenPlaces(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word?.gap !== ', ' || next?.gap !== ', ') return false;
  if (lexicon.gazetteer.match(words, index + 1) === null) return false;
  let at = index - 1;
  while (at >= index - MAX_WORDS && words[at]?.shape === 'capital' && words[at]?.joined) at--;
  const lead = words[at];
  if (at === index - 1 || lead === undefined) return false;
  const office = lexicon.prefixes.match(words, at)?.value;
  const isResident = office?.kind === 'role' && office.keys === 'resident';
  const isLed = lead.shape === 'lower' && (isResident || lexicon.locatives.has(lead.folded));
  return isLed || lexicon.placeHeads.match(words, at) !== null;
}

/** Heads of state and of towns, and what else only a country or a town has. */
const RULERS = /(?:^| )(?:president|premier|monarch|sultan|mayor|governor)$/u;
/** Length of `'s ` between an owner and what is owned. */
const POSSESSIVE = 3;
/** People sent to a country. */
const ENVOYS = /(?:ambassador|envoy|consul|consul-general)$/u;

/**
 * `Valmera's president`, `Valmera's capital`, `the president of Valmera`: whether one capital names
 * a country or a town.
 */
function isState(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (next?.gap.length === POSSESSIVE && next.gap.endsWith('s ')) {
    return (
      lexicon.ofStates.has(next.folded) || isOffice(words, index + 1, index + 3, RULERS, lexicon)
    );
  }
  if (next?.joined === true && next.shape !== 'lower') return false;
  if (words[index]?.joined !== true || before?.shape !== 'lower') return false;
  // `its ambassador to Valmera`
  const isEnvoy =
    lexicon.links.has(before.folded) && isOffice(words, index - 2, index - 1, ENVOYS, lexicon);
  // `the president of Valmera`, but `a vice president at Harwick`
  const isServing =
    lexicon.servingWords.has(before.folded) && !lexicon.locatives.has(before.folded);
  return isEnvoy || (isServing && isOffice(words, index - 2, index - 1, RULERS, lexicon));
}

function isOffice(
  words: readonly Word[],
  from: number,
  limit: number,
  keys: RegExp,
  { prefixes }: Lexicon,
): boolean {
  const office = prefixes.match(words, from, limit);
  return office?.value.kind === 'role' && keys.test(office.value.keys);
}

/** The word at `index`, unless it is known to name something else. */
function firstAt(words: readonly Word[], index: number, lexicon: Lexicon): readonly Word[] {
  const isName = words[index]?.shape === 'capital' && !isKnownOtherwise(words, index, lexicon);
  return isName ? words.slice(index, index + 1) : [];
}

/** The capitals from `index` on, none when one of them is known to name something else. */
function nameAt(words: readonly Word[], index: number, lexicon: Lexicon): readonly Word[] {
  let end = index;
  while (end <= index + MAX_WORDS) {
    const word = words[end];
    if (word === undefined || (end > index && !word.joined) || word.shape !== 'capital') break;
    if (isKnownOtherwise(words, end, lexicon)) return [];
    end++;
  }
  const isCut = words[end]?.joined === true && words[end]?.shape === 'upper';
  return end > index + MAX_WORDS || isCut ? [] : words.slice(index, end);
}

/** Whether a word is known to name something other than a place. */
function isKnownOtherwise(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const folded = words[index]?.folded ?? '';
  return (
    [lexicon.calendar, lexicon.given, lexicon.stopWords, lexicon.common, lexicon.notPlaces].some(
      (known) => known.has(folded),
    ) ||
    [lexicon.placeHeads, lexicon.bodyHeads, lexicon.knownBodies, lexicon.prefixes].some(
      (phrases) => phrases.match(words, index) !== null,
    )
  );
}
