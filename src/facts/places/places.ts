/**
 * Places in an article, whole addresses as one:
 * `Desa Suka Maju, Kecamatan Arga, Kabupaten Lebak, Banten`.
 */
import type { Article } from '../../corpus/article.js';
import type { Span } from '../../language/span.js';
import type { PersonMention, PlaceMention } from '../facts.js';
import type { InferredBodies } from '../names/inferred-bodies.js';
import type { Lexicon } from '../names/lexicon.js';
import type { Localities } from '../names/localities.js';
import { type Names, readNames } from '../names/names.js';
import type { ProseParagraph } from '../names/prose.js';
import type { Segment } from '../names/reading.js';
import { isTaken } from '../names/taken.js';
import { isCapital, type Word } from '../names/word.js';
import { CITY, joinAddresses, type PlacePart, sizeOf } from './addresses.js';

/** Places, outside the names of people; `result[i]` belongs to `article.paragraphs[i]`. */
export function findPlaces(
  article: Article,
  people: readonly (readonly PersonMention[])[],
  names: Names = readNames(article),
): PlaceMention[][] {
  return names.paragraphs.map((paragraph, index) => {
    const taken = people[index] ?? [];
    const parts = placeParts(names.segments[index] ?? [], paragraph, names, taken);
    if (parts.length === 0) parts.push(...placesInSmallLetters(paragraph, names.lexicon));
    return joinAddresses(parts, paragraph.words, names.lexicon).map((part) => {
      const { start, end } = spanOf(part, paragraph);
      return { start, end, text: paragraph.text.slice(start, end) };
    });
  });
}

/** The single places of a paragraph in order, with the small words that belong to them. */
function placeParts(
  segments: readonly Segment[],
  paragraph: ProseParagraph,
  { lexicon, localities, inferredBodies }: Names,
  people: readonly Span[],
): PlacePart[] {
  const all = segments
    .flatMap((segment) => [
      { segment, office: null },
      ...(segment.parts ?? []).map((part) => ({ segment: part, office: segment.keys ?? '' })),
    ])
    .filter(({ segment }) => !isTaken(people, spanOf(segment, paragraph)))
    .sort((a, b) => a.segment.from - b.segment.from || b.segment.to - a.segment.to);
  const parts: PlacePart[] = [];
  for (const [index, { segment, office }] of all.entries()) {
    const view: View = { segment, words: paragraph.words, lexicon, localities, inferredBodies };
    const next = all[index + 1]?.segment;
    if (office === null ? isPlace(view, next, parts.at(-1)) : isPlaceOfOffice(view, office)) {
      parts.push(sized(widen(view), segment, parts.at(-1)));
    }
  }
  return parts;
}

/** A name of no known kind between two parts of an address is larger than the first. */
function sized(
  part: PlacePart,
  { isAddress, level }: Segment,
  before: PlacePart | undefined,
): PlacePart {
  const isKnown = isAddress !== true || level !== undefined;
  if (isKnown || before === undefined || part.size > before.size) return part;
  return { ...part, size: before.size + STEP };
}

/** Less than from one kind of place to the next. */
const STEP = 0.1;

/** `Gubernur Maluku`, but not the `Metro` of `Kapolres Metro Bekasi`, nor `Dinas Kawasan Permukiman`. */
function isPlaceOfOffice(view: View, office: string): boolean {
  const { segment, words, lexicon } = view;
  if (segment.kind !== 'place' || isOfName(view)) return false;
  // `penumpang Air France`
  const before = words[segment.from - 1];
  if (before?.shape === 'capital' && lexicon.titleWords.has(before.folded)) return false;
  const isSingle = segment.to === segment.from + 1;
  const folded = words[segment.from]?.folded ?? '';
  if (isSingle) return !lexicon.ambiguousPlaces.has(folded);
  const names = words.slice(segment.from, segment.to);
  const isKind =
    segment.level !== undefined || lexicon.sizes.has(folded) || lexicon.streets.has(folded);
  return isKind || GOVERNS.test(office) || !names.every((word) => isCommonWord(word, lexicon));
}

