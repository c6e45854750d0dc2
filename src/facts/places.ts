/** Places in an article, whole addresses as one: `Desa Suka Maju, Kecamatan Arga, Kabupaten Lebak, Banten`. */
import type { Article } from '../corpus/article.js';
import { overlaps, type Span } from '../language/span.js';
import { joinAddresses, type PlacePart, rankOf } from './addresses.js';
import type { PersonMention, PlaceMention } from './facts.js';
import type { Lexicon } from './lexicon.js';
import { type Names, readNames } from './names.js';
import { isCapital, type ProseParagraph } from './prose.js';
import type { Segment } from './reading.js';

/** Places, outside the names of people; `result[i]` belongs to `article.paragraphs[i]`. */
export function findPlaces(
  article: Article,
  people: readonly (readonly PersonMention[])[],
  names: Names = readNames(article),
): PlaceMention[][] {
  return names.paragraphs.map((paragraph, index) => {
    const segments = names.segments[index] ?? [];
    const taken = people[index] ?? [];
    const parts = segments
      .flatMap((segment) => [segment, ...(segment.parts ?? [])])
      .filter((segment) => isPlace(segment, paragraph, names.lexicon))
      .filter((segment) => !taken.some((person) => overlaps(person, spanOf(segment, paragraph))))
      .map((segment) => widenLeft(segment, paragraph, names.lexicon))
      .sort((a, b) => a.from - b.from);
    if (parts.length === 0) parts.push(...placesInSmallLetters(paragraph, names.lexicon));
    return joinAddresses(parts, paragraph.words).map(({ from, to }) => {
      const { start, end } = spanOf({ from, to }, paragraph);
      return { start, end, text: paragraph.text.slice(start, end) };
    });
  });
}

function spanOf({ from, to }: { from: number; to: number }, { words }: ProseParagraph): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/**
 * A named place; an unknown name after `di`; a school or hospital after `di`. Ambiguous names of the
 * gazetteer (`Solo`, `Lima`) count only where a place is expected.
 */
function isPlace(segment: Segment, { words }: ProseParagraph, lexicon: Lexicon): boolean {
  const word = words[segment.from];
  const before = words[segment.from - 1];
  if (word === undefined) return false;
  const direct = before !== undefined && word.joined;
  const isLed = direct && before.shape === 'lower' && lexicon.prepositions.has(before.folded);
  const isLocated = direct && before.shape === 'lower' && lexicon.locatives.has(before.folded);
  switch (segment.kind) {
    case 'place': {
      if (segment.level === undefined) return true;
      const isAmbiguous =
        segment.to === segment.from + 1 && lexicon.ambiguousPlaces.has(word.folded);
      if (isAmbiguous) return isLed || (direct && lexicon.directions.has(before.folded));
      // `Piala Asia`, `Bahasa Indonesia`: part of the name of something else.
      return !(direct && isCapital(before) && !before.opens && lexicon.common.has(before.folded));
    }
    case 'body':
      return isLocated && segment.isSite === true;
    case 'name':
      return (
        isLocated &&
        word.shape === 'capital' &&
        !lexicon.given.has(word.folded) &&
        !lexicon.notPlaces.has(word.folded)
      );
    default:
      return false;
  }
}

const MAX_RELIEF_WORDS = 5;

/** `lepas pantai utara Maizuru`: small words before a name that make another place of it. */
function widenLeft(segment: Segment, { words }: ProseParagraph, lexicon: Lexicon): PlacePart {
  let from = segment.from;
  let reach = segment.from;
  while (from > 0 && segment.from - from < MAX_RELIEF_WORDS) {
    const word = words[from - 1];
    if (word === undefined || words[from]?.joined !== true || word.shape !== 'lower') break;
    if (lexicon.directions.has(word.folded)) {
      from--;
      continue;
    }
    let relief = 0;
    for (let length = 1; length <= 4 && from - length >= 0; length++) {
      if (lexicon.reliefs.match(words, from - length)?.end === from) relief = length;
    }
    if (relief === 0) break;
    from -= relief;
    reach = from;
  }
  if (reach === segment.from && from < segment.from && isCompass(words[from]?.folded)) reach = from;
  return { from: reach, to: segment.to, rank: rankOf(segment, words) };
}

const COMPASS =
  /^(?:utara|selatan|timur|barat|tenggara|(?:north|south|east|west)(?:east|west)?(?:ern)?|central)$/u;

/** Whether a direction makes sense without a landmark: `barat daya Jepang`, not `dalam Jepang`. */
function isCompass(folded: string | undefined): boolean {
  return folded !== undefined && COMPASS.test(folded);
}

/** Text without capitals still names known places after a preposition: `rumah saya di jakarta`. */
function placesInSmallLetters({ words }: ProseParagraph, lexicon: Lexicon): PlacePart[] {
  if (words.some(isCapital)) return [];
  return words.flatMap((word, index) => {
    if (!lexicon.prepositions.has(word.folded) || words[index + 1]?.joined !== true) return [];
    const known = lexicon.gazetteer.match(words, index + 1);
    return known === null ? [] : [{ from: index + 1, to: known.end, rank: 4 }];
  });
}
