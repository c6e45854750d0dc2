/** Parts of an address, joined when each is larger than the one before: `Kyoto, Jepang`. */
import type { Lexicon } from '../names/lexicon.js';
import type { Segment } from '../names/reading.js';
import type { Word } from '../names/word.js';

/** One part of an address, and how large a place it is. */
export interface PlacePart {
  /** Word indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /**
   * 1 a street or building, 2 a hamlet, 3 a village, 4 a district, 5 a city or regency, 6 a
   * province, 7 a country.
   */
  readonly size: number;
}

/** Between the size of a street and of a hamlet. */
const WARD = 1.5;
const VILLAGE = 3;
/** Size of a city or regency. */
export const CITY = 5;
const LEVEL_SIZES = { city: CITY, region: 6, country: 7 } as const;

/** How large a place is, judged by its kind; a name of no known kind counts as a village. */
export function sizeOf(segment: Segment, words: readonly Word[], lexicon: Lexicon): number {
  if (segment.level !== undefined) return LEVEL_SIZES[segment.level];
  if (lexicon.wards.has(words[segment.from]?.folded ?? '')) return WARD;
  const first = lexicon.sizes.get(words[segment.from]?.folded ?? '');
  const last = lexicon.sizes.get(words[segment.to - 1]?.folded ?? '');
  return first ?? last ?? (segment.kind === 'name' ? VILLAGE : 1);
}

/** The parts of a paragraph in order, those of one address joined. */
export function joinAddresses(
  parts: readonly PlacePart[],
  words: readonly Word[],
  lexicon: Lexicon,
): PlacePart[] {
  const joined: PlacePart[] = [];
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && part.from < last.to) continue;
    const view: Pair = {
      before: joined.at(-2),
      last: last ?? part,
      part,
      next: parts[index + 1],
      words,
      lexicon,
    };
    if (last !== undefined && (isWithin(view) || isOneAddress(view))) {
      joined[joined.length - 1] = { from: last.from, to: part.to, size: part.size };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** What places are looked at with. */
interface Parts {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
}

/** Two places in a row, with those around them. */
interface Pair extends Parts {
  readonly before: PlacePart | undefined;
  readonly last: PlacePart;
  readonly part: PlacePart;
  readonly next: PlacePart | undefined;
}

/** `Maizuru di Prefektur Kyoto`: a district or more around a smaller place. */
function isWithin({ last, part, words, lexicon }: Pair): boolean {
  const link = words[last.to];
  if (part.from !== last.to + 1 || link === undefined || !lexicon.within.has(link.folded)) {
    return false;
  }
  return (
    link.joined && words[part.from]?.joined === true && part.size > last.size && part.size > VILLAGE
  );
}

/** `Bandung, Jawa Barat`; not `Aceh, Riau`, nor the middle of `Bandung, Banten, dan Jambi`. */
function isOneAddress(pair: Pair): boolean {
  const { before, last, part, next, words, lexicon } = pair;
  if (!follows(last, part, pair)) return false;
  // `Banten, Jakarta, Lampung`: no address begins after a place as large or larger.
  const isListed = before !== undefined && follows(before, last, pair);
  if (isListed && before.size >= last.size && !hasComma(before, words)) return false;
  const isLastButOne = next !== undefined && isJoinedByAnd(part, next, words, lexicon);
  if (isLastButOne && next.size === part.size && next.size !== last.size + 1) return false;
  if (part.size > last.size) return true;
  // Two towns after one another are a quarter and its town (`Cikarang, Bekasi`), three are a list.
  const goesOn = next !== undefined && next.size <= part.size && follows(part, next, pair);
  return part.size === CITY && last.size === CITY && !isListed && !isLastButOne && !goesOn;
}

function follows({ from, to }: PlacePart, next: PlacePart, { words, lexicon }: Parts): boolean {
  if (next.from !== to) return false;
  // `RT 03/RW 05 Kelurahan Arga`
  const isWard = lexicon.wards.has(words[from]?.folded ?? '');
  return words[next.from]?.gap === ', ' || (isWard && words[next.from]?.joined === true);
}

function hasComma(part: PlacePart, words: readonly Word[]): boolean {
  for (let index = part.from + 1; index < part.to; index++) {
    if (words[index]?.gap === ', ') return true;
  }
  return false;
}

function isJoinedByAnd(
  part: PlacePart,
  next: PlacePart,
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  const link = words[part.to];
  if (link === undefined || next.from !== part.to + 1) return false;
  return lexicon.andWords.has(link.folded) || lexicon.orWords.has(link.folded);
}