/** Offices over a place, however plain its name: `Bupati Pegunungan Bintang`. */
const GOVERNS = /(?:governor|regent|mayor|district-head|village-head|police-chief)$/u;

function isCommonWord({ folded }: Word, lexicon: Lexicon): boolean {
  return (
    lexicon.common.has(folded) || lexicon.complements.has(folded) || lexicon.isCommonNoun(folded)
  );
}

/**
 * `Indonesia Open`, `dolar AS`, `US$`, `UU RI`, `DPR RI`: part of a title, of money, of a law or a
 * body.
 */
function isOfName({ segment, words, lexicon }: View): boolean {
  const word = words[segment.from];
  const before = words[segment.from - 1];
  const next = words[segment.to];
  if (next?.joined === true && next.shape === 'capital' && lexicon.titleEnds.has(next.folded)) {
    return segment.level !== undefined;
  }
  if (next?.gap.startsWith('$') === true) return true;
  if (word === undefined || segment.to > segment.from + 1 || word.shape !== 'upper') return false;
  if (before === undefined || word.gap !== ' ') return false;
  // `PM UK`: an office before the place is no body.
  const isOffice = lexicon.prefixes.match(words, segment.from - 1) !== null;
  const isBody = before.shape === 'upper' && !isOffice;
  return lexicon.moneys.has(before.folded) || isBody;
}

interface View {
  readonly segment: Segment;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly localities: Localities;
  readonly inferredBodies: InferredBodies;
}

function spanOf(
  { from, to }: { readonly from: number; readonly to: number },
  { words }: ProseParagraph,
): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/**
 * A named place; an unknown name after `di`, after a small word for a kind of place, or with a larger
 * place after its comma (`Nyagan, Rusia`); a school or hospital after `di`. `last` is the place before it.
 */
function isPlace(view: View, next: Segment | undefined, last: PlacePart | undefined): boolean {
  const { segment, words, lexicon } = view;
  switch (segment.kind) {
    case 'place':
      return isNamedPlace(view, isFollowedByLarger(view, next));
    case 'body':
      return (
        segment.isSite === true && (lexicon.locatives.has(leadOf(view)) || isSiteListed(view, last))
      );
    case 'name':
      return mayNamePlace(segment, words, lexicon) && isPlaceByContext(view, next, last);
    default:
      return false;
  }
}

/** The folded small word right before, or one that a sentence opens with; empty when there is none. */
function leadOf({ segment, words }: View): string {
  const before = words[segment.from - 1];
  const isSmall = before !== undefined && (before.shape === 'lower' || before.opens);
  return isSmall && words[segment.from]?.joined === true ? before.folded : '';
}

/** `Nyagan, Rusia`: whether a known place follows after a comma. */
function isFollowedByLarger({ segment, words }: View, next: Segment | undefined): boolean {
  return next?.level !== undefined && next.from === segment.to && words[next.from]?.gap === ', ';
}

/** Whether what was read as a place is not part of the name of something else. */
function isNamedPlace(view: View, isFollowed: boolean): boolean {
  const { segment, words, lexicon } = view;
  const [before, word] = [words[segment.from - 1], words[segment.from]];
  if (word === undefined || isOfName(view)) return false;
  if (segment.level === undefined) return true;
  const isSingle = segment.to === segment.from + 1;
  // `Lima orang`, `Solo karier`: opening a sentence, the capital means nothing.
  if (isSingle && word.opens && lexicon.ambiguousPlaces.has(word.folded)) return isFollowed;
  const isTeam = segment.level === 'city' && lexicon.teamVerbs.has(words[segment.to]?.folded ?? '');
  if (isTeam && word.opens && words[segment.to]?.joined === true) return false;
  // `Piala Asia`, `Bahasa Indonesia`: part of the name of something else.
  if (before === undefined || !word.joined) return true;
  if (lexicon.languageWords.has(before.folded)) return false;
  if (before.shape !== 'capital') return true;
  return (
    !lexicon.titleWords.has(before.folded) && (before.opens || !lexicon.common.has(before.folded))
  );
}

