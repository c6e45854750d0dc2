/** Parts of an address, joined when each is larger than the one before: `Kyoto, Jepang`. */
import type { Word } from './prose.js';
import type { Segment } from './reading.js';

export interface PlacePart {
  /** Word indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** 1 a street or building, 2 a village, 3 a district, 4 a city or regency, 5 a province, 6 a country. */
  readonly rank: number;
}

const HEAD_RANKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    rt: 1,
    rw: 1,
    desa: 2,
    kelurahan: 2,
    dusun: 2,
    kampung: 2,
    nagari: 2,
    gampong: 2,
    kecamatan: 3,
    distrik: 3,
    kabupaten: 4,
    kab: 4,
    kota: 4,
    kotamadya: 4,
    regency: 4,
    city: 4,
    district: 3,
    village: 2,
    provinsi: 5,
    propinsi: 5,
    prefektur: 5,
    province: 5,
    prefecture: 5,
  }),
);

/** How large a place is, as far as its kind tells; a name of no known kind counts as a village. */
export function rankOf(segment: Segment, words: readonly Word[]): number {
  if (segment.level === 'country') return 6;
  if (segment.level === 'region') return 5;
  if (segment.level === 'city') return 4;
  const head = HEAD_RANKS.get(words[segment.from]?.folded ?? '');
  const ending = HEAD_RANKS.get(words[segment.to - 1]?.folded ?? '');
  return head ?? ending ?? (segment.kind === 'name' ? 2 : 1);
}

/** The parts of a paragraph in order, addresses joined to one part. */
export function joinAddresses(parts: readonly PlacePart[], words: readonly Word[]): PlacePart[] {
  const joined: PlacePart[] = [];
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && part.from < last.to) continue;
    const isListed = last !== undefined && isAfterEqual(joined.at(-2), last, words);
    if (last !== undefined && !isListed && joins(last, part, parts, index, words)) {
      joined[joined.length - 1] = { from: last.from, to: part.to, rank: part.rank };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** `Banten, Jakarta, Lampung`: a place after a comma behind one as large or larger begins no address. */
function isAfterEqual(
  before: PlacePart | undefined,
  last: PlacePart,
  words: readonly Word[],
): boolean {
  const isWhole =
    before !== undefined && !words.slice(before.from, before.to).some((word) => word.gap === ', ');
  return isWhole && before !== undefined && follows(before, last, words);
}

function joins(
  last: PlacePart,
  part: PlacePart,
  parts: readonly PlacePart[],
  index: number,
  words: readonly Word[],
): boolean {
  const between = words.slice(last.to, part.from);
  const gap = words[part.from]?.gap ?? '';
  const [link] = between;
  if (between.length === 1 && link !== undefined && IN.has(link.folded)) {
    // `Maizuru di Prefektur Kyoto`
    return link.joined && gap === ' ' && part.rank > last.rank && part.rank >= 3;
  }
  if (between.length > 0 || gap !== ', ') return false;
  const next = parts[index + 1];
  if (next !== undefined && isListed(part, next, words)) {
    // `Bandung, Jawa Barat, dan Banten` lists; `Bandung, Jawa Barat, dan Semarang` does not.
    if (next.rank === part.rank && between.length === 0 && next.rank !== last.rank + 1)
      return false;
    if (next.rank === last.rank && part.rank === last.rank) return false;
  }
  if (part.rank > last.rank) return true;
  // Two towns after one another are a quarter and its town, three are a list: `Cikarang, Bekasi`.
  const isPair = !(
    next !== undefined &&
    (follows(part, next, words) || isListed(part, next, words))
  );
  const before = parts[index - 2];
  const isThird = before !== undefined && follows(before, last, words);
  return part.rank === 4 && last.rank === 4 && isPair && !isThird;
}

const IN: ReadonlySet<string> = new Set(['di', 'in']);
const AND: ReadonlySet<string> = new Set(['dan', 'and', 'serta', 'atau', 'or', 'hingga']);

function follows(part: PlacePart, next: PlacePart, words: readonly Word[]): boolean {
  return next.from === part.to && words[next.from]?.gap === ', ' && next.rank <= part.rank;
}

function isListed(part: PlacePart, next: PlacePart, words: readonly Word[]): boolean {
  const link = words[part.to];
  return next.from === part.to + 1 && link !== undefined && AND.has(link.folded);
}