/** At most this many words of the name of a place that no list has. */
const MAX_UNKNOWN_WORDS = 4;

/** Whether an unknown name could be that of a place, by its own words. */
function mayNamePlace({ from, to }: Segment, words: readonly Word[], lexicon: Lexicon): boolean {
  const word = words[from];
  if (word === undefined || word.shape !== 'capital' || word.text.length === 1) return false;
  const isOther = lexicon.given.has(word.folded) || lexicon.notPlaces.has(word.folded);
  return !isOther && !/\d/.test(word.text) && to - from <= MAX_UNKNOWN_WORDS;
}

/** Whether an unknown name is that of a place, by the words around it. */
function isPlaceByContext(
  view: View,
  next: Segment | undefined,
  last: PlacePart | undefined,
): boolean {
  const { segment, words, lexicon, localities, inferredBodies } = view;
  const word = words[segment.from];
  // `Shares in Harwick`
  if (inferredBodies.match(words, segment.from)?.end === segment.to) return false;
  const lead = leadOf(view);
  const before = words[segment.from - 2]?.folded ?? '';
  // `trust in Arga`, `analysts at Arga`
  const isStaff = lexicon.servingWords.has(lead) && lexicon.staff.has(before);
  if (lexicon.trusts.has(before) || isStaff) return false;
  if (lexicon.locatives.has(lead)) return true;
  const isLed = lexicon.prepositions.has(lead) || lexicon.leads.has(lead);
  // `Dari Arga`, with `di Arga` elsewhere
  if (isLed && localities.match(words, segment.from)?.end === segment.to) return true;
  // `the Arga stadium`
  const noun = words[segment.to];
  const isNamed = noun?.joined === true && noun.shape === 'lower';
  if (isNamed && lexicon.placeSuffixes.has(noun.folded)) return true;
  // `Roe, 16, from Arlenville, died`
  if (words[segment.from - 1]?.gap === ', ' && lexicon.origins.has(lead)) return true;
  if (isSecondOfTwo(view, last) || isHome(view) || isWay(view)) return true;
  // `his hometown, Arga,`
  const isNext = word?.gap === ', ' && /^(?:, |[.]|$)/u.test(words[segment.to]?.gap ?? '');
  if (isNext && lexicon.homes.has(words[segment.from - 1]?.folded ?? '')) return true;
  const isFollowed = isFollowedByLarger(view, next);
  // `Desa Arga, Beringin, Deli Serdang`
  if (isFollowed && last?.to === segment.from && word?.gap === ', ') return true;
  if (isFollowed && (isLed || next?.level !== 'city') && word?.opens !== true) return true;
  return lexicon.leads.has(lead) || startOf(view) < segment.from;
}

/** `Residents of Arga`, `warga asal Arga`: where people live. */
function isHome({ segment, words, lexicon }: View): boolean {
  const [people, link] = [words[segment.from - 2], words[segment.from - 1]];
  if (people === undefined || link?.joined !== true) return false;
  return lexicon.dwellers.has(people.folded) && lexicon.origins.has(link.folded);
}

/** `a train to Arga`, `They fled to Arga`, `They fled Arga`: where a way goes to or comes from. */
function isWay({ segment, words, lexicon }: View): boolean {
  const [way, link] = [words[segment.from - 2], words[segment.from - 1]];
  if (way === undefined || link?.joined !== true || words[segment.from]?.joined !== true)
    return false;
  if (lexicon.fleeing.has(link.folded)) return true;
  return lexicon.ways.has(way.folded) && lexicon.wayWords.has(link.folded);
}

/**
 * `ke Arga dan Wirya`, `Desa Arga dan Wirya`, `from Arga to Wirya`: whether the name is joined to
 * one that is known to be a place.
 */
function isSecondOfTwo({ segment, words, lexicon }: View, last: PlacePart | undefined): boolean {
  if (last === undefined || last.to !== segment.from - 1) return false;
  // `from the town of Arga to Wirya`
  const isArticle = lexicon.beastly.has(words[last.from - 1]?.folded ?? '');
  const lead = words[last.from - (isArticle ? 2 : 1)];
  const [first, link] = [words[last.from], words[last.to]];
  const isJoined = link?.joined === true && words[segment.from]?.joined === true;
  // `Garuda ke Penang dan Malindo ke Medan`
  if (!isJoined || lexicon.locatives.has(words[segment.to]?.folded ?? '')) return false;
  const isTold =
    lexicon.locatives.has(lead?.folded ?? '') ||
    lexicon.prepositions.has(lead?.folded ?? '') ||
    lexicon.sizes.has(first?.folded ?? '');
  return isTold && (lexicon.andWords.has(link.folded) || lexicon.until.has(link.folded));
}

/**
 * `di RSUD Arga, RS Wirya, dan Puskesmas Arga`: whether such an institution follows another in a
 * list.
 */
function isSiteListed({ segment, words, lexicon }: View, last: PlacePart | undefined): boolean {
  if (last === undefined || lexicon.bodyHeads.match(words, last.from) === null) return false;
  const [next, word] = [words[last.to], words[segment.from]];
  if (segment.from === last.to) return word?.gap === ', ';
  const isLink = /^,?\s$/u.test(next?.gap ?? '') && lexicon.andWords.has(next?.folded ?? '');
  return segment.from === last.to + 1 && isLink;
}

const MAX_RELIEF_WORDS = 5;

/** A place with the words that make it a different place: `lepas pantai utara Maizuru`. */
function widen(view: View): PlacePart {
  const { segment, words, lexicon } = view;
  const portion = words[segment.to];
  const isPortion = portion?.joined === true && lexicon.portions.has(portion.folded);
  const side = words[segment.to + 1]?.folded ?? '';
  // `Sleman regency`
  const isKind = portion?.gap === ' ' && portion.shape === 'lower' && isKindAfter(view, portion);
  const end = isKind ? segment.to + 1 : segment.to;
  const to = isPortion && lexicon.sides.has(side) ? segment.to + 2 : end;
  return { from: startOf(view), to, size: sizeOf(segment, words, lexicon) };
}

/** Whether a small word after a name says what kind of place it is, in a language that puts it there. */
function isKindAfter({ lexicon }: View, { folded }: Word): boolean {
  return lexicon.affiliationFirst && lexicon.sizes.has(folded) && lexicon.placeSuffixes.has(folded);
}

/** Index of the first small word before the name that belongs to the place. */
function startOf({ segment, words, lexicon }: View): number {
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
      if (lexicon.reliefs.match(words, from - length, from)?.end === from) relief = length;
    }
    if (relief === 0) break;
    from -= relief;
    reach = from;
  }
  // `barat daya Jepang`: a direction needs no landmark, and `dalam Jepang` is no place.
  return reach === segment.from && lexicon.sides.has(words[from]?.folded ?? '') ? from : reach;
}

/** Text without capitals still names known places after a preposition: `rumah saya di jakarta`. */
function placesInSmallLetters({ words }: ProseParagraph, lexicon: Lexicon): PlacePart[] {
  if (words.some(isCapital)) return [];
  return words.flatMap((word, index) => {
    if (!lexicon.prepositions.has(word.folded) || words[index + 1]?.joined !== true) return [];
    const known = lexicon.gazetteer.match(words, index + 1);
    return known === null ? [] : [{ from: index + 1, to: known.end, size: CITY }];
  });
}
